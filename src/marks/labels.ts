import type { Bounds } from "./boxes.ts";
import { candidates, type Anchor, type Candidate, type Placement, type Size } from "./label-candidates.ts";
import { conflict } from "./label-conflicts.ts";
import { search } from "./label-search.ts";

export type { Anchor, Placement, Size } from "./label-candidates.ts";

/** Takes away the label that is most in the way until no two are. */
const withoutConflicts = (placed: (Placement | null)[]): (Placement | null)[] => {
  const kept = [...placed];
  const rivals = kept.map((a, i) =>
    kept.flatMap((b, j) => (a !== null && b !== null && i !== j && conflict(a, b) ? [j] : [])),
  );
  const counts = rivals.map(({ length }) => length);
  for (let worst = Math.max(0, ...counts); worst > 0; worst = Math.max(...counts)) {
    const i = counts.indexOf(worst);
    kept[i] = null;
    counts[i] = 0;
    for (const j of rivals[i]!) counts[j] = Math.max(0, counts[j]! - 1);
  }
  return kept;
};

/**
 * Of more labels than these each takes, in its turn, the best place beside its mark that is left: a search would take time
 * with their square for a few labels more, and lines to far ones would cross half the map.
 */
const CROWD = 100;

const inTurn = (choices: Candidate[][]): (Placement | null)[] => {
  const taken: Placement[] = [];
  return choices.map((own) => {
    const free = own.find((candidate) => !taken.some((other) => conflict(candidate, other)));
    if (free !== undefined) taken.push(free);
    return free ?? null;
  });
};

const searched = (choices: Candidate[][]): (Placement | null)[] =>
  withoutConflicts(search(choices).map((a, i) => choices[i]![a] ?? null));

/**
 * Places one label box at each point, within the bounds, clear of all marks, other labels and their leaders, and of the
 * boxes that `keepOff` lists for it. Deterministic; in the order of the points, `null` where there is no room for a label.
 * With `whole` it does not try to place any where one has no room at all.
 */
export const placeLabels = (
  points: Anchor[],
  boxes: Size[],
  bounds: Bounds,
  { keepOff = [], whole = false }: { keepOff?: Bounds[][]; whole?: boolean } = {},
): (Placement | null)[] => {
  const choices: Candidate[][] = [];
  const crowded = points.length > CROWD;
  for (const [i, p] of points.entries()) {
    const others = points.filter((_, j) => j !== i);
    const own = candidates(p, boxes[i]!, bounds, others, keepOff[i] ?? [], crowded);
    if (whole && own.length === 0) return points.map(() => null);
    choices.push(own);
  }
  return crowded ? inTurn(choices) : searched(choices);
};
