import { groupsIn, isTogether, orderOf, type Group } from "./arrange.ts";
import {
  countsOf,
  facetTests,
  refusalsOf,
  searchIn,
  testsOf,
  type Condition,
  type Refusals,
  type Test,
} from "./conditions.ts";
import { HIT, isHit, mayFind, searchOn, type Search } from "./hits.ts";
import { facetIds, type FacetId } from "./shape.ts";
import type { State } from "./state.ts";
import type { Store } from "./store.ts";

/** What a state selects among the systems that have come. */
export interface Selection {
  /** Numbers of the systems, in the order in which they are shown. */
  rows: Uint32Array;
  groups: Group[] | null;
  /** For each facet, by value: how many systems have it among those that all other conditions let through. */
  counts: Record<FacetId, Uint32Array>;
  /** For each condition: how many systems there would be without it, and with it alone. */
  conditions: { id: Condition; without: number; alone: number }[];
}

const rowsOf = (store: Store, state: State, { times }: Refusals): Uint32Array => {
  const order = orderOf(store, state);
  const rows = new Uint32Array(store.size);
  let count = 0;
  for (let i = 0; i < store.size; i++) {
    const row = order === null ? i : order[i]!;
    if (times[row] === 0) rows[count++] = row;
  }
  return rows.subarray(0, count);
};

/** Rows in the order in which they are shown, and their groups. */
export type Rows = Pick<Selection, "rows" | "groups">;

/** So many systems are put to one condition before the next one. */
const BLOCK = 1024;

/** The systems of a stretch of the order. */
const stretchOf = (order: Uint32Array | null, from: number, until: number): Uint32Array => {
  if (order !== null) return order.slice(from, until);
  const rows = new Uint32Array(until - from);
  for (let i = 0; i < rows.length; i++) rows[i] = from + i;
  return rows;
};

// Two loops that say the same of different things: with a function for what is asked they take several times as long.

/** Leaves of some rows those that a condition lets through. */
const keepPassing = ({ codes, pass }: Test, rows: Uint32Array): Uint32Array => {
  let kept = 0;
  for (const row of rows) {
    if (pass[codes![row]!] === HIT) rows[kept++] = row;
  }
  return rows.subarray(0, kept);
};

/** Leaves of some rows those that a search may find. */
const keepLikely = (search: Search, rows: Uint32Array): Uint32Array => {
  let kept = 0;
  for (const row of rows) {
    if (mayFind(search, row)) rows[kept++] = row;
  }
  return rows.subarray(0, kept);
};

/**
 * The first systems that a state selects: at most so many or a few more, so that no group is left incomplete. The others are
 * not looked at.
 */
export const glance = (store: Store, state: State, most: number): Rows => {
  const [tests, search, order] = [facetTests(store, state), searchIn(store, state), orderOf(store, state)];
  const found: number[] = [];
  const endsBefore = (row: number): boolean => found.length >= most && !isTogether(store, state, found.at(-1)!, row);
  for (let from = 0, ended = false; from < store.size && !ended; from += BLOCK) {
    let left = stretchOf(order, from, Math.min(from + BLOCK, store.size));
    const last = left.at(-1)!;
    for (const test of tests) left = keepPassing(test, left);
    if (search !== null) left = keepLikely(search, left);
    for (const row of left) {
      if ((ended = endsBefore(row))) break;
      if (search === null || isHit(search, row)) found.push(row);
    }
    ended ||= endsBefore(last);
  }
  const rows = Uint32Array.from(found);
  return { rows, groups: groupsIn(store, state, rows) };
};

/** Gets ready what `select` needs while it may, and answers whether it is. */
export const prepare = (store: Store, state: State, mayGoOn: () => boolean): boolean => {
  const search = searchIn(store, state);
  return search === null || searchOn(search, mayGoOn);
};

/** Makes a thing when it is first asked for. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: { thing: T } | null = null;
  return () => (made ??= { thing: make() }).thing;
};

/**
 * Answers a state. Every system is looked at once for each condition and once for each facet; nothing is compared or joined.
 * The counts of the facets, half of the work, are made when they are asked for.
 */
export const select = (store: Store, state: State): Selection => {
  const tests = testsOf(store, state);
  const refusals = refusalsOf(tests, store.size);
  const rows = rowsOf(store, state, refusals);
  const onlyBy = new Uint32Array(tests.length);
  refusals.times.forEach((times, row) => {
    if (times === 1) onlyBy[refusals.last[row]!]! += 1;
  });
  const counts = lazily(() => {
    const made = facetIds.map((id) => {
      const own = tests.findIndex((test) => test.id === id);
      return [id, countsOf(store.facets[id], store.codes[id], refusals, own)];
    });
    return Object.fromEntries(made) as Selection["counts"];
  });
  return {
    rows,
    groups: groupsIn(store, state, rows),
    get counts() {
      return counts();
    },
    conditions: tests.map(({ id }, i) => ({ id, without: rows.length + onlyBy[i]!, alone: refusals.passed[i]! })),
  };
};

/** How many of some systems have each value of a facet. */
export const tally = (store: Store, id: FacetId, rows: Uint32Array): Uint32Array => {
  const { sets, values } = store.facets[id];
  const counts = new Uint32Array(values.length);
  for (const row of rows) for (const index of sets[store.codes[id][row]!]!) counts[index]! += 1;
  return counts;
};
