import type { Locale } from "../i18n/text.ts";
import { addGrams, emptyGrams, type Grams } from "./grams.ts";
import type { Search } from "./hits.ts";
import { facetIds, NONE, type Catalogue, type Facet, type FacetId, type Shard } from "./shape.ts";
import { textReader, type TextReader } from "./text.ts";

/** The systems that have come so far, as columns of numbers; made at its full length at once. */
export interface Store {
  locale: Locale;
  facets: Record<FacetId, Facet>;
  /** How many systems there will be, and how many have come. */
  total: number;
  size: number;
  codes: Record<FacetId, Uint32Array>;
  rank: Uint32Array;
  day: Uint32Array;
  reader: TextReader;
  /** By code, for the facets by whose names a search finds systems: the names, prepared. */
  names: string[][];
  /** What a search looks at, one text a system. */
  searched: string[];
  grams: Grams;
  shards: { from: number; shard: Shard }[];
  /** Answers that stay good until more systems come. */
  orders: Map<string, Uint32Array | null>;
  search: Search | null;
}

const perFacet = <T>(make: (id: FacetId) => T): Record<FacetId, T> =>
  Object.fromEntries(facetIds.map((id) => [id, make(id)])) as Record<FacetId, T>;

/** Facets by whose names a search finds what belongs to them. */
const SOUGHT = ["place", "programme", "sector", "kind", "model"] as const;

const namesOf = ({ values, sets }: Facet, reader: TextReader): string[] =>
  sets.map((set) =>
    reader.prepare(
      set.flatMap((index) => {
        const { label, also = "", id } = values[index]!;
        return id === NONE ? [] : [label, also];
      }),
    ),
  );

/** A store without systems. */
export const emptyStore = ({ total, facets, folding }: Catalogue, locale: Locale): Store => {
  const reader = textReader(folding);
  const facetOf = (id: FacetId): Facet => facets.find((facet) => facet.id === id)!;
  return {
    locale,
    facets: perFacet(facetOf),
    total,
    size: 0,
    codes: perFacet(() => new Uint32Array(total)),
    rank: new Uint32Array(total),
    day: new Uint32Array(total),
    reader,
    names: SOUGHT.map((id) => namesOf(facetOf(id), reader)),
    searched: [],
    grams: emptyGrams(total),
    shards: [],
    orders: new Map(),
    search: null,
  };
};

/** The values that a system has in a facet. */
export const valuesOf = (store: Store, id: FacetId, row: number): number[] =>
  store.facets[id].sets[store.codes[id][row]!]!;

/** Takes in the next systems of the record. */
export const addShard = (store: Store, shard: Shard): void => {
  const from = store.size;
  facetIds.forEach((id, i) => store.codes[id].set(shard.codes[i]!, from));
  store.rank.set(shard.rank[store.locale], from);
  store.day.set(shard.day, from);
  const columns = [shard.name, shard.operator, shard.audience, shard.summary].flatMap(({ en, zh }) => [en, zh]);
  shard.ids.forEach((_, i) => {
    const names = SOUGHT.map((id, n) => store.names[n]![store.codes[id][from + i]!]!);
    const searched = [store.reader.prepare(columns.map((column) => column[i]!)), ...names].join("\n");
    store.searched.push(searched);
    addGrams(store.grams, from + i, searched);
  });
  store.shards.push({ from, shard });
  store.size += shard.ids.length;
  store.orders.clear();
  store.search = null;
};
