import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { glance, prepare, select } from "../../src/explorer/select.ts";
import type { FacetId } from "../../src/explorer/shape.ts";
import { initial } from "../../src/explorer/state.ts";
import { cases, indexIn, naiveRows, passes } from "../support/naive-explorer.ts";
import { filled, invented, type Invented } from "../support/systems.ts";

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
