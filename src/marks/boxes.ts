/** A box, or a line from its first to its second corner. */
export interface Bounds {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

const CLEARANCE = 3;

/** Whether two boxes overlap or stand too close side by side to be read apart. */
export const overlaps = (a: Bounds, b: Bounds): boolean =>
  a.x0 < b.x1 + CLEARANCE && b.x0 < a.x1 + CLEARANCE && a.y0 < b.y1 && b.y0 < a.y1;

/** Whether `a` lies wholly within `b`. */
export const inside = (a: Bounds, b: Bounds): boolean => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

const holds = (box: Bounds, x: number, y: number): boolean => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;

const turn = (a: Bounds, x: number, y: number): number =>
  Math.sign((a.x1 - a.x0) * (y - a.y0) - (a.y1 - a.y0) * (x - a.x0));

/** Whether two lines cross. */
export const linesCross = (a: Bounds, b: Bounds): boolean =>
  turn(a, b.x0, b.y0) !== turn(a, b.x1, b.y1) && turn(b, a.x0, a.y0) !== turn(b, a.x1, a.y1);

/** Whether a line touches a box: by an end, or through one of its diagonals. */
export const lineHits = (line: Bounds, box: Bounds): boolean =>
  holds(box, line.x0, line.y0) ||
  holds(box, line.x1, line.y1) ||
  linesCross(line, box) ||
  linesCross(line, { ...box, y0: box.y1, y1: box.y0 });

/** Pixels between the nearest edges of two boxes. */
export const gap = (a: Bounds, b: Bounds): number =>
  Math.hypot(Math.max(0, a.x0 - b.x1, b.x0 - a.x1), Math.max(0, a.y0 - b.y1, b.y0 - a.y1));
