import type { Locale } from "../i18n/text.ts";
import type { Drawing } from "./drawing.ts";
import { linkMarks } from "./link-marks.ts";
import { themes, type Theme } from "./theme.ts";

/** One drawing of a chart. */
export interface DrawOptions {
  width: number;
  locale: Locale;
  theme?: Theme["name"];
  view?: string | undefined;
  part?: boolean;
  /** Address of a fact's page: with it, each mark leads there by mouse and touch. Begins alike for all facts; the fact follows. */
  link?: (fact: string) => string;
}

/** What can be drawn: the charts of the site. */
export interface Drawable<R> {
  id: string;
  render(rows: R[], drawing: Drawing): SVGSVGElement;
}

/** Chart rows to an SVG element of a document, and its markup. Throws when the chart breaks its contract, naming it. */
export const drawChart = <R>(
  document: Document,
  chart: Drawable<R>,
  rows: R[],
  { width, locale, theme = "page", view, part, link }: DrawOptions,
): { root: SVGSVGElement; svg: string } => {
  const root = chart.render(rows, { document, width, locale, theme: themes[theme], view, part });
  if (link !== undefined) linkMarks(root, link);
  const svg = root.outerHTML;
  const fault = /^<svg[^>]* viewBox=/.test(svg)
    ? /NaN|undefined|Infinity|\sstyle=|<style|\sid=/.exec(svg)?.[0]
    : "no viewBox";
  if (fault !== undefined)
    throw new Error(`chart "${chart.id}" (${locale}, ${width} px, ${theme}) drew ${fault.trim()}`);
  return { root, svg };
};
