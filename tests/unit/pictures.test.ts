import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { locales } from "../../src/i18n/text.ts";
import { measure } from "../../src/marks/text.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { chartPreview, chartSvg } from "../../src/render/chart-files/pictures.ts";
import { charactersIn } from "../../src/render/picture/faces.ts";
import { PLATE_WIDTH } from "../../src/render/picture/frame.ts";
import { bare } from "../support/bare.ts";
import { atlasOf, fixtureFiles, realFiles } from "../support/fixture.ts";
import { rootOf, textsOf } from "../support/drawn-text.ts";

const HOME = "https://atlas.example/base/";
const fixture = atlasOf(fixtureFiles());
const real = atlasOf(realFiles());

const plates = charts.flatMap((chart) =>
  locales.flatMap((locale) =>
    (["light", "dark"] as const).flatMap((theme) =>
      (chart.views ?? [undefined]).map((view) => ({
        name: [chart.id, view?.id, locale, theme].filter(Boolean).join("."),
        chart,
        locale,
        theme,
        view: view?.id,
      })),
    ),
  ),
);

const faces = ["400Regular/NotoSansSC_400Regular", "600SemiBold/NotoSansSC_600SemiBold"].map(
  (file) => fontkit.create(readFileSync(`node_modules/@expo-google-fonts/noto-sans-sc/${file}.ttf`)) as fontkit.Font,
);
const boxes = (text: string): string[] =>
  [...new Set(text)].filter((char) => faces.some((face) => face.glyphForCodePoint(char.codePointAt(0)!).id === 0));

/** The lines of the plate itself (not of the drawing in it): text, left edge, size. */
const frameLines = (svg: string) =>
  [...rootOf(svg).querySelectorAll("svg > text")]
    .filter((text) => text.parentElement!.parentElement === null && text.getAttribute("text-anchor") !== "end")
    .flatMap((text) => {
      const lines = [...text.querySelectorAll("tspan")].map((line) => line.textContent!);
      const [x, size] = ["x", "font-size"].map((name) => Number(text.getAttribute(name))) as [number, number];
      return (lines.length > 0 ? lines : [text.textContent!]).map((line) => ({ line, x, size }));
    });

describe.each(plates.map((plate) => [plate.name, plate] as const))("plate %s", (_, { chart, locale, theme, view }) => {
  const given = givenFor(chart, real, locale, HOME);
  const svg = chartSvg(given, theme, view);
  const page = `${HOME}${locale === "zh" ? "zh/" : ""}charts/${chart.id}/`;

  it("is well-formed XML in plain colours, without ids or style", () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).not.toMatch(/var\(|\sid=|\sstyle=|<style|<script|undefined|NaN/);
  });

  it("says in sight and in its metadata what it is, whose, from where, under which licence", () => {
    const root = rootOf(svg);
    const seen = bare(textsOf(root).join(""));
    for (const text of [given.title, chart.subtitle[locale], page, "CC BY 4.0", given.chart.name[locale]])
      expect(seen).toContain(bare(text));
    for (const note of chart.notes.filter(({ carried }) => carried)) expect(seen).toContain(bare(note[locale]));
    const metadata = root.querySelector("metadata")!.outerHTML;
    expect(metadata).toContain("https://creativecommons.org/licenses/by/4.0/");
    expect(metadata).toContain(`<dc:source>${page}</dc:source>`);
    expect(metadata).toContain(given.sources[0]!.title[locale].replaceAll("&", "&amp;"));
    expect(root.querySelector("desc")!.textContent).toBe(given.description);
    expect(root.querySelector("title")!.textContent).toBe(given.title);
  });

  it("keeps every line within the plate, and every character has a glyph", () => {
    const lines = frameLines(svg);
    expect(lines.length).toBeGreaterThan(5);
    for (const { line, x, size } of lines)
      expect(x + measure(line, size, locale), line).toBeLessThanOrEqual(PLATE_WIDTH - x + 0.5);
    expect(boxes(charactersIn(svg).join(""))).toEqual([]);
  });

  it("leads from each mark to the page of its fact in the plate's language", () => {
    const folder = page.replace(`charts/${chart.id}/`, "facts/");
    const links = [...svg.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(0);
    for (const href of links) expect(href.startsWith(folder), href).toBe(true);
  });
});

it.each(locales.flatMap((locale) => (["light", "dark"] as const).map((theme) => [locale, theme] as const)))(
  "a plate looks as before (%s, %s)",
  async (locale, theme) => {
    const svg = chartSvg(
      givenFor(
        charts.find(({ id }) => id === "targets")!,
        fixture,
        locale,
        HOME,
      ),
      theme,
    );
    await expect(svg.replaceAll("><", ">\n<")).toMatchFileSnapshot(`../golden/plate/targets.${locale}.${theme}.svg`);
  },
);

it.each(charts.map((chart) => [chart.id, chart] as const))("the gallery's picture of %s", (_, chart) => {
  for (const locale of locales) {
    for (const size of ["wide", "narrow"] as const) {
      const svg = chartPreview(givenFor(chart, real, locale, HOME), "dark", size);
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
      expect(svg).not.toMatch(/var\(|<a /);
      if (!chart.uncut) continue;
      const [frame, inner] = [...svg.matchAll(/<svg[^>]*>/g)].map(([tag]) => tag!);
      const number = (tag: string, name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)![1]);
      for (const [at, length] of [
        ["x", "width"],
        ["y", "height"],
      ] as const)
        expect(number(inner!, at) + number(inner!, length)).toBeLessThanOrEqual(number(frame!, length));
    }
  }
});
