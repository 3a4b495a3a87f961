import fc from "fast-check";
import { facetIds, NONE, type Catalogue, type Facet, type FacetId, type Shard } from "../../src/explorer/shape.ts";
import { columnIds, usualColumns } from "../../src/explorer/columns.ts";
import { groupings, LONGEST_TEXT, sortKeys, views, type State } from "../../src/explorer/state.ts";
import { NO_FOLDING } from "../../src/search/key.ts";
import { addShard, emptyStore, type Store } from "../../src/explorer/store.ts";

/** One invented system, written out. */
export interface Plain {
  id: string;
  name: string;
  summary: string;
  rank: number;
  day: number;
  has: Record<FacetId, string[]>;
}

export interface Invented {
  catalogue: Catalogue;
  systems: Plain[];
  shards: Shard[];
}

const letters = fc.string({ unit: fc.constantFrom(..."abAB云政ａée\u0301 1"), maxLength: 12 });

const facet = (id: FacetId): fc.Arbitrary<Facet> =>
  fc
    .record({
      size: fc.integer({ min: 1, max: 5 }),
      sets: fc.array(fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
    })
    .map(({ size, sets }) => ({
      id,
      values: [
        ...Array.from({ length: size }, (_, i) => ({ id: `${id}-${i}`, label: `${id} ${i}` })),
        { id: NONE, label: "not stated" },
      ],
      sets: sets.map((set) => [...new Set(set.map((index) => index % (size + 1)))]),
    }));

const systemsOf = (facets: Facet[]) =>
  fc.array(
    fc.record({
      name: letters,
      summary: letters,
      rank: fc.nat(9),
      day: fc.nat(4),
      codes: fc.tuple(...facets.map(({ sets }) => fc.nat(sets.length - 1))),
    }),
    { maxLength: 40 },
  );

const both = (texts: string[]) => ({ en: texts, zh: texts.map(() => "") });

/** A record of up to forty invented systems in shards, beside the same systems written out. */
export const invented: fc.Arbitrary<Invented> = fc
  .tuple(...facetIds.map(facet))
  .chain((facets) =>
    fc.record({ facets: fc.constant(facets), systems: systemsOf(facets), per: fc.integer({ min: 1, max: 9 }) }),
  )
  .map(({ facets, systems, per }) => {
    const starts = Array.from({ length: Math.ceil(systems.length / per) }, (_, i) => i * per);
    const shards = starts.map((from): Shard => {
      const part = systems.slice(from, from + per);
      return {
        ids: part.map((_, i) => `s${from + i}`),
        name: both(part.map(({ name }) => name)),
        operator: both(part.map(() => "")),
        audience: both(part.map(() => "")),
        summary: both(part.map(({ summary }) => summary)),
        codes: facets.map((_, f) => part.map(({ codes }) => codes[f]!)),
        rank: { en: part.map(({ rank }) => Math.min(rank, systems.length)), zh: part.map(() => 0) },
        day: part.map(({ day }) => day),
        date: both(part.map(() => "")),
        event: part.map(() => ""),
      };
    });
    const written = systems.map(({ name, summary, rank, day, codes }, i): Plain => ({
      ...{ id: `s${i}`, name, summary, rank: Math.min(rank, systems.length), day },
      has: Object.fromEntries(
        facets.map(({ id, sets, values }, f) => [id, sets[codes[f]!]!.map((v) => values[v]!.id)]),
      ) as Plain["has"],
    }));
    return { catalogue: { total: systems.length, facets, folding: NO_FOLDING, shards: [] }, systems: written, shards };
  });

/** The same systems so many times over, as far as an engine's store knows them. */
export const repeated = ({ catalogue, systems, shards }: Invented, times: number): Invented => ({
  catalogue: { ...catalogue, total: catalogue.total * times },
  systems: Array.from({ length: times }, () => systems).flat(),
  shards: Array.from({ length: times }, () => shards).flat(),
});

/** A state that the address of a catalogue can say. */
export const stateOf = ({ facets }: Catalogue): fc.Arbitrary<State> =>
  fc
    .record({
      text: letters.map((text) => text.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_TEXT)),
      chosen: fc.tuple(...facets.map(({ values }) => fc.subarray(values.map(({ id }) => id)))),
      keep: fc.tuple(...facets.map(() => fc.boolean())),
      sort: fc.option(fc.record({ key: fc.constantFrom(...sortKeys), down: fc.boolean() })),
      group: fc.constantFrom(...groupings),
      columns: fc.option(fc.subarray([...columnIds], { minLength: 1 })),
      view: fc.constantFrom(...views),
    })
    .map(({ text, chosen, keep, sort, group, columns, view }) => ({
      ...{ text, sort, group, view },
      columns: usualColumns(columns, { group, view }),
      chosen: Object.fromEntries(
        facets.flatMap(({ id }, i) => (chosen[i]!.length > 0 && keep[i] ? [[id, chosen[i]!]] : [])),
      ),
    }));

/** The store with every shard in it. */
export const filled = ({ catalogue, shards }: Invented): Store => {
  const store = emptyStore(catalogue, "en");
  for (const shard of shards) addShard(store, shard);
  return store;
};
