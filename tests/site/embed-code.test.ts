import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import type { EmbedList } from "../../src/embeds/list.ts";
import { codeOn } from "../support/embed-code.ts";
import { readPng } from "../support/png.ts";
import { builtEmbeds, builtPages, fileFor, inLocale, locales, site } from "../support/site.ts";

const list = JSON.parse(readFileSync(`${site}/embeds.json`, "utf8")) as EmbedList;
const pages = new Map(builtPages().map(({ address, html }) => [address, html]));
const SITE = "http://localhost:4321";

describe("the list of embeds", () => {
  it("names every embed and the height that it keeps itself", () => {
    const embeds = new Map(builtEmbeds().map(({ address, html }) => [address, html]));
    const listed = list.charts.flatMap(({ embeds: all }) =>
      all.flatMap(({ paths, heights }) =>
        paths.flatMap((path) => locales.map((locale) => ({ path, locale, heights }))),
      ),
    );
    expect(listed.length).toBe([...embeds.keys()].filter((address) => !address.endsWith("404.html")).length);
    for (const { path, locale, heights } of listed) {
      const [, height] = heights[locale][0]!;
      const page = embeds.get(inLocale(locale, `/${path}`));
      expect(page, path).toContain(`figure{min-height:calc(${height}px + `);
    }
    expect(list.charts.map(({ id }) => id)).toEqual(charts.map(({ id }) => id));
  });

  it("gives pictures the size that they have", () => {
    const listed = list.charts.flatMap(({ pictures }) =>
      Object.values(pictures).flatMap((view) => locales.map((locale) => view[locale])),
    );
    const further = charts.flatMap(({ views = [] }) => views.slice(1));
    expect(listed.length).toBe((charts.length + further.length) * locales.length);
    const sizeOf = (address: string) => {
      const { width, height } = readPng(readFileSync(fileFor(address.slice(SITE.length))!));
      return [width, height];
    };
    for (const { src, src2x, width, height } of listed) {
      expect(sizeOf(src), src).toEqual([width, height]);
      expect(sizeOf(src2x!), src2x).toEqual([2 * width, 2 * height]);
    }
  });
});

describe("the code on the page of a chart", () => {
  it.each(locales)("leads to what is there and names it (%s)", (locale) => {
    const titles = new Set<string>();
    for (const { id } of charts) {
      const code = (name: string) => codeOn(pages.get(inLocale(locale, `/charts/${id}/`))!, name);
      const { document: pasted } = parseHTML(`<body>${code("frame")}</body>`);
      const frame = pasted.querySelector("iframe")!;
      titles.add(frame.getAttribute("title")!);
      expect(frame.getAttribute("src")).toBe(`${SITE}${inLocale(locale, `/embed/${id}/`)}`);
      for (const address of [
        ...["frame", "picture", "markdown", "amp"]
          .map(code)
          .join("\n")
          .matchAll(/https?:[^\s"<>()[\]]+/g),
      ])
        expect(fileFor(address[0].slice(SITE.length)), address[0]).toBeDefined();
      expect(pasted.querySelector("p a")!.textContent).toContain("CC BY 4.0");
    }
    expect(titles.size).toBe(charts.length);
  });

  it("needs a script of at most 1.5 kB on the page around", () => {
    expect(gzipSync(readFileSync(`${site}/embed.js`)).length).toBeLessThanOrEqual(1500);
  });
});
