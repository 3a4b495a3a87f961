import { lineHits, linesCross, overlaps, type Bounds } from "./boxes.ts";
import { candidates, type Anchor, type Candidate, type Placement, type Size } from "./label-candidates.ts";

export type { Anchor, Placement, Size } from "./label-candidates.ts";

const CONFLICT = 1000;
const PASSES = 10;
const TRIES = 300;

/** Whether two labels with their leaders get in each other's way. */
const conflict = (a: Placement, b: Placement): boolean =>
  overlaps(a, b) ||
  (a.leader !== null && (lineHits(a.leader, b) || (b.leader !== null && linesCross(a.leader, b.leader)))) ||
  (b.leader !== null && lineHits(b.leader, a));

type Conflicts = (i: number, a: number, j: number, b: number) => boolean;

/** Remembers for candidate `a` of label `i` and `b` of label `j` whether they conflict: many orders ask the same. */
const remembered = (choices: Candidate[][]): Conflicts => {
  const known = choices.map((own) =>
    choices.map((other) => ({ answers: new Uint8Array(0), size: own.length * other.length, width: other.length })),
  );
  return (i, a, j, b) => {
    if (i > j) [i, a, j, b] = [j, b, i, a];
    const pair = known[i]![j]!;
    if (pair.answers.length === 0) pair.answers = new Uint8Array(pair.size);
    const at = a * pair.width + b;
    if (pair.answers[at] === 0) pair.answers[at] = conflict(choices[i]![a]!, choices[j]![b]!) ? 2 : 1;
    return pair.answers[at] === 2;
  };
};

interface Solution {
  /** Index of the candidate that each label has; -1 where it has none. */
  chosen: number[];
  cost: number;
}

/** What a candidate costs among the labels that are placed; stops counting at `limit`. */
const costOf = (
  choices: Candidate[][],
  conflicts: Conflicts,
  chosen: number[],
  i: number,
  a: number,
  limit = Infinity,
): number => {
  let sum = choices[i]![a]!.cost;
  for (let j = 0; j < chosen.length && sum < limit; j += 1) {
    if (j !== i && chosen[j]! >= 0 && conflicts(i, a, j, chosen[j]!)) sum += CONFLICT;
  }
  return sum;
};

/** Gives each label in turn, except at first the `held` one, its cheapest place among the others until nothing moves. */
const settle = (
  choices: Candidate[][],
  conflicts: Conflicts,
  order: number[],
  start: number[],
  held = -1,
): Solution => {
  const chosen = [...start];
  const cheapest = (i: number): number => {
    let best = chosen[i]!;
    let least = best < 0 ? Infinity : costOf(choices, conflicts, chosen, i, best);
    for (let a = 0; a < choices[i]!.length && choices[i]![a]!.cost < least; a += 1) {
      const cost = costOf(choices, conflicts, chosen, i, a, least);
      if (cost < least) [best, least] = [a, cost];
    }
    return best;
  };
  for (let pass = 0, moved = true; pass < PASSES && moved; pass += 1) {
    const before = chosen.join();
    for (const i of order) if (pass > 0 || i !== held) chosen[i] = cheapest(i);
    moved = pass === 0 || chosen.join() !== before;
  }
  const cost = chosen.reduce((sum, a, i) => sum + (a < 0 ? CONFLICT : costOf(choices, conflicts, chosen, i, a)), 0);
  return { chosen, cost };
};

/** Always the same well mixed numbers from 0 to 1, so that the same record gives the same bytes. */
const mixed = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
};

/** Settles, then again and again moves one label elsewhere, lets the others make room, and keeps what is better. */
const search = (choices: Candidate[][]): number[] => {
  const conflicts = remembered(choices);
  const next = mixed(choices.length);
  const inOrder = choices.map((_, i) => i);
  let best = settle(
    choices,
    conflicts,
    inOrder,
    choices.map(() => -1),
  );
  for (let attempt = 0; attempt < TRIES && choices.length > 1; attempt += 1) {
    const i = Math.floor(next() * choices.length);
    const start = [...best.chosen];
    start[i] = choices[i]!.length === 0 ? -1 : Math.floor(next() ** 2 * choices[i]!.length);
    const turned = inOrder.map((_, k) => (k + attempt) % choices.length);
    const found = settle(choices, conflicts, attempt % 2 === 0 ? turned : turned.reverse(), start, i);
    if (found.cost < best.cost) best = found;
  }
  return best.chosen;
};

/** Takes away the label that is most in the way until no two are. */
const withoutConflicts = (placed: (Placement | null)[]): (Placement | null)[] => {
  const rivals = placed.map(
    (a, i) => placed.filter((b, j) => a !== null && b !== null && i !== j && conflict(a, b)).length,
  );
  const worst = Math.max(0, ...rivals);
  return worst === 0 ? placed : withoutConflicts(placed.map((p, i) => (i === rivals.indexOf(worst) ? null : p)));
};

/**
 * Places one label box at each point, within the bounds, clear of all marks, other labels and their leaders, and of the
 * boxes that `keepOff` lists for it. Deterministic; in the order of the points, `null` where there is no room for a label.
 */
export const placeLabels = (
  points: Anchor[],
  boxes: Size[],
  bounds: Bounds,
  keepOff: Bounds[][] = [],
): (Placement | null)[] => {
  const choices = points.map((p, i) =>
    candidates(
      p,
      boxes[i]!,
      bounds,
      points.filter((_, j) => j !== i),
      keepOff[i] ?? [],
    ),
  );
  return withoutConflicts(search(choices).map((a, i) => choices[i]![a] ?? null));
};
