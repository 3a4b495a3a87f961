import { candidatesFor } from "./grams.ts";
import { orderBy, type Keys } from "./order.ts";
import { facetIds, NONE, type Facet, type FacetId } from "./shape.ts";
import type { State } from "./state.ts";
import type { Store } from "./store.ts";
import { matcher } from "./text.ts";

/** What can narrow the systems down. */
export type Condition = FacetId | "text";

/** Systems of one group, as a stretch of the selection's rows. */
export interface Group {
  /** Index of the facet's value. */
  value: number;
  from: number;
  count: number;
}

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

/** True where whatever has the new words has the old ones, too: a text is being typed on. */
const goesOn = (before: string[], words: string[]): boolean =>
  before.every((old) => words.some((word) => word.includes(old)));

/** Which systems a text finds; of a text that is being typed on, only those that its beginning found are looked at. */
const hitsOf = (store: Store, text: string): Uint8Array => {
  const { found, searched, size } = store;
  if (found?.text === text) return found.hits;
  const words = store.reader.wordsIn(text);
  const before = found !== null && goesOn(found.words, words) ? found.hits : null;
  const candidates = candidatesFor(store.grams, words);
  const matches = matcher(words);
  const hits = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    const may = (candidates[row >>> 5]! & (1 << (row & 31))) !== 0 && (before === null || before[row] === 1);
    if (may && matches(searched[row]!)) hits[row] = 1;
  }
  store.found = { text, words, hits };
  return hits;
};

/** Which codes of a facet have a chosen value. */
const passing = ({ values, sets }: Facet, chosen: string[]): Uint8Array => {
  const wanted = new Set(chosen);
  return Uint8Array.from(sets, (set) => Number(set.some((index) => wanted.has(values[index]!.id))));
};

/** One condition, asked of every system: the answer is `pass[codes[row]]`. */
interface Test {
  id: Condition;
  codes: Uint32Array | null;
  pass: Uint8Array;
}

const testsOf = (store: Store, { text, chosen }: State): Test[] => [
  ...facetIds.flatMap((id): Test[] =>
    chosen[id] ? [{ id, codes: store.codes[id], pass: passing(store.facets[id], chosen[id]) }] : [],
  ),
  ...(text === "" ? [] : [{ id: "text" as const, codes: null, pass: hitsOf(store, text) }]),
];

/** For each system how many conditions refuse it (two stand for two or more), and which one did so last. */
interface Refusals {
  times: Uint8Array;
  last: Uint8Array;
  passed: number[];
}

const refusalsOf = (tests: Test[], size: number): Refusals => {
  const [times, last] = [new Uint8Array(size), new Uint8Array(size)];
  const passed = tests.map(({ codes, pass }, test) => {
    let count = 0;
    for (let row = 0; row < size; row++) {
      if (pass[codes === null ? row : codes[row]!] === 1) count += 1;
      else {
        if (times[row]! < 2) times[row]! += 1;
        last[row] = test;
      }
    }
    return count;
  });
  return { times, last, passed };
};

/** Counts by value of the systems that nothing but the facet's own condition (`test`; -1 for none) refuses. */
const countsOf = (
  { sets, values }: Facet,
  codes: Uint32Array,
  { times, last }: Refusals,
  test: number,
): Uint32Array => {
  const byCode = new Uint32Array(sets.length);
  for (let row = 0; row < times.length; row++)
    if (times[row] === 0 || (times[row] === 1 && last[row] === test)) byCode[codes[row]!]! += 1;
  const counts = new Uint32Array(values.length);
  sets.forEach((set, code) => {
    for (const index of set) counts[index]! += byCode[code]!;
  });
  return counts;
};

const keysOf = (store: Store, key: NonNullable<State["sort"]>["key"]): Keys => {
  if (key === "name") return { keys: store.rank.subarray(0, store.size), last: store.total };
  if (key === "date") return { keys: store.day.subarray(0, store.size), last: 0 };
  const { values, sets } = store.facets[key];
  const firsts = Uint32Array.from(sets, ([first]) => (values[first!]!.id === NONE ? values.length : first!));
  return { keys: store.codes[key].subarray(0, store.size).map((code) => firsts[code]!), last: values.length };
};

const orderOf = (store: Store, sort: NonNullable<State["sort"]>): Uint32Array => {
  const name = `${sort.down ? "-" : ""}${sort.key}`;
  const order = store.orders.get(name) ?? orderBy(keysOf(store, sort.key), sort.down);
  store.orders.set(name, order);
  return order;
};

const rowsOf = (store: Store, { sort }: State, { times }: Refusals): Uint32Array => {
  const order = sort === null ? null : orderOf(store, sort);
  const rows = new Uint32Array(store.size);
  let count = 0;
  for (let i = 0; i < store.size; i++) {
    const row = order === null ? i : order[i]!;
    if (times[row] === 0) rows[count++] = row;
  }
  return rows.subarray(0, count);
};

/** Puts the rows of each value together, values in their order, rows as they stood. */
const grouped = (store: Store, id: FacetId, rows: Uint32Array): { rows: Uint32Array; groups: Group[] } => {
  const { sets, values } = store.facets[id];
  const valueOf = (row: number): number => sets[store.codes[id][row]!]![0]!;
  const counts = new Uint32Array(values.length);
  for (const row of rows) counts[valueOf(row)]! += 1;
  const groups: Group[] = [];
  const next = new Uint32Array(values.length);
  let from = 0;
  counts.forEach((count, value) => {
    next[value] = from;
    if (count > 0) groups.push({ value, from, count });
    from += count;
  });
  const together = new Uint32Array(rows.length);
  for (const row of rows) together[next[valueOf(row)]!++] = row;
  return { rows: together, groups };
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
    ...(state.group === "none" ? { rows, groups: null } : grouped(store, state.group, rows)),
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
