import { describe, expect, it } from "vitest";
import { addShard, emptyStore } from "../../src/explorer/store.ts";
import { tableNode, WHOLE } from "../../src/explorer/table.ts";
import { locales, type Locale } from "../../src/i18n/text.ts";
import { explorer } from "../../src/render/explorer.ts";
import { htmlDraw } from "../../src/render/html.ts";

/** The table of the record, so many times over. */
const tableOf = (locale: Locale, times: number): HTMLElement => {
  const catalogue = explorer.catalogue(locale);
  const store = emptyStore({ ...catalogue, total: catalogue.total * times }, locale);
  for (let i = 0; i < times; i++) for (const shard of explorer.shards) addShard(store, shard());
  return tableNode(htmlDraw("/atlas"), store);
};

describe.each(locales)("the table as it is built (%s)", (locale) => {
  it("says where it is cut, and leads to the rest", () => {
    const lines = tableOf(locale, 5).querySelectorAll("tbody tr");
    expect(lines.length).toBe(WHOLE + 1);
    expect([...lines].at(-1)!.querySelector("a")!.getAttribute("href")).toBe("/atlas/data/");
  });

  it("says nothing of the kind when it is whole", () => {
    expect(tableOf(locale, 1).querySelector('a[href="/atlas/data/"]')).toBeNull();
  });
});
