import { expect, it, vi } from "vitest";
import { chartById } from "../../src/charts/index.ts";
import { chartRows } from "../../src/render/chart-rows.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { realAtlas } from "../support/cases.ts";

const chart = { ...chartById("roles") };
const options = { width: 360, locale: "en", link: (fact: string) => `/facts/${fact}/` } as const;

it("a chart is drawn once for all who show the same rows in the same way", () => {
  const render = vi.spyOn(chart, "render");
  const first = drawSvg(chart, chartRows(chart), options);
  const same = drawSvg(chart, chartRows(chart), { ...options, theme: "page", link: (fact) => `/facts/${fact}/` });
  expect(same).toBe(first);
  expect(render).toHaveBeenCalledTimes(1);
});

it.each([
  ["width", { width: 720 }],
  ["language", { locale: "zh" }],
  ["colours", { theme: "dark" }],
  ["links", { link: (fact: string) => `/atlas/facts/${fact}/` }],
  ["no links", { link: undefined }],
] as const)("another %s is another drawing", (_, other) => {
  const known = drawSvg(chart, chartRows(chart), options);
  expect(drawSvg(chart, chartRows(chart), { ...options, ...other } as typeof options)).not.toBe(known);
});

it("another view is another drawing, and the first the one that has no name", () => {
  const map = chartById("programme-map");
  const [usual, first, grid] = [undefined, ...map.views!.map(({ id }) => id)].map((view) =>
    drawSvg(map, chartRows(map), { ...options, view }),
  );
  expect(first).toBe(usual);
  expect(grid).not.toBe(usual);
});

it("other places, and another record, have rows of their own", () => {
  const all = chartRows(chart);
  expect(chartRows(chart, { places: ["beijing"] })).not.toBe(all);
  expect(chartRows(chart, { places: ["beijing"] })).toBe(chartRows(chart, { places: ["beijing"] }));
  expect(chartRows(chart, { places: [] })).toEqual([]);
  expect(chartRows(chart, {}, realAtlas())).not.toBe(all);
});
