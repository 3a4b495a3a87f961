import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { fileFor, inLocale, locales } from "../support/site.ts";
import { readPdf } from "../support/pdf.ts";
import { readPng } from "../support/png.ts";
import { qrIn } from "../support/qr.ts";

const SITE = "http://localhost:4321";
const all = charts.flatMap(({ id }) => locales.map((locale) => [`${id} (${locale})`, id, locale] as const));

describe.each(all)("the built pictures of %s", (_, id, locale) => {
  const bytesOf = (end: string) => readFileSync(fileFor(inLocale(locale, `/charts/${id}.${end}`))!);
  const page = `${SITE}${inLocale(locale, `/charts/${id}/`)}`;

  it.each([
    ["square.png", 1080, 1080],
    ["story.png", 1080, 1920],
  ] as const)("have the size of their form and a code that leads to the chart: %s", (end, width, height) => {
    const bytes = bytesOf(end);
    const png = readPng(bytes);
    expect([png.width, png.height]).toEqual([width, height]);
    expect(png.texts.get("Source")).toBe(page);
    expect(png.texts.get("License")).toContain("creativecommons.org/licenses/by/4.0");
    expect(qrIn(bytes)).toBe(page);
  });

  it("are 300 dpi for print and no higher than A4 takes", () => {
    const png = readPng(bytesOf("print.png"));
    expect([png.width, png.perMetre]).toEqual([2008, 11811]);
    expect((png.height / png.width) * 170).toBeLessThan(257);
    expect(png.texts.get("Source")).toBe(page);
  });

  it("stand in a PDF of A4 pages with title, source and licence", async () => {
    const { pages, info, xmp } = await readPdf(bytesOf("pdf"));
    const said = pages.map(({ text }) => text).join("");
    for (const text of [page, "CC BY 4.0"]) expect(said).toContain(text);
    expect(String(info["Keywords"])).toContain(page);
    expect(xmp.get("dc:source")).toBe(page);
    for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  it("are offered by what they are for, with alt text and caption in both languages", () => {
    const html = readFileSync(fileFor(inLocale(locale, `/charts/${id}/`))!, "utf8");
    for (const end of ["square.png", "story.png", "print.png", "pdf", "outlines.svg"])
      expect(html).toContain(`href="${inLocale(locale, `/charts/${id}.${end}`)}"`);
    expect(html).toContain(`href="${inLocale(locale, `/social/charts/${id}.png`)}"`);
    for (const l of locales)
      expect(html.match(new RegExp(`lang="${l === "zh" ? "zh-Hans" : "en"}" data-copy=`, "g"))).toHaveLength(2);
  });
});

it("the code on a picture for print can be read as it is printed", () => {
  for (const id of ["roles", "timeline"]) {
    const bytes = readFileSync(fileFor(`/zh/charts/${id}.print.png`)!);
    expect(qrIn(bytes)).toBe(`${SITE}/zh/charts/${id}/`);
  }
});
