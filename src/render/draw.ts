import { parseHTML } from "linkedom";
import type { Chart, ChartRow } from "../charts/define.ts";
import type { Locale } from "../i18n/text.ts";
import { themes, type Theme } from "../marks/theme.ts";

/** One drawing of a chart as markup. */
export interface DrawOptions {
  width: number;
  locale: Locale;
  theme?: Theme["name"];
  view?: string | undefined;
}

/** A document to draw in; linkedom, the same for the build and for tests. */
export const blankDocument = (): Document =>
  parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;

/** Chart rows to an SVG string. Throws when the chart breaks its contract, naming it. */
export const drawSvg = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  { width, locale, theme = "page", view }: DrawOptions,
): string => {
  const svg = chart.render(rows, { document: blankDocument(), width, locale, theme: themes[theme], view }).outerHTML;
  const fault = /^<svg[^>]* viewBox=/.test(svg)
    ? /NaN|undefined|Infinity|\sstyle=|<style|\sid=/.exec(svg)?.[0]
    : "no viewBox";
  if (fault !== undefined)
    throw new Error(`chart "${chart.id}" (${locale}, ${width} px, ${theme}) drew ${fault.trim()}`);
  return svg;
};
