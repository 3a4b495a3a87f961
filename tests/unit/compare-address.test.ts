import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceFrom, pairNameFor, searchFor } from "../../src/client/compare-state.ts";
import type { Facets } from "../../src/i18n/comparison/facets.ts";
import { facetsOf } from "../../src/record/compare/facets.ts";
import { allSubjects } from "../../src/record/compare/subjects.ts";
import { atlasOf, fixtureFiles } from "../support/fixture.ts";

const fixture = atlasOf(fixtureFiles());

describe("the address of a choice", () => {
  const all: Facets[] = allSubjects(fixture).map((subject) => facetsOf(fixture, subject, "en"));
  const idsIn = (search: string) => choiceFrom(search, all).chosen.map(({ subject }) => subject.id);

  it("is read and written alike, places in the record's order", () => {
    expect(idsIn("?places=eastbridge,northport&programmes=eastbridge-plan")).toEqual([
      ...["northport", "eastbridge", "eastbridge-plan"],
    ]);
    expect(searchFor(choiceFrom("?programmes=eastbridge-plan&places=china", all).chosen)).toBe(
      "?places=china&programmes=eastbridge-plan",
    );
    expect(choiceFrom("?places=northport,westgate", all).damaged).toBe(false);
    expect(choiceFrom("", all)).toEqual({ chosen: [], damaged: false });
  });

  it.each([
    "?places=northport,atlantis",
    "?places=northport,northport,silent",
    "?programmes=northport",
    "?places=%E0%A4",
  ])("is said to be damaged where it asks for what there is not: %s", (search) =>
    expect(choiceFrom(search, all).damaged).toBe(true),
  );

  it("is read as typed by hand, whatever its case and spaces", () => {
    const { chosen, damaged } = choiceFrom("?places=Northport,%20EASTBRIDGE", all);
    expect([searchFor(chosen), damaged]).toEqual(["?places=northport,eastbridge", false]);
  });

  it("leads to the page of a pair only where two places, and nothing else, are chosen", () => {
    const chosen = (search: string) => choiceFrom(search, all).chosen;
    const named = (list: Facets[]) => pairNameFor(list, ["northport-eastbridge", "northport-eastbridge-westgate"]);
    expect(named(chosen("?places=eastbridge,northport"))).toBe("northport-eastbridge");
    expect(named(chosen("?places=northport,eastbridge,westgate"))).toBeNull();
    const alike = chosen("?places=northport,eastbridge").map((facets) => ({
      ...facets,
      subject: { ...facets.subject, kind: "programme" as const },
    }));
    expect(named(alike)).toBeNull();
  });

  it("takes the first four where it asks for more", () => {
    expect(idsIn("?places=silent,highland,westgate,eastbridge,northport,china")).toEqual([
      ...["china", "northport", "eastbridge", "westgate"],
    ]);
  });

  it("never yields more than four, nor anything unknown, whatever it is", () => {
    const known = new Set(all.map(({ subject }) => subject.id));
    const piece = fc.oneof(
      fc.constantFrom(...known, "places", "programmes", "=", "&", ",", "%", "<script>"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { chosen } = choiceFrom(`?places=${pieces.join(",")}`, all);
        expect(chosen.length).toBeLessThanOrEqual(4);
        for (const { subject } of chosen) expect(known.has(subject.id)).toBe(true);
        expect(choiceFrom(searchFor(chosen), all)).toEqual({ chosen, damaged: false });
      }),
    );
  });
});
