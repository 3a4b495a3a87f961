import { widths, type Chart, type ChartRow } from "../../charts/define.ts";
import type { Locale } from "../../i18n/text.ts";
import { bestCut } from "./cuts.ts";
import { groupsOf } from "./groups.ts";
import { partOf, wholeDrawing, type Whole } from "./parts.ts";

/** A drawing in strips for paper, where a browser may turn the sheet between any two. */
export interface Strips {
  /** What stands over the strips, again on each sheet: the heads of the columns and the key; null where there are none. */
  head: string | null;
  under: string[];
  /** What comes after the columns have ended, without their heads. */
  after: string[];
}

/** As high as a strip may be where it can be cut, in pixels of the drawing: a sheet's foot stays empty by less. */
const ROOM = 180;
/** No strip at an end is lower than this: a scale under the last row stays with it. */
const LAST = 60;

/** Only for the eye on paper, in a page: the links, names and marks that a reader uses are in the drawing on the screen. */
const plain = (svg: string): string =>
  svg
    .replaceAll(/ data-[a-z]+="[^"]*"|<path[^>]* d="" ?\/>/g, "")
    .replace(/^<svg[^>]*>/, (root) => root.replaceAll(/ (?:[xy]="0"|xmlns="[^"]*")/g, ""));

const part = (whole: Whole, from: number, to: number, only?: "key" | "data"): string =>
  plain(partOf(whole, [from, to], { x: 0, y: 0, ...(only && { only }) }));

const stripsBetween = (whole: Whole, start: number, end: number): string[] => {
  const strips: string[] = [];
  const cuts = whole.cuts.filter(({ y }) => y <= end - LAST);
  for (let from = start, to; from < end; from = to) {
    const next = cuts.find(({ y }) => y > from)?.y;
    to = end - from <= ROOM ? end : (bestCut(cuts, from, ROOM, 40) ?? next ?? end);
    strips.push(part(whole, from, to));
  }
  return strips;
};

/** A drawing whose columns run on below their heads. */
const cutStrips = (whole: Whole): Strips => {
  const { head, height } = whole;
  const until = Math.min(height, whole.cuts.find(({ y }) => y >= head.until - 2)?.y ?? height);
  if (head.bottom === 0) return { head: null, under: stripsBetween(whole, 0, height), after: [] };
  return {
    head: part(whole, 0, head.bottom),
    under: stripsBetween(whole, head.bottom, until),
    after: stripsBetween(whole, until, height),
  };
};

/** A chart that cannot be cut across: one strip for each group of rows, drawn apart, under the one key. */
const groupStrips = <R extends ChartRow>(rows: R[], column: string, draw: (rows: R[]) => Whole): Strips => {
  const whole = draw(rows);
  return {
    head: whole.key === null ? null : part(whole, 0, whole.key[1], "key"),
    under: groupsOf(rows, column)
      .map(draw)
      .map((each) => part(each, each.key?.[1] ?? 0, each.height, "data")),
    after: [],
  };
};

/** A chart's wide drawing, as on the page, in strips that cut through no text and no mark. */
export const stripsOf = <R extends ChartRow>(chart: Chart<R>, rows: R[], locale: Locale): Strips => {
  const draw = (some: R[]): Whole => wholeDrawing(chart, some, { width: widths.wide, locale, theme: "page" });
  return chart.apart === undefined ? cutStrips(draw(rows)) : groupStrips(rows, chart.apart, draw);
};
