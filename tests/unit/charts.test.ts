import { describe, expect, it, vi } from "vitest";
import { embedWidths, widths, type Chart, type Drawing } from "../../src/charts/define.ts";
import { charts } from "../../src/charts/index.ts";
import { locales } from "../../src/i18n/text.ts";
import { themes } from "../../src/marks/theme.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { atlasOf, fixtureFiles } from "../support/fixture.ts";

const atlas = atlasOf(fixtureFiles());
const themeNames = Object.keys(themes) as (keyof typeof themes)[];

const drawings = (chart: Chart) =>
  locales.flatMap((locale) =>
    Object.entries(widths).flatMap(([size, width]) =>
      (chart.views ?? [{ id: undefined }]).flatMap(({ id: view }) =>
        themeNames.map((theme) => ({
          locale,
          size,
          width,
          view,
          theme,
          name: [chart.id, view, locale, size, theme].filter(Boolean).join("."),
        })),
      ),
    ),
  );

const heightOf = (svg: string): number => Number(/ height="(\d+)"/.exec(svg)![1]);

const factIds = new Set(
  (
    ["places", "programs", "initiatives", "designations", "targets", "events", "figures", "statements"] as const
  ).flatMap((table) => atlas[table].map((row) => `${table}/${row.id}`)),
);

describe.each(charts.map((chart) => [chart.id, chart] as const))("%s", (id, chart) => {
  const rows = chart.rows(atlas);

  it("is named after its file and says everything in both languages", () => {
    expect(import.meta.glob("../../src/charts/*.ts")).toHaveProperty(`../../src/charts/${id}.ts`);
    for (const locale of locales) {
      const texts = [
        chart.name[locale],
        chart.subtitle[locale],
        chart.title(rows, locale),
        chart.describe(rows, locale),
        ...chart.notes.map((n) => n[locale]),
      ];
      for (const text of texts) expect(text).toMatch(/\S/);
      expect(texts.join(" ")).not.toMatch(/undefined|NaN|\[object|null/);
    }
    const zh = [chart.title(rows, "zh"), chart.describe(rows, "zh")].join("");
    expect(zh.replaceAll(/SaaS|PaaS|IaaS/g, "")).not.toMatch(/[A-Za-z]{3,}/);
  });

  it("has rows that JSON can carry, each naming a fact, with a heading for every column", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    for (const row of rows) {
      expect(factIds).toContain(row.fact);
      expect(Object.keys(row).sort()).toEqual(Object.keys(chart.columns).sort());
    }
  });

  it.each(drawings(chart).map((d) => [d.name, d] as const))("%s", async (name, { locale, width, view, theme }) => {
    const warnings = [vi.spyOn(console, "warn"), vi.spyOn(console, "error")];
    const svg = drawSvg(chart, rows, { width, locale, theme, view });
    for (const spy of warnings) expect(spy).not.toHaveBeenCalled();
    expect(svg.match(/<svg\b/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<(?:figure|foreignObject|script|style)\b|\sclass="plot/);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    for (const [, fact] of svg.matchAll(/data-fact="([^"]*)"/g)) expect(factIds).toContain(fact);
    if (theme === "page") expect(svg).not.toMatch(/#[0-9a-f]{6}/i);
    else expect(svg).not.toContain("var(");
    // Print is the light drawing in other inks.
    if (theme === "print") return;
    await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(`../golden/${name}.svg`);
  });

  it("draws every row's fact at every width of pages and embeds", () => {
    const shown = (width: number) =>
      new Set(
        [...drawSvg(chart, rows, { width, locale: "en" }).matchAll(/data-fact="([^"]*)"/g)].map(([, fact]) => fact),
      );
    for (const width of Object.values(embedWidths)) {
      const facts = shown(width);
      for (const { fact } of rows) expect(facts).toContain(fact);
    }
  });

  const little = chart.condensed;
  if (little !== undefined)
    it("is drawn in little with every place by itself, or the smaller ones together", async () => {
      for (const locale of locales) {
        const draw = (some: typeof rows, height: number) => {
          const inLittle = {
            ...chart,
            render: (all: typeof rows, drawing: Drawing) => little.render(all, { ...drawing, height }),
          };
          return drawSvg(inLittle, some, { width: 480, locale, theme: "light" });
        };
        const svg = draw(rows, 400);
        for (const [, fact] of svg.matchAll(/data-fact="([^"]*)"/g)) expect(factIds).toContain(fact);
        for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
        expect(heightOf(draw(rows, 100))).toBeLessThanOrEqual(heightOf(svg));
        for (const some of [
          [],
          chart.rows(atlas, { places: ["silent"] }),
          chart.rows(atlas, { places: ["northport"] }),
        ])
          expect(draw(some, 200)).toContain("<svg");
        await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
          `../golden/${id}.${locale}.condensed.light.svg`,
        );
      }
    });

  it("draws nothing and one place without complaint", () => {
    for (const locale of locales) {
      for (const place of ["silent", "northport"]) {
        const some = chart.rows(atlas, { places: [place] });
        expect(chart.title(some, locale)).toMatch(/\S/);
        for (const width of Object.values(widths)) expect(drawSvg(chart, some, { width, locale })).toContain("<svg");
      }
      expect(chart.describe([], locale)).toMatch(/\S/);
      expect(chart.title([], locale)).not.toMatch(/undefined|NaN/);
      expect(drawSvg(chart, [], { width: 320, locale })).toContain("<svg");
    }
  });
});
