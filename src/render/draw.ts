import { parseHTML } from "linkedom";
import type { Chart, ChartRow } from "../charts/define.ts";
import type { Locale } from "../i18n/text.ts";
import { element } from "../marks/svg.ts";
import { themes, type Theme } from "../marks/theme.ts";

/** One drawing of a chart as markup. */
export interface DrawOptions {
  width: number;
  locale: Locale;
  theme?: Theme["name"];
  view?: string | undefined;
  /** Address of a fact's page: with it, each mark leads there by mouse and touch. */
  link?: (fact: string) => string;
}

/**
 * Makes each mark of a fact a link. Not a stop of the Tab key: the table beside the drawing holds the same links for
 * keyboards and screen readers, one a row instead of one a mark.
 */
export const linkMarks = (svg: Element, link: (fact: string) => string): void => {
  for (const mark of [...svg.querySelectorAll("[data-fact]")]) {
    if (mark.querySelector("[data-fact]") !== null) continue;
    const href = link(mark.getAttribute("data-fact")!);
    const anchor = element(svg.ownerDocument, "a", { href, tabindex: -1 });
    mark.replaceWith(anchor);
    anchor.append(mark);
  }
};

/** A document to draw in; linkedom, the same for the build and for tests. */
export const blankDocument = (): Document =>
  parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;

/** Chart rows to an SVG string. Throws when the chart breaks its contract, naming it. */
export const drawSvg = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  { width, locale, theme = "page", view, link }: DrawOptions,
): string => {
  const root = chart.render(rows, { document: blankDocument(), width, locale, theme: themes[theme], view });
  if (link !== undefined) linkMarks(root, link);
  const svg = root.outerHTML;
  const fault = /^<svg[^>]* viewBox=/.test(svg)
    ? /NaN|undefined|Infinity|\sstyle=|<style|\sid=/.exec(svg)?.[0]
    : "no viewBox";
  if (fault !== undefined)
    throw new Error(`chart "${chart.id}" (${locale}, ${width} px, ${theme}) drew ${fault.trim()}`);
  return svg;
};

/** True for a drawing that one sheet of paper could only hold with letters too small to read. */
export const isLong = (svg: string): boolean => {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) > 1.5 * Number(width);
};
