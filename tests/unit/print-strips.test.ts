import { describe, expect, it } from "vitest";
import { widths } from "../../src/charts/define.ts";
import { charts } from "../../src/charts/index.ts";
import { locales } from "../../src/i18n/text.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { partOf, wholeDrawing } from "../../src/render/picture/parts.ts";
import { stripsOf } from "../../src/render/picture/strips.ts";
import { textBoxes } from "../../src/render/social/text-boxes.ts";
import { atlasOf, realFiles } from "../support/fixture.ts";
import { rootOf, textsOf } from "../support/drawn-text.ts";

const atlas = atlasOf(realFiles());
const windowOf = (root: Element): [top: number, height: number] => {
  const [, top, , height] = root.getAttribute("viewBox")!.split(" ").map(Number);
  return [top!, height!];
};
/** A4 within its margins, in pixels of the drawing. */
const SHEET = (widths.wide * 267) / 180;

const all = charts
  .filter((chart) => !chart.uncut)
  .flatMap((chart) => locales.map((locale) => [`${chart.id}.${locale}`, chart, locale] as const));

describe.each(all)("the strips of %s for paper", (_, chart, locale) => {
  const rows = chart.rows(atlas);
  const { head, under, after } = stripsOf(chart, rows, locale);
  const roots = [...(head === null ? [] : [head]), ...under, ...after].map(rootOf);

  it("leave nothing out and show nothing twice", () => {
    const whole = textsOf(rootOf(drawSvg(chart, rows, { width: widths.wide, locale })));
    const shown = roots.flatMap(textsOf);
    // Groups that stand for themselves may each say what the whole says once.
    if (chart.apart === undefined) expect(shown.sort()).toEqual(whole.sort());
    else expect(whole.filter((text) => !shown.includes(text) && !/^(No target|没有)/.test(text))).toEqual([]);
  });

  it("are hardly larger together than the whole", () => {
    const whole = drawSvg(chart, rows, { width: widths.wide, locale });
    expect([head ?? "", ...under, ...after].join("").length).toBeLessThan(1.35 * whole.length + 4000);
  });

  it("hold of the lines between columns only the strokes that they show", () => {
    for (const root of roots) {
      const [top, height] = windowOf(root);
      for (const path of root.querySelectorAll("path"))
        for (const [, a, b] of path.getAttribute("d")!.matchAll(/M[\d.]+,([\d.]+)V([\d.]+)/g)) {
          expect(Math.max(Number(a), Number(b))).toBeGreaterThan(top);
          expect(Math.min(Number(a), Number(b))).toBeLessThan(top + height);
        }
    }
  });

  it("cut through no text and fit a sheet with room to spare", () => {
    for (const root of roots) {
      const [top, height] = windowOf(root);
      expect(height).toBeLessThan(SHEET * 0.6);
      for (const { text, y0, y1 } of textBoxes(root, locale)) {
        expect(y0, text).toBeGreaterThan(top - 3);
        expect(y1, text).toBeLessThan(top + height + 3);
      }
    }
  });
});

it.each(all)("the upper part of %s leads on from the marks that it shows, and from no other", (_, chart, locale) => {
  const link = (fact: string) => `/facts/${fact}/`;
  const whole = wholeDrawing(chart, chart.rows(atlas), { width: widths.wide, locale, theme: "page", link });
  const links = [...rootOf(partOf(whole, [0, whole.height / 2], { x: 0, y: 0 })).querySelectorAll("a")];
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((mark) => mark.querySelector("circle, rect, path, line, text") === null)).toEqual([]);
});
