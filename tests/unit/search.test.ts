import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
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

describe("what is shown of a result", () => {
  const marked = (query: string, locale: "en" | "zh", address?: string) => {
    const result = find(query).find(({ entry }) => address === undefined || entry.address === address)!;
    const shown = shownOf(result, locale, keys);
    const texts = [shown.name, shown.other ?? [], shown.excerpt ?? []].flat();
    return texts.filter((part) => part.marked).map(({ text }) => text);
  };

  it("is in the reader's language, with the other beside it, and what was met is marked in its own spelling", () => {
    expect(shownOf(find("雲海")[0]!, "en", keys)).toMatchObject({
      name: [{ text: "Sea of Clouds Plan", marked: false }],
      other: [
        { text: "云海", marked: true },
        { text: "计划", marked: false },
      ],
      kind: "Programme",
      place: "Shanghai",
    });
    expect(marked("xygc", "en")).toEqual(["祥云工程"]);
    expect(marked("xian", "zh")).toEqual(["Xi'an"]);
    expect(marked("成都猪肉溯源", "zh")).toEqual(["猪肉", "溯源"]);
  });

  it("tells what was met when it is neither name, in the reader's language where it stands there too", () => {
    expect(marked("国发[2015]5号", "en")).toEqual(["国发〔2015〕5号"]);
    expect(marked("埃森哲", "en")).toEqual(["埃森哲"]);
  });

  it("is cut down where a text is long, around what was met", () => {
    const long = find("cloud").map((result) => shownOf(result, "en", keys));
    for (const { name, excerpt } of long)
      for (const parts of [name, excerpt ?? []])
        expect(parts.map(({ text }) => text).join("").length).toBeLessThan(185);
  });
});

describe("whatever is typed", () => {
  it("is answered without an error, and what is shown is the text itself", () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 200, unit: "binary" }),
      fc.string({ maxLength: 30, unit: fc.constantFrom(..."shxzcniangyu云计算雲南京 '·-(〔5") }),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...locales), (query, locale) => {
        for (const result of find(query).slice(0, 5)) {
          const { name, other } = shownOf(result, locale, keys);
          for (const parts of [name, other ?? []]) {
            const text = parts.map((part) => part.text).join("");
            const pieces = text.split("…").filter(Boolean);
            const whole = Object.values(result.entry.name).find((one) => pieces.every((piece) => one.includes(piece)));
            expect(parts.length === 0 || whole !== undefined, text).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
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
