import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { glance, prepare, select } from "../../src/explorer/select.ts";
import { facetIds, NONE, type FacetId } from "../../src/explorer/shape.ts";
import { initial, searchFor, stateFrom, type State } from "../../src/explorer/state.ts";
import { filled, invented, stateOf, type Invented, type Plain } from "../support/systems.ts";

/** Without width, case and accents; Han characters and letters side by side are two words. */
const plainText = (text: string): string =>
  text
    .normalize("NFKC")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/(?<=\p{Script=Han})(?=\w)|(?<=\w)(?=\p{Script=Han})/gu, " ")
    .replaceAll(/ +/g, " ");

/** The naive reading of what is promised: any of the values of a facet, all facets, all words. */
const passes = (
  system: Plain,
  { text, chosen }: State,
  except: string | null = null,
  only: string | null = null,
): boolean => {
  const counts = (id: string): boolean => id !== except && (only === null || id === only);
  const facets = facetIds.filter((id) => chosen[id] && counts(id));
  const words = text.split(/\s+/).map(plainText).filter(Boolean);
  const searched = plainText([system.name, system.summary, ...named(system)].join("\n"));
  return (
    facets.every((id) => system.has[id].some((value) => chosen[id]!.includes(value))) &&
    (!counts("text") || words.every((word) => searched.includes(word)))
  );
};
const named = ({ has }: Plain): string[] =>
  [has.place, has.programme, has.sector, has.kind, has.model]
    .flat()
    .filter((id) => id !== NONE)
    .map((id) => id.replace("-", " "));

const indexIn = ({ catalogue }: Invented, id: FacetId, value: string): number =>
  catalogue.facets.find((facet) => facet.id === id)!.values.findIndex((known) => known.id === value);

/** What a system is sorted by; null comes last. */
const keyOf = (all: Invented, system: Plain, key: NonNullable<State["sort"]>["key"]): number | null => {
  if (key === "name") return system.rank === all.systems.length ? null : system.rank;
  if (key === "date") return system.day || null;
  const [first] = system.has[key];
  return first === NONE ? null : indexIn(all, key, first!);
};

const naiveRows = (all: Invented, state: State): number[] => {
  const rows = all.systems.map((system, row) => ({ system, row })).filter(({ system }) => passes(system, state));
  const { sort, group } = state;
  if (sort !== null)
    rows.sort((a, b) => {
      const [x, y] = [keyOf(all, a.system, sort.key), keyOf(all, b.system, sort.key)];
      if (x === null || y === null) return Number(x === null) - Number(y === null);
      return sort.down ? y - x : x - y;
    });
  if (group !== "none") {
    const valueOf = ({ system }: { system: Plain }): number => indexIn(all, group, system.has[group][0]!);
    rows.sort((a, b) => valueOf(a) - valueOf(b));
  }
  return rows.map(({ row }) => row);
};

const cases = invented.chain((all) => fc.tuple(fc.constant(all), stateOf(all.catalogue)));

describe("the explorer's engine, against a naive one", () => {
  it("shows the systems that meet all conditions, in a stable order", () => {
    fc.assert(
      fc.property(cases, ([all, state]) => {
        expect([...select(filled(all), state).rows]).toEqual(naiveRows(all, state));
      }),
      { numRuns: 300 },
    );
  });

  it("counts each value among what the other conditions let through", () => {
    fc.assert(
      fc.property(cases, ([all, state]) => {
        const { counts } = select(filled(all), state);
        for (const { id, values } of all.catalogue.facets)
          expect([...counts[id]], id).toEqual(
            values.map(
              (value) => all.systems.filter((s) => passes(s, state, id) && s.has[id].includes(value.id)).length,
            ),
          );
      }),
      { numRuns: 200 },
    );
  });

  it("says of each condition what there would be without it and with it alone", () => {
    fc.assert(
      fc.property(cases, ([all, state]) => {
        for (const { id, without, alone } of select(filled(all), state).conditions) {
          expect(without, `without ${id}`).toBe(all.systems.filter((s) => passes(s, state, id)).length);
          expect(alone, `only ${id}`).toBe(all.systems.filter((s) => passes(s, state, null, id)).length);
        }
      }),
    );
  });

  it("puts every shown system into one group, and the groups in the order of their values", () => {
    fc.assert(
      fc.property(cases, ([all, state]) => {
        const { rows, groups } = select(filled(all), state);
        if (state.group === "none") return void expect(groups).toBeNull();
        expect(groups!.map(({ value }) => value)).toEqual([...groups!.map(({ value }) => value)].sort((a, b) => a - b));
        expect(groups!.flatMap(({ value, count }) => Array.from({ length: count }, () => value))).toEqual(
          [...rows].map((row) =>
            indexIn(all, state.group as FacetId, all.systems[row]!.has[state.group as FacetId][0]!),
          ),
        );
      }),
    );
  });

  it("begins at a glance as the whole does, with groups that are complete, and ends the same in any stretches", () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 3 }),
        ([all, state], most, stretches) => {
          const [store, whole] = [filled(all), select(filled(all), state)];
          const first = glance(store, state, most);
          expect([...first.rows]).toEqual([...whole.rows.slice(0, first.rows.length)]);
          expect(first.groups ?? []).toEqual((whole.groups ?? []).slice(0, first.groups?.length ?? 0));
          expect(first.rows.length).toBeGreaterThanOrEqual(Math.min(most, whole.rows.length));
          if (state.group === "none") expect(first.rows.length).toBeLessThanOrEqual(most);
          let left = stretches;
          prepare(store, state, () => left-- > 0);
          expect([...select(store, state).rows]).toEqual([...whole.rows]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("finds the same whatever was searched before, letter by letter too", () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(..."abA云ａe\u0301 1"), maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(invented, texts, (all, searched) => {
        const store = filled(all);
        for (const text of searched.flatMap((whole) => [...whole].map((_, i) => whole.slice(0, i + 1)))) {
          // A search that was not brought to its end tells the next one only what it knows.
          glance(store, { ...initial, text: `${text}1` }, 1);
          expect([...select(store, { ...initial, text }).rows]).toEqual([
            ...select(filled(all), { ...initial, text }).rows,
          ]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("answers over the systems that have come, while others are still to come", () => {
    fc.assert(
      fc.property(cases, ([all, state]) => {
        const part: Invented = { ...all, shards: all.shards.slice(0, 1) };
        const come = part.shards[0]?.ids.length ?? 0;
        expect([...select(filled(part), { ...state, sort: null }).rows]).toEqual(
          naiveRows({ ...all, systems: all.systems.slice(0, come) }, { ...state, sort: null }),
        );
      }),
    );
  });
});

const SPOILT = [
  ...["&stage=flying", "&plcae=beijing", "&sort=colour", "&group=colour", "&columns=colour", "&view=3d"],
  `&q=${"x".repeat(300)}`,
];

describe("the explorer's address", () => {
  it("gives back every state that it says, undamaged", () => {
    fc.assert(
      fc.property(cases, ([{ catalogue }, state]) => {
        expect(stateFrom(searchFor(state), catalogue)).toEqual({ state, damaged: false });
      }),
      { numRuns: 300 },
    );
  });

  it("reads anything without an error, and what it makes of it is a state that it can say", () => {
    const junk = fc.oneof(
      fc.string(),
      fc
        .array(fc.tuple(fc.constantFrom("q", "sort", "group", "view", "columns", ...facetIds, "x"), fc.string()))
        .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`),
    );
    fc.assert(
      fc.property(invented, junk, ({ catalogue }, search) => {
        const { state } = stateFrom(search, catalogue);
        expect(stateFrom(searchFor(state), catalogue)).toEqual({ state, damaged: false });
      }),
      { numRuns: 500 },
    );
  });

  it("is damaged by what it does not know, says twice or says in too many words; not by what others add to a link", () => {
    fc.assert(
      fc.property(cases, ([{ catalogue }, state]) => {
        const own = searchFor(state) || "?";
        for (const spoilt of SPOILT) expect(stateFrom(own + spoilt, catalogue).damaged, spoilt).toBe(true);
        expect(stateFrom(`${own}&utm_source=mail&fbclid=1`, catalogue).damaged).toBe(false);
      }),
    );
  });
});
