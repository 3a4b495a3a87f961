import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataFileNames } from "../../src/render/data/files.ts";
import { tableNames, tables } from "../../src/tables/index.ts";
import { headerOf } from "../../src/tables/table.ts";
import { listNames } from "../../src/tables/lists.ts";
import { builtTables, inLocale, locales, site } from "../support/site.ts";

const page = (locale: (typeof locales)[number]) =>
  readFileSync(`${site}${inLocale(locale, "/data/")}index.html`, "utf8");
const textOf = (html: string) => html.replaceAll(/<script[\s\S]*?<\/script>/g, "").replaceAll(/<[^>]+>/g, "");

describe("the data folder of the built site", () => {
  it("holds every file, and each is as checksums.txt says", () => {
    const inFolder = readdirSync(`${site}/data`).filter((name) => name !== "index.html");
    expect(inFolder.sort()).toEqual([...dataFileNames].sort());
    for (const line of readFileSync(`${site}/data/checksums.txt`, "utf8").trimEnd().split("\n")) {
      const [sum, name] = line.split("  ") as [string, string];
      expect(
        createHash("sha256")
          .update(readFileSync(`${site}/data/${name}`))
          .digest("hex"),
        name,
      ).toBe(sum);
    }
  });

  it("was made from the record of the pages", () => {
    const { tables: published } = JSON.parse(readFileSync(`${site}/data/atlas.json`, "utf8")) as { tables: unknown };
    expect(published).toEqual(builtTables());
  });

  it.each(locales)("is described on its page: every file, table, column and list of words (%s)", (locale) => {
    const html = page(locale);
    for (const name of dataFileNames) expect(html).toContain(`href="/data/${name}"`);
    for (const name of tableNames) {
      expect(html).toContain(`id="table-${name}"`);
      for (const column of headerOf(tables[name])) expect(html).toContain(`<code>${column}</code>`);
    }
    for (const list of listNames) expect(html).toContain(`id="list-${list}"`);
    expect(textOf(html)).toContain(locale === "zh" ? "前加一个撇号" : "preceded by an apostrophe");
  });

  it.each(locales)("carries the catalogue entry as JSON-LD that cannot end its element (%s)", (locale) => {
    const blocks = [...page(locale).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    expect(blocks).toHaveLength(1);
    expect(blocks[0]![1]).not.toContain("<");
    expect(JSON.parse(blocks[0]![1]!)).toEqual(
      JSON.parse(readFileSync(`${site}/data/dataset.${locale}.jsonld`, "utf8")),
    );
  });
});
