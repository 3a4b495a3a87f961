import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/record/draft.ts";
import type { Files } from "../../src/record/normalize.ts";
import { rules } from "../../src/record/rules/index.ts";
import { complaints, evidenceFor, fixtureFiles, rowsOf, withCells, withoutRows, withRows } from "../support/fixture.ts";

/** For each rule: a record that breaks it, and the exact words that its author reads. */
const examples: Record<string, { break: (files: Files) => Files; says: string[] }> = {
  "unique-keys": {
    break: (f) => ({ ...f, designations: `${f.designations}westgate-own-section,westgate,national-pilot,\n` }),
    says: [
      'data/designations.csv:9 id: "westgate-own-section" stands already in line 8. Give this row an id of its own, or remove it.',
    ],
  },
  references: {
    break: (f) => withCells(f, "initiatives", "northport-health", { runs_on: "northport-platfrom" }),
    says: [
      'data/initiatives.csv:10 runs_on: "northport-platfrom" is no id of initiatives. Did you mean "northport-platform"? Add that row to initiatives.csv or correct the id.',
    ],
  },
  words: {
    break: (f) => withCells(f, "initiatives", "northport-health", { service_model: "sas" }),
    says: [
      'data/initiatives.csv:10 service_model: "sas" is not a word of the list "service-models". Did you mean "saas"? Use one of: iaas, paas, saas.',
    ],
  },
  "has-evidence": {
    break: (f) => withoutRows(f, "evidence", (row) => row["fact"] === "figures/highland-users"),
    says: [
      "data/figures.csv:3 id: has no evidence. Add a row to evidence.csv with fact figures/highland-users, a blank field, and the source that states it.",
    ],
  },
  "evidence-target": {
    break: (f) =>
      withRows(f, "evidence", [
        { ...evidenceFor("places/china"), field: "adcode" },
        { ...evidenceFor("places/china"), field: "levle" },
        evidenceFor("sources/survey"),
      ]),
    says: [
      'data/evidence.csv:49 field: "adcode" is blank in places/china, so there is nothing to support. Fill that cell, or move the evidence to the row it is about.',
      'data/evidence.csv:50 field: "levle" is no column of places. Did you mean "level"? Leave it blank for the whole row.',
      'data/evidence.csv:60 fact: "sources/survey" names no table of facts. Use one of places, programs, initiatives, designations, targets, events, figures, statements.',
    ],
  },
  locators: {
    break: (f) =>
      withRows(f, "evidence", [
        { ...evidenceFor("places/china"), start: "990", end: "1004" },
        { ...evidenceFor("places/highland", "gazette") },
      ]),
    says: [
      "data/evidence.csv:49 end: 1004 lies beyond the document, which has 1000 characters.",
      "data/evidence.csv:51 start: gazette has no length, so positions mean nothing there. Leave start and end blank and fill passage.",
    ],
  },
  districts: {
    break: (f) =>
      withCells(withCells(f, "places", "millside", { part_of: "" }), "places", "silent", { part_of: "northport" }),
    says: [
      'data/initiatives.csv:6 program: "northport-clouds" belongs to northport, but this row is about millside. Correct one of the two.',
      "data/places.csv:5 part_of: is blank. Name the city with which the district is counted.",
      "data/places.csv:7 part_of: is filled, but only districts are counted with another place. Leave it blank.",
    ],
  },
  subjects: {
    break: (f) => withCells(f, "events", "highland-year", { program: "eastbridge-plan" }),
    says: [
      'data/events.csv:5 program: "eastbridge-plan" belongs to eastbridge, but this row is about highland. Correct one of the two.',
    ],
  },
  "no-cycles": {
    break: (f) => withCells(f, "initiatives", "northport-centre", { runs_on: "northport-platform" }),
    says: [
      "data/initiatives.csv:7 runs_on: leads back to northport-centre itself. Break the circle.",
      "data/initiatives.csv:11 runs_on: leads back to northport-platform itself. Break the circle.",
    ],
  },
  "pair-names": {
    break: (f) =>
      withRows(
        withRows(
          f,
          "places",
          ["west", "west-lake", "lake-east", "east"].map((id, i) => ({
            ...{ id, name_en: id, name_zh: "某地", level: "city", adcode: "320500", lat: "31.3", lon: "120.6" },
            order: String(20 + i),
          })),
        ),
        "evidence",
        ["west", "west-lake", "lake-east", "east"].map((id) => evidenceFor(`places/${id}`)),
      ),
    says: [
      'data/places.csv:11 id: makes one address of two comparisons: "west-lake" with "east", and "west" with "lake-east". Choose an id without a hyphen.',
    ],
  },
  "place-addresses": {
    break: (f) =>
      withRows(withRows(f, "places", [{ ...rowsOf(f, "places")[0]!, id: "grid" }]), "evidence", [
        evidenceFor("places/grid"),
      ]),
    says: [
      'data/places.csv:4 id: "grid" means something else in the address of an embedded chart. Make it longer, e.g. grid-city.',
    ],
  },
  "name-lengths": {
    break: (f) =>
      withCells(withCells(f, "places", "northport", { name_en: "N".repeat(61) }), "initiatives", "northport-health", {
        name_zh: "长".repeat(301),
      }),
    says: [
      "data/initiatives.csv:10 name_zh: has 301 characters where 300 are allowed. Shorten it: charts and slides have no room for more.",
      "data/places.csv:6 name_en: has 61 characters where 60 are allowed. Shorten it: charts and slides have no room for more.",
    ],
  },
  sorted: {
    break: (f) => ({ ...f, programs: f.programs!.replace(/(eastbridge-plan.*\n)(highland-scheme.*\n)/, "$2$1") }),
    says: [
      "data/programs.csv:3 id: is out of order. Sort the file by id, so that changes stay easy to read, or run npm run data -- --sort.",
    ],
  },
};

/** Whether two pairs of these ids have one name, tried out with every two pairs. */
const haveOneName = (ids: string[]): boolean => {
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [`${a}-${b}`, `${b}-${a}`]));
  const names = pairs.flatMap((own) => [...new Set(own)]);
  return new Set(names).size < names.length;
};

describe("names of pairs", () => {
  it("are refused just where two pairs would have one, however the ids are hyphenated", () => {
    const rule = rules.find(({ name }) => name === "pair-names")!;
    const id = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("-"));
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 9 }), (ids) => {
        const places = ids.map((own) => ({ id: own, level: "city", part_of: null }));
        const draft = { tables: { places }, lineOf: () => 2, fileOf: () => "places.csv" } as unknown as Draft;
        expect(rule.check(draft).length > 0).toBe(haveOneName(ids));
      }),
      { numRuns: 400 },
    );
  });
});

describe("rules", () => {
  it("each have an example that breaks them", () => {
    expect(Object.keys(examples)).toEqual(rules.map((rule) => rule.name));
  });

  it.each(rules.map((rule) => rule.name))("%s tells what is wrong and what to do", (name) => {
    expect(complaints(examples[name]!.break(fixtureFiles()))).toEqual(examples[name]!.says);
  });
});
