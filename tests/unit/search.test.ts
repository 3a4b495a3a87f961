import { globSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/text.ts";
import { findableKinds } from "../../src/render/search/kinds.ts";
import { searchIndex } from "../../src/render/search/index-file.ts";
import { syllablesOf } from "../../src/render/search/syllables.ts";
import { sitePages } from "../../src/i18n/site-pages.ts";
import { shownOf } from "../../src/search/marked.ts";
import { searcher, type Result } from "../../src/search/search.ts";
import { realAtlas } from "../support/cases.ts";

interface Golden {
  group: string;
  query: string;
  first: string;
  also: string;
}

const golden = Papa.parse<Golden>(readFileSync("tests/fixtures/queries.csv", "utf8").trim(), { header: true }).data;
const atlas = realAtlas();
const { find, keys } = searcher(searchIndex(atlas));
const addresses = (results: Result[]) => results.map(({ entry }) => entry.address);

const nameKinds = findableKinds.filter(({ wording }) => !wording);
const things = nameKinds.flatMap((kind) =>
  kind.list(atlas).map((thing) => ({ ...thing, kind: kind.id, address: kind.address.replace("*", thing.id) })),
);
const spoken = things.filter(({ kind }) => ["place", "programme", "initiative"].includes(kind));
const keyText = (text: string) => keys.keyOf(text).text;

describe("the golden queries", () => {
  it("are many, of every group, and none stands twice", () => {
    expect(golden.length).toBeGreaterThanOrEqual(120);
    expect(new Set(golden.map(({ query }) => query)).size).toBe(golden.length);
  });

  it.each(golden)("$group: $query", ({ query, first, also }) => {
    const found = addresses(find(query));
    expect(found[0] ?? "").toBe(first);
    for (const address of also.split(" ").filter(Boolean)) expect(found.slice(0, 10)).toContain(address);
  });
});

describe("the pages of the site", () => {
  it("can all be found, but for those of an entry each and for what answers a mistake", () => {
    const routes = globSync("src/pages/[[]...locale[]]/**/*.astro")
      .map((file) => file.replace("src/pages/[...locale]", "").replace(/(index)?\.astro$/, ""))
      .filter((route) => !route.includes("["))
      .map((route) => (route.endsWith("/") ? route : `${route}/`));
    expect(sitePages.map(({ address }) => address).sort()).toEqual(routes.sort());
    expect(routes.length).toBeGreaterThan(10);
  });
});

describe("every name on record", () => {
  it.each(locales)("leads to its own entry first, or to another of the same name (%s)", (locale) => {
    const lost = things.filter(({ name, address }) => {
      const results = find(name[locale]);
      const own = results.findIndex(({ entry }) => entry.address === address);
      const before = results.slice(0, own).map(({ entry }) => entry);
      return own < 0 || !before.every((entry) => entry.names.some(({ key }) => key.text === keyText(name[locale])));
    });
    expect(lost.map(({ address }) => address)).toEqual([]);
    expect(things.length).toBeGreaterThan(200);
  });

  it("of a place, programme or system is found by its pinyin: run together, in syllables, in initials", () => {
    const spellings = (name: string) => {
      const syllables = syllablesOf(name).split(" ");
      return [syllables.join(""), syllables.join(" "), syllables.map((s) => s.charAt(0)).join("")];
    };
    const purelyHan = spoken.filter(({ name }) => /^\p{Script=Han}{2,12}$/u.test(name.zh));
    const lost = purelyHan.flatMap(({ name, address }) =>
      spellings(name.zh)
        .filter((spelling) => !addresses(find(spelling)).includes(address))
        .map((spelling) => `${spelling} for ${address}`),
    );
    expect(lost).toEqual([]);
    expect(purelyHan.length).toBeGreaterThan(80);
  });

  it("is found with its letters in full width, in capitals, and with other punctuation", () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000");
    const noisy = (text: string) => [...text].join(/\p{Script=Han}/u.test(text) ? "·" : "").toUpperCase();
    for (const { name, address } of things)
      for (const changed of [wide(name.en), name.en.toUpperCase(), noisy(name.zh), wide(name.zh)])
        expect(addresses(find(changed)), changed).toContain(address);
  });
});

/** Every way to misspell a word by one letter: left out, doubled, another, two changed about. */
const slipsOf = (word: string): string[] =>
  [...word].flatMap((letter, i) => [
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i) + letter + word.slice(i),
    `${word.slice(0, i)}q${word.slice(i + 1)}`,
    ...(i > 0 ? [word.slice(0, i - 1) + letter + word[i - 1]! + word.slice(i + 1)] : []),
  ]);

describe("a name misspelt by one letter", () => {
  const sample = ["Beijing", "Chengdu", "Shanghai", "Shenzhen", "Nanjing", "Xiangyun Project", "Sea of Clouds Plan"];
  const more = [
    "Dual-Cloud Strategy",
    "Straits Education Cloud",
    "Cloud Town (Yunqi Town)",
    "Wuxi cloud computing centre",
  ];
  it.each([...sample, ...more, "祥云工程", "海峡教育云", "国际开放课件联盟", "云栖小镇"])("is found: %s", (name) => {
    const { address } = things.find((thing) => Object.values(thing.name).includes(name))!;
    const lost = slipsOf(name).filter((slip) => !addresses(find(slip)).includes(address));
    expect(lost).toEqual([]);
  });

  it("comes after every exact hit, and says so", () => {
    const [first] = find("Beijng").map((result) => shownOf(result, "en", keys));
    expect(first).toMatchObject({ address: "/places/beijing/", similar: true });
    const similar = find("forms").map((result) => shownOf(result, "en", keys).similar);
    expect(similar.indexOf(true)).toBeGreaterThan(0);
    expect(similar.slice(similar.indexOf(true))).not.toContain(false);
  });

  it("never takes one number for another", () => {
    expect(addresses(find("Smart Shenzhen Implementation Plan (2013-2016)"))).toEqual([]);
  });
});

describe("one more kind of findable things", () => {
  it("is one entry: names, languages, pinyin and ranking come with it", () => {
    const kind = {
      id: "road",
      name: { en: "Road", zh: "道路" },
      address: "/roads/*/",
      wording: false,
      list: () => [{ id: "toll", name: { en: "The turnpike", zh: "收费公路" }, place: "wuxi" }],
    };
    const { find: search } = searcher(searchIndex(atlas, [...findableKinds, kind]));
    for (const query of ["turnpike", "收費公路", "shoufei", "sfgl", "turnpyke", "wuxi turnpike"])
      expect(addresses(search(query))[0], query).toBe("/roads/toll/");
  });
});
