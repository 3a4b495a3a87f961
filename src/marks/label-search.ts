import type { Candidate } from "./label-candidates.ts";
import { neighboursOf, remembered, type Conflicts } from "./label-conflicts.ts";

const CONFLICT = 1000;
const PASSES = 10;

/** A try costs time with the square of the labels: many have fewer, which leave out what is not in the way anyway. */
const TRIES = { most: 300, labels: 40 };
const triesFor = (labels: number): number =>
  labels < 2 ? 0 : Math.floor(TRIES.most * Math.min(1, (TRIES.labels / labels) ** 2));

/** The labels with their candidates, and who can be in whose way. */
interface Board {
  choices: Candidate[][];
  conflicts: Conflicts;
  neighbours: number[][];
}

interface Solution {
  /** Index of the candidate that each label has; -1 where it has none. */
  chosen: number[];
  cost: number;
}

/** What a candidate costs among the labels that are placed; stops counting at `limit`. */
const costOf = (
  { choices, conflicts, neighbours }: Board,
  chosen: number[],
  i: number,
  a: number,
  limit = Infinity,
): number => {
  let sum = choices[i]![a]!.cost;
  for (const j of neighbours[i]!) {
    if (sum >= limit) break;
    if (chosen[j]! >= 0 && conflicts(i, a, j, chosen[j]!)) sum += CONFLICT;
  }
  return sum;
};

/** Gives each label in turn, except at first the `held` one, its cheapest place among the others until nothing moves. */
const settle = (board: Board, order: number[], start: number[], held = -1): Solution => {
  const { choices } = board;
  const chosen = [...start];
  const cheapest = (i: number): number => {
    let best = chosen[i]!;
    let least = best < 0 ? Infinity : costOf(board, chosen, i, best);
    for (let a = 0; a < choices[i]!.length && choices[i]![a]!.cost < least; a += 1) {
      const cost = costOf(board, chosen, i, a, least);
      if (cost < least) [best, least] = [a, cost];
    }
    return best;
  };
  for (let pass = 0, moved = true; pass < PASSES && moved; pass += 1) {
    const before = chosen.join();
    for (const i of order) if (pass > 0 || i !== held) chosen[i] = cheapest(i);
    moved = pass === 0 || chosen.join() !== before;
  }
  const cost = chosen.reduce((sum, a, i) => sum + (a < 0 ? CONFLICT : costOf(board, chosen, i, a)), 0);
  return { chosen, cost };
};

/** Always the same well mixed numbers from 0 to 1, so that the same record gives the same bytes. */
const mixed = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
};

/** Settles, then again and again moves one label elsewhere, lets the others make room, and keeps what is better; answers with the index of each label's candidate, -1 where it has none. */
export const search = (choices: Candidate[][]): number[] => {
  const board = { choices, conflicts: remembered(choices), neighbours: neighboursOf(choices) };
  const next = mixed(choices.length);
  const inOrder = choices.map((_, i) => i);
  let best = settle(
    board,
    inOrder,
    choices.map(() => -1),
  );
  for (let attempt = 0; attempt < triesFor(choices.length); attempt += 1) {
    const i = Math.floor(next() * choices.length);
    const start = [...best.chosen];
    start[i] = choices[i]!.length === 0 ? -1 : Math.floor(next() ** 2 * choices[i]!.length);
    const turned = inOrder.map((_, k) => (k + attempt) % choices.length);
    const found = settle(board, attempt % 2 === 0 ? turned : turned.reverse(), start, i);
    if (found.cost < best.cost) best = found;
  }
  return best.chosen;
};
