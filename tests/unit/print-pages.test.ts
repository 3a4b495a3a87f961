import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { widths } from "../../src/charts/define.ts";
import { locales } from "../../src/i18n/text.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { chartAddress } from "../../src/render/page-address.ts";
import { chartOutlines, chartSvg } from "../../src/render/chart-files/pictures.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { withFontsFor, FAMILY } from "../../src/render/picture/faces.ts";
import { PAGE_HEIGHT, printPages } from "../../src/render/picture/pages.ts";
import { pdfOf } from "../../src/render/picture/pdf.ts";
import { textBoxes } from "../../src/render/social/text-boxes.ts";
import { bare } from "../support/bare.ts";
import { atlasOf, realFiles } from "../support/fixture.ts";
import { rootOf, textsOf } from "../support/drawn-text.ts";
import { readPdf } from "../support/pdf.ts";

const HOME = "https://atlas.example/base/";
const atlas = atlasOf(realFiles());
const given = (id: string, locale: (typeof locales)[number]) => {
  const found = givenFor(
    charts.find((chart) => chart.id === id)!,
    atlas,
    locale,
    HOME,
  );
  return { ...found, url: chartAddress(found) };
};

const all = charts.flatMap(({ id }) => locales.map((locale) => [`${id}.${locale}`, id, locale] as const));

describe.each(all)("the pages of %s", (_, id, locale) => {
  const about = given(id, locale);
  const { chart, rows } = about;
  const pages = printPages(chart, rows, about);
  const roots = pages.map(rootOf);

  it("leave nothing out and cut through no text", () => {
    const whole = rootOf(drawSvg(chart, rows, { width: widths.wide, locale, theme: "print" }));
    const seen = new Set(roots.flatMap(textsOf));
    // Parts that stand for themselves each name the places without a row.
    const expected = textsOf(whole).filter((text) => chart.apart === undefined || !/^(No target|没有)/.test(text));
    expect(expected.filter((text) => !seen.has(text))).toEqual([]);
    for (const root of roots)
      for (const inner of root.querySelectorAll("svg")) {
        const y = Number(inner.getAttribute("y"));
        const height = Number(inner.getAttribute("height"));
        const texts = new Set(inner.querySelectorAll("text"));
        for (const { element, text, y0, y1 } of textBoxes(root, locale))
          if (texts.has(element as SVGTextElement)) {
            expect(y0, text).toBeGreaterThan(y - 3);
            expect(y1, text).toBeLessThan(y + height + 3);
          }
      }
  });

  it("are A4, of letters of 7 points and more, with credit and number on each", () => {
    roots.forEach((root, i) => {
      expect(Number(root.getAttribute("height"))).toBe(PAGE_HEIGHT);
      for (const { text, size, y1 } of textBoxes(root, locale)) {
        expect((size * 210 * 72) / 25.4 / 808, text).toBeGreaterThanOrEqual(7);
        expect(y1, text).toBeLessThan(PAGE_HEIGHT - 12);
      }
      const said = bare(textsOf(root).join(""));
      for (const text of ["CCBY4.0", about.url, bare(about.title)]) expect(said).toContain(text);
      if (pages.length > 1)
        expect(said).toMatch(new RegExp(`Page${i + 1}of${pages.length}|第${i + 1}页，共${pages.length}页`));
    });
  });
});

describe("a PDF file", () => {
  it.each(locales)(
    "is the same each time, with text that can be taken, title, source and licence (%s)",
    async (locale) => {
      const about = given("timeline", locale);
      const pages = printPages(about.chart, about.rows, about);
      const [first, second] = [await pdfOf(pages, about), await pdfOf(pages, about)];
      expect(first.equals(second)).toBe(true);
      const read = await readPdf(first);
      expect(read.pages.length).toBe(pages.length);
      expect(read.info).toMatchObject({
        Title: about.title,
        Subject: about.description,
        Language: locale === "zh" ? "zh-Hans" : "en",
      });
      expect(String(read.info["Keywords"])).toContain("creativecommons.org/licenses/by/4.0");
      expect(read.xmp.get("dc:title")).toBe(about.title);
      expect(String(read.xmp.get("dc:source"))).toBe(about.url);
      const said = bare(read.pages.map(({ text }) => text).join(""));
      for (const text of pages.flatMap((page) => textsOf(rootOf(page)))) expect(said).toContain(bare(text));
      for (const { width, height } of read.pages) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(first.toString("latin1").match(/\/FontFile2 /g)!.length).toBe(2);
    },
  );

  it("is refused when a character has no glyph", async () => {
    const about = given("roles", "en");
    const [page] = printPages(about.chart, about.rows, about);
    await expect(pdfOf([page!.replace("</text>", "\uE000</text>")], about)).rejects.toThrow("U+E000");
  });

  it("refuses what it cannot draw instead of leaving it out", async () => {
    const about = given("roles", "en");
    const [page] = printPages(about.chart, about.rows, about);
    await expect(pdfOf([page!.replace("</svg>\n", "<polygon points='0,0 1,1 2,0'/></svg>\n")], about)).rejects.toThrow(
      "polygon",
    );
  });
});

describe("a drawing that no page can hold", () => {
  const about = given("roles", "en");
  const { rows, title } = about;
  /** Lines of text from the top down, so close that no cut is free, in a drawing of a height. */
  const tower = (height: number, rest: Partial<typeof about.chart>): typeof about.chart => ({
    ...about.chart,
    ...rest,
    title: () => title,
    render: (_, { document, width }) => {
      const line = (_: unknown, i: number) => `<text x="0" y="${12 + i * 12}" font-size="12">${i}</text>`;
      const lines = Array.from({ length: height / 12 }, line).join("");
      const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
      document.body.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${lines}</svg>`;
      return document.querySelector("svg")!;
    },
  });

  const heightOf = (page: string): number => Number(/ height="(\d+)"/.exec(page)![1]);

  it.each([
    ["has no place for a cut", {}, 1],
    ["must not be cut", { uncut: true }, 0.8],
    ["has a group of rows higher than a page", { apart: "scheme_id" }, 0.8],
  ] as const)("has a longer page where it %s", (_, rest, scale) => {
    const pages = printPages(tower(2400, rest), rows, about);
    expect(pages).toHaveLength("apart" in rest ? new Set(rows.map((row) => row[rest.apart])).size : 1);
    for (const page of pages) {
      expect(heightOf(page)).toBeGreaterThan(2400 * scale);
      expect(page).toContain(`width="${widths.wide * scale}"`);
    }
    expect(printPages(tower(600, rest), rows, about).map(heightOf)).toEqual([PAGE_HEIGHT]);
  });
});

describe.each(locales)("a picture with letters as outlines (%s)", (locale) => {
  const about = given("roles", locale);
  const svg = chartOutlines(about);

  it("has no text, each outline once, and says the same of itself", () => {
    expect(svg).not.toMatch(/<(text|tspan)/);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(`outlines-roles-${locale}-`))).toBe(true);
    for (const [, id] of svg.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    expect(svg).toContain(`<dc:source>${about.url}</dc:source>`);
  });

  it("looks like the one with text", () => {
    const options = { fitTo: { mode: "width", value: 404 } } as const;
    const plain = new Resvg(svg, { ...options, font: { loadSystemFonts: false } }).render().pixels;
    const texts = chartSvg(about, "light");
    const set = withFontsFor(texts, (fontFiles) => {
      const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
      return new Resvg(texts, { ...options, font }).render().pixels;
    });
    expect(plain.length).toBe(set.length);
    let apart = 0;
    for (let i = 0; i < set.length; i += 4) apart += Math.abs(set[i]! - plain[i]!) > 60 ? 1 : 0;
    expect(apart / (set.length / 4)).toBeLessThan(0.004);
  });
});
