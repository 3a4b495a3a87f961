import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetIds } from "../../src/explorer/shape.ts";
import { searchFor, stateFrom } from "../../src/explorer/state.ts";
import { cases } from "../support/naive-explorer.ts";
import { invented } from "../support/systems.ts";

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
