import { gap, inside, lineHits, overlaps, type Bounds } from "./boxes.ts";

/** Where a label belongs to: a mark's centre and radius. */
export interface Anchor {
  x: number;
  y: number;
  r: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where a label goes: its box, the side on which its lines are flush, and a leader line where it had to move away. */
export interface Placement extends Bounds {
  align: "start" | "middle" | "end";
  leader: Bounds | null;
}

/** A possible placement; the cheaper, the clearer for the reader. */
export type Candidate = Placement & { cost: number };

type Box = { x: number; y: number; align: Placement["align"]; cost: number };

/** Height of a first line: a label beside its mark has that line level with it. */
const LINE = 18;
const DISTANCES = [4, 9, 18, 28, 40, 54, 70, 90, 112, 138, 168, 200];
/** A label farther than this from its mark needs a line to it. */
const NEAR = 9;
/** A label closer than this to another mark may be read as that one's. */
const AMBIGUOUS = 14;
/** A label that stands nearer to another mark than to its own is read as that one's unless a line says otherwise. */
const COST = { perPixel: 0.5, leader: 6, ambiguous: 14, misread: 40 };

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

const disc = ({ x, y, r }: Anchor): Bounds => ({ x0: x - r, y0: y - r, x1: x + r, y1: y + r });

/** A line from the edge of the mark to the nearest point of the box, level with the first line where that lies beside it. */
const leaderTo = (p: Anchor, box: Bounds): Bounds => {
  const beside = box.x0 > p.x || box.x1 < p.x;
  const x1 = clamp(p.x, box.x0 - 3, box.x1 + 3);
  const y1 = beside ? box.y0 + LINE / 2 : clamp(p.y, box.y0 - 1, box.y1 + 1);
  const share = (p.r + 1) / (Math.hypot(x1 - p.x, y1 - p.y) || 1);
  return { x0: p.x + (x1 - p.x) * share, y0: p.y + (y1 - p.y) * share, x1, y1 };
};

/** Heights of the top edge of a label that stands beside its mark: level by its first line, its middle, its last, or in between. */
const besides = ({ y }: Anchor, h: number): { y: number; cost: number }[] => {
  const [level, foot] = [y - Math.min(LINE, h) / 2, y + LINE / 2 - h];
  const shares = h > LINE ? [0, 0.25, 0.5, 0.75, 1] : [0];
  return shares.map((share) => ({ y: level + (foot - level) * share, cost: share * 5 }));
};

const around = (p: Anchor, { width: w, height: h }: Size, distance: number): Box[] => {
  const d = p.r + distance;
  const s = d * Math.SQRT1_2;
  const beside = besides(p, h);
  const right = beside.map(({ y, cost }): Box => ({ x: p.x + d, y, align: "start", cost }));
  const left = beside.map(({ y, cost }): Box => ({ x: p.x - d - w, y, align: "end", cost: cost + 2 }));
  const corner = [p.y + s, p.y - s - h].flatMap((y): Box[] => [
    { x: p.x + s, y, align: "start", cost: 4 },
    { x: p.x - s - w, y, align: "end", cost: 5 },
  ]);
  const stacked = [p.y + d, p.y - d - h].map((y): Box => ({ x: p.x - w / 2, y, align: "middle", cost: 6 }));
  return [...right, ...left, ...corner, ...stacked];
};

/** The marks that a label at `p`, or its leader, can come near. */
const within = (marks: Bounds[], p: Anchor, { width, height }: Size): Bounds[] => {
  const away = p.r + DISTANCES.at(-1)! + AMBIGUOUS;
  const [x, y] = [away + width, away + height];
  return marks.filter((m) => m.x0 < p.x + x && m.x1 > p.x - x && m.y0 < p.y + y && m.y1 > p.y - y);
};

/**
 * All placements of a label that are free of the other marks and of the boxes in `keepOff`, cheapest first; only those that
 * need no line to their mark where they are to be `near`.
 */
export const candidates = (
  p: Anchor,
  size: Size,
  bounds: Bounds,
  others: Anchor[],
  keepOff: Bounds[],
  near = false,
): Candidate[] => {
  const marks = within(others.map(disc), p, size);
  const obstacles = [...marks, ...keepOff];
  const costOf = (box: Bounds, own: number, leader: Bounds | null): number => {
    const ambiguous = marks.filter((mark) => gap(box, mark) < Math.min(own + 3, AMBIGUOUS)).length;
    const misread = leader === null && marks.some((mark) => gap(box, mark) <= gap(box, disc(p)));
    return own * COST.perPixel + (leader ? COST.leader : 0) + ambiguous * COST.ambiguous + (misread ? COST.misread : 0);
  };
  return DISTANCES.filter((distance) => !near || distance <= NEAR)
    .flatMap((distance) =>
      around(p, size, distance).flatMap(({ x, y, align, cost }): Candidate[] => {
        const box = { x0: x, y0: y, x1: x + size.width, y1: y + size.height };
        // What is cheap to ask comes first: among a thousand places few boxes are free.
        if (!inside(box, bounds) || obstacles.some((obstacle) => overlaps(box, obstacle))) return [];
        const leader = distance > NEAR ? leaderTo(p, box) : null;
        if (leader !== null && marks.some((mark) => lineHits(leader, mark))) return [];
        return [{ ...box, align, leader, cost: cost + costOf(box, distance, leader) }];
      }),
    )
    .sort((a, b) => a.cost - b.cost);
};
