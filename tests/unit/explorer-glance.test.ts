import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addGrams, candidatesFor, emptyGrams } from "../../src/explorer/grams.ts";
import { glance, select } from "../../src/explorer/select.ts";
import { filled, invented, repeated, stateOf } from "../support/systems.ts";

const cases = invented
  .filter(({ systems }) => systems.length > 0)
  .chain((all) => fc.tuple(fc.constant(all), stateOf(all.catalogue)));

describe("a glance at a long record", () => {
  it("begins as the whole does, with groups that are complete", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 4000 }), ([all, state], most) => {
        const store = filled(repeated(all, Math.ceil(3000 / all.systems.length)));
        const [first, whole] = [glance(store, state, most), select(store, state)];
        expect(first.rows).toEqual(whole.rows.slice(0, first.rows.length));
        expect(first.groups ?? []).toEqual((whole.groups ?? []).slice(0, first.groups?.length ?? 0));
        expect(first.rows.length).toBeGreaterThanOrEqual(Math.min(most, whole.rows.length));
      }),
      { numRuns: 40 },
    );
  });

  it("does not read texts without the letter that is searched for", () => {
    const texts = ["air", "the zoo", "z", "云", "residents"];
    const grams = emptyGrams(texts.length);
    texts.forEach((text, row) => addGrams(grams, row, text));
    const read = (word: string) => texts.filter((_, row) => candidatesFor(grams, [word])[0]! & (1 << row));
    expect(read("z")).toEqual(["the zoo", "z"]);
    expect(read("云")).toEqual(["云"]);
    expect(read("r")).toEqual(["air", "residents"]);
  });
});
