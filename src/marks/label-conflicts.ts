import { lineHits, linesCross, overlaps, type Bounds } from "./boxes.ts";
import type { Candidate, Placement } from "./label-candidates.ts";

/** Whether two labels with their leaders get in each other's way. */
export const conflict = (a: Placement, b: Placement): boolean =>
  overlaps(a, b) ||
  (a.leader !== null && (lineHits(a.leader, b) || (b.leader !== null && linesCross(a.leader, b.leader)))) ||
  (b.leader !== null && lineHits(b.leader, a));

export type Conflicts = (i: number, a: number, j: number, b: number) => boolean;

/** Remembers for candidate `a` of label `i` and `b` of label `j` whether they conflict: many orders ask the same. */
export const remembered = (choices: Candidate[][]): Conflicts => {
  const known = choices.map(() => new Map<number, Uint8Array>());
  return (i, a, j, b) => {
    if (i > j) [i, a, j, b] = [j, b, i, a];
    const [own, other] = [choices[i]!, choices[j]!];
    const answers = known[i]!.get(j) ?? new Uint8Array(own.length * other.length);
    if (!known[i]!.has(j)) known[i]!.set(j, answers);
    const at = a * other.length + b;
    if (answers[at] === 0) answers[at] = conflict(own[a]!, other[b]!) ? 2 : 1;
    return answers[at] === 2;
  };
};

/** Where any candidate of a label, with its leader, can be; nowhere where it has none. */
const extentOf = (own: Candidate[]): Bounds => {
  const boxes = own.flatMap(({ leader, ...box }) => (leader === null ? [box] : [box, leader]));
  return boxes.reduce<Bounds>(
    (all, { x0, y0, x1, y1 }) => ({
      x0: Math.min(all.x0, x0, x1),
      y0: Math.min(all.y0, y0, y1),
      x1: Math.max(all.x1, x0, x1),
      y1: Math.max(all.y1, y0, y1),
    }),
    { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity },
  );
};

/** Of each label those that it can conflict with, so that far ones need not be asked. */
export const neighboursOf = (choices: Candidate[][]): number[][] => {
  const extents = choices.map(extentOf);
  return extents.map((own, i) =>
    extents.flatMap((other, j) =>
      j !== i && own.y0 <= other.y1 && other.y0 <= own.y1 && overlaps(own, other) ? [j] : [],
    ),
  );
};
