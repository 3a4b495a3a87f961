import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { searchIndex } from "../../src/render/search/index-file.ts";
import { searcher, type Result } from "../../src/search/search.ts";
import { realAtlas } from "../support/cases.ts";

const atlas = realAtlas();
const { find, near } = searcher(searchIndex(atlas));
const addresses = (results: Result[]) => results.map(({ entry }) => entry.address);
const golden = Papa.parse<{ group: string; query: string }>(readFileSync("tests/fixtures/queries.csv", "utf8").trim(), {
  header: true,
}).data;

describe("not all words", () => {
  const rows = golden.filter(({ group }) => group === "nonsense");

  it.each(rows)("of nonsense find nothing either: $query", ({ query }) => {
    expect(near(query).words).toEqual([]);
    expect(addresses(near(query).results)).toEqual([]);
  });

  it("find nothing where most of them name nothing", () => {
    expect(near('<img src=x onerror="document.title=1">').words).toEqual([]);
  });

  it.each([
    ["哪些城市有卫生云", ["卫生"], "/initiatives/zhabei-health-cloud/"],
    ["health blockchain", ["health"], "/initiatives/?sector=health"],
    ["高铁 北京", ["北京"], "/places/beijing/"],
    ["banana chengdu tax", ["tax", "chengdu"], "/initiatives/chengdu-local-tax/"],
    ["taxes in Atlantis", ["taxes"], "/initiatives/chengdu-local-tax/"],
  ])("find what the most telling of them find: %s", (query, words, first) => {
    expect(find(query)).toEqual([]);
    const found = near(query);
    expect(found.words).toEqual(words);
    expect(addresses(found.results)[0]).toBe(first);
  });
});

describe("a name typed as it is", () => {
  const met = (query: string) => find(query).map(({ entry }) => entry);
  const speaks = (entry: Result["entry"], name: RegExp) =>
    [...entry.names, ...entry.about, ...entry.context].some(({ text }) => name.test(text)) || name.test(entry.id.text);

  it.each([
    ["Xi'an", /\bxi['’]?an\b|西安|^xian/i],
    ["xian", /\bxi['’]?an\b|西安|^xian/i],
    ["wuxi", /\bwuxi\b|无锡|^wuxi/i],
    ["changanyun", /chang['’]an cloud|长安云|^xianchangan/i],
  ])("finds nothing that other names only happen to spell: %s", (query, name) => {
    const noise = met(query).filter((entry) => !speaks(entry, name));
    expect(noise.map(({ address }) => address)).toEqual([]);
    expect(met(query).length).toBeGreaterThan(0);
  });

  it("puts whole words before words that only begin so", () => {
    const list = ["Portable office", "Sea port"].map((en) => ({ id: en.toLowerCase(), name: { en, zh: en } }));
    const kind = { id: "thing", name: { en: "Thing", zh: "物" }, address: "/*/", wording: false, list: () => list };
    const { find: search } = searcher(searchIndex(atlas, [kind]));
    expect(search("port").map(({ entry }) => entry.name.en)).toEqual(["Sea port", "Portable office"]);
  });
});
