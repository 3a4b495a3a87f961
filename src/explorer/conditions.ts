import { HIT, searchOf, searchOn, type Search } from "./hits.ts";
import { facetIds, type Facet, type FacetId } from "./shape.ts";
import type { State } from "./state.ts";
import type { Store } from "./store.ts";

/** What can narrow the systems down. */
export type Condition = FacetId | "text";

/** Which codes of a facet have a chosen value. */
const passing = ({ values, sets }: Facet, chosen: string[]): Uint8Array => {
  const wanted = new Set(chosen);
  return Uint8Array.from(sets, (set) => Number(set.some((index) => wanted.has(values[index]!.id))));
};

/** One condition, asked of every system: the answer is `pass[codes[row]] === HIT`. */
export interface Test {
  id: Condition;
  codes: Uint32Array | null;
  pass: Uint8Array;
}

/** The conditions of the facets. */
export const facetTests = (store: Store, { chosen }: State): Test[] =>
  facetIds.flatMap((id): Test[] =>
    chosen[id] ? [{ id, codes: store.codes[id], pass: passing(store.facets[id], chosen[id]) }] : [],
  );

/** The search that a state asks for. */
export const searchIn = (store: Store, { text }: State): Search | null => (text === "" ? null : searchOf(store, text));

/** All conditions; the search for the text is brought to its end. */
export const testsOf = (store: Store, state: State): Test[] => {
  const search = searchIn(store, state);
  if (search === null) return facetTests(store, state);
  searchOn(search, () => true);
  return [...facetTests(store, state), { id: "text", codes: null, pass: search.known }];
};

/** For each system how many conditions refuse it (two stand for two or more), and which one did so last. */
export interface Refusals {
  times: Uint8Array;
  last: Uint8Array;
  passed: number[];
}

/** Asks every condition of every system. */
export const refusalsOf = (tests: Test[], size: number): Refusals => {
  const [times, last] = [new Uint8Array(size), new Uint8Array(size)];
  const passed = tests.map(({ codes, pass }, test) => {
    let count = 0;
    for (let row = 0; row < size; row++) {
      if (pass[codes === null ? row : codes[row]!] === HIT) count += 1;
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
export const countsOf = (
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
