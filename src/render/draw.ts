import { parseHTML } from "linkedom";
import type { Chart, ChartRow } from "../charts/define.ts";
import { drawChart, type DrawOptions } from "../marks/draw-chart.ts";
import { svgSize } from "../marks/root.ts";
import { isPart } from "./drawn-part.ts";
import { lighten } from "./lighten.ts";
import { memory } from "./remembered.ts";

export type { DrawOptions } from "../marks/draw-chart.ts";

/** A document to draw in; linkedom, the same for the build and for tests. */
export const blankDocument = (): Document =>
  parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;

const remembered = memory();

/** Chart rows to an SVG string; of up to 2,000 rows drawn once for the same ones and options. Throws when the chart breaks its contract, naming it. */
export const drawSvg = <R extends ChartRow>(chart: Chart<R>, rows: R[], options: DrawOptions): string => {
  const { width, locale, theme = "page", view = chart.views?.[0]?.id, link } = options;
  return remembered(chart, rows, `svg ${[width, locale, theme, view, link?.("")].join(" ")}`, () =>
    lighten(drawChart(blankDocument(), chart, rows, { ...options, part: isPart(rows) }).svg),
  );
};

/** A drawing that is set in the face of what it stands in. */
export const withoutFace = (svg: string): string => svg.replace(/ font-family="[^"]*"/, "");

/** How many times its width the height of a drawing is. */
export const tallness = (svg: string): number => {
  const { width, height } = svgSize(svg);
  return height / width;
};

/** True for a drawing that one sheet of paper could only hold with letters too small to read. */
export const isLong = (svg: string): boolean => tallness(svg) > 1.5;
