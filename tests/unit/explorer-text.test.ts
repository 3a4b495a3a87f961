import { describe, expect, it } from "vitest";
import { select } from "../../src/explorer/select.ts";
import { initial } from "../../src/explorer/state.ts";
import { systemAt } from "../../src/explorer/system.ts";
import { textReader } from "../../src/explorer/text.ts";
import { locales } from "../../src/i18n/text.ts";
import { fullStore } from "../../src/record/explorer-store.ts";
import { explorer } from "../../src/render/explorer.ts";
import { keyer, NO_FOLDING, wordsOf } from "../../src/search/key.ts";

const stores = { en: fullStore(explorer, "en"), zh: fullStore(explorer, "zh") };
const found = (text: string, locale: (typeof locales)[number] = "en"): string[] => {
  const store = stores[locale];
  return Array.from(select(store, { ...initial, text }).rows, (row) => systemAt(store, row).id).sort();
};

describe("what a search of the systems finds", () => {
  it.each([
    ["traditional script", "雲計算", "云计算"],
    ["words of other regions", "資訊", "信息"],
    ["an apostrophe of any form", "Xi’an", "Xi'an"],
    ["width and case", "ＣＬＯＵＤ", "cloud"],
    ["accents", "Clóud", "cloud"],
    ["Chinese and other separators", "云，数据", "云 数据"],
    ["a list", "云、数据；cloud,data;data", "云 数据 cloud data"],
  ])("takes %s for the same: %s and %s", (_, other, usual) => {
    for (const locale of locales) expect(found(other, locale)).toEqual(found(usual, locale));
    expect(found(other).length).toBeGreaterThan(0);
  });

  it.each(["taxation", "Chang’an", "changan", "長安", "雲，數據"])("finds something for %s", (text) => {
    for (const locale of locales) expect(found(text, locale).length).toBeGreaterThan(0);
  });

  it("finds a word with or without its apostrophe, and with it no other word", () => {
    const xian = found("Xi’an");
    expect(xian.length).toBeGreaterThan(0);
    expect(found("xian")).toEqual(expect.arrayContaining(xian));
    const named = explorer.systems.filter((s) => /xi.an\b/i.test(JSON.stringify(s)) || s.place.startsWith("xian"));
    expect(named.map(({ id }) => id)).toEqual(expect.arrayContaining(xian));
  });

  it.each(["sector", "kind", "model"] as const)("finds systems by the name of their %s, in both languages", (id) => {
    for (const locale of locales) {
      const store = stores[locale];
      for (const [index, value] of store.facets[id].values.entries())
        if (value.id !== "none") {
          const own = explorer.systems.filter((_, row) =>
            store.facets[id].sets[store.codes[id][row]!]!.includes(index),
          );
          for (const name of [value.label, value.also!])
            expect(found(name, locale), name).toEqual(expect.arrayContaining(own.map((system) => system.id)));
        }
    }
  });

  it("reads words as the site search does", () => {
    const reader = textReader(NO_FOLDING);
    for (const text of ["SaaS平台：B2B、e-Government", "约翰·史密斯 Café‐x ㎡ ﬁ", "  (a)  云 b云 ", "naïve ＡＢ1２"])
      expect(reader.prepare([text])).toBe(wordsOf(keyer(NO_FOLDING).keyOf(text)).join(" "));
  });
});
