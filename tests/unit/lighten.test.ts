import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { widths } from "../../src/charts/define.ts";
import { charts } from "../../src/charts/index.ts";
import { themes } from "../../src/marks/theme.ts";
import { blankDocument, drawSvg } from "../../src/render/draw.ts";
import { lighten } from "../../src/render/lighten.ts";
import { inherited } from "../../src/render/picture/runs.ts";
import { atlasOf, fixtureFiles } from "../support/fixture.ts";
import { rootOf } from "../support/drawn-text.ts";

const atlas = atlasOf(fixtureFiles());
const pixels = (svg: string): Buffer =>
  new Resvg(svg, { font: { fontFiles: [], loadSystemFonts: false } }).render().pixels;

const STYLE = ["fill", "stroke", "stroke-width", "font-size", "font-weight", "text-anchor", "stroke-dasharray"];

describe.each(charts.map((chart) => [chart.id, chart] as const))("drawing of %s", (_, chart) => {
  const rows = chart.rows(atlas);
  const wide = { width: widths.wide, locale: "zh" } as const;

  it("looks as it was drawn", () => {
    const drawn = chart.render(rows, { document: blankDocument(), ...wide, theme: themes.light, view: undefined });
    const heavy = drawn.outerHTML;
    const light = drawSvg(chart, rows, { ...wide, theme: "light" });
    expect(light.length).toBeLessThan(heavy.length);
    const [a, b] = [pixels(heavy), pixels(light)];
    expect(a.length).toBe(b.length);
    expect(a.filter((value, i) => Math.abs(value - b[i]!) > 40).length).toBeLessThan(a.length / 10_000);
  });

  it("says nothing that holds without it", () => {
    const svg = drawSvg(chart, rows, wide);
    expect(svg).not.toMatch(/ (?:x|y|x1|x2|y1|y2|cx|cy|r|width|height|d)="[^"]*\.\d{3}/);
    expect(svg).not.toMatch(/translate\([^)]*\.\d{3}|translate\(0[ ,]0\)"| d[xy]="0"/);
    const root = rootOf(svg);
    for (const element of root.querySelectorAll("*")) {
      if (element.localName === "g") expect(element.childNodes.length).toBeGreaterThan(0);
      for (const name of STYLE) {
        const own = element.getAttribute(name);
        if (own !== null) expect(`${name} ${inherited(element.parentElement!, name)}`).not.toBe(`${name} ${own}`);
      }
    }
  });
});

it("keeps what differs from the group, and words as they are", () => {
  const svg =
    '<svg viewBox="0 0 9 9" fill="red"><g fill="blue" transform="translate(0,0.001)"><g class="none"><g></g></g><path fill="red" d="M1,2.00000001L3.456,4"/><text fill="blue" stroke-width="1" dy="0" y="7" transform="translate(1.23456 0) scale(0.123456)">1.23456 &lt;g&gt; &quot;</text></g></svg>';
  expect(lighten(svg)).toBe(
    '<svg viewBox="0 0 9 9" fill="red"><g fill="blue"><path fill="red" d="M1,2L3.46,4"/><text y="7" transform="translate(1.23 0) scale(0.123456)">1.23456 &lt;g&gt; &quot;</text></g></svg>',
  );
});

it("draws land in steps from point to point", () => {
  const points = Array.from({ length: 80 }, (_, i) => [100 + i, 50 + (i % 7) * 0.3] as const);
  const d = `M${points.map(([x, y]) => `${x},${y}`).join("L")}Z`;
  const heavy = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 90" width="200" height="90"><path d="${d}"/></svg>`;
  const svg = lighten(heavy);
  expect(svg.length).toBeLessThan(d.length * 0.8);
  expect(pixels(svg)).toEqual(pixels(heavy));
});
