import { widths, type Chart, type ChartRow } from "../../charts/define.ts";
import type { Locale } from "../../i18n/text.ts";
import { bestCut } from "./cuts.ts";
import { groupsOf } from "./groups.ts";
import { partOf, rowsShown, wholeDrawing, type Whole } from "./parts.ts";
import { remembered } from "./remembered.ts";

/** What is drawn on one page. */
export interface Sheet {
  height: number;
  /** How many rows of the chart can be seen on it, where they can be told apart. */
  rows: number | undefined;
  at(x: number, y: number): string[];
}

/** Pixels that a drawing has on the first page and on the others. */
export interface Rooms {
  first: number;
  further: number;
}

/** A drawing that is a little too high for one page is made smaller, down to 7 points, rather than cut. */
const LEAST_SCALE = 0.8;

const oneSheet = (whole: Whole, rows: ChartRow[], room: number): Sheet => {
  const scale = Math.min(1, Math.floor((1000 * room) / whole.height) / 1000);
  if (scale < LEAST_SCALE) throw new Error(`a page would show its drawing at ${scale} of its size: letters too small`);
  const indent = Math.round((whole.width * (1 - scale)) / 2);
  return {
    height: whole.height * scale,
    rows: rows.length,
    at: (x, y) => [partOf(whole, [0, whole.height], { x: x + indent, y, scale })],
  };
};

/** One sheet a page: the drawing cut between its rows, the heads of its columns over each part. */
const cutSheets = (whole: Whole, rows: ChartRow[], rooms: Rooms): Sheet[] => {
  const { head, height, cuts } = whole;
  const sheets: Sheet[] = [];
  let from = 0;
  while (from < height) {
    const above = from === 0 || from >= head.until - 2 ? 0 : head.bottom;
    const room = (from === 0 ? rooms.first : rooms.further) - above;
    const to = height - from <= room ? height : bestCut(cuts, from, room, 40);
    if (to === undefined) throw new Error(`nothing below ${from} px of the drawing can be cut to fit a page`);
    const [start, end] = [from, to];
    sheets.push({
      height: above + end - start,
      rows: rowsShown(whole, rows, [Math.max(start, head.bottom), end]),
      at: (x, y) => [
        ...(above === 0 ? [] : [partOf(whole, [0, above], { x, y })]),
        partOf(whole, [start, end], { x, y: y + above }),
      ],
    });
    from = to;
  }
  return sheets;
};

/** One sheet a page, each the chart of as many groups of rows as there is room for. */
const groupSheets = <R extends ChartRow>(rows: R[], column: string, draw: (rows: R[]) => Whole, rooms: Rooms) => {
  const sheets: Sheet[] = [];
  let taken: R[] = [];
  const room = () => (sheets.length === 0 ? rooms.first : rooms.further);
  const put = () => sheets.push(oneSheet(draw(taken), taken, room()));
  for (const group of groupsOf(rows, column)) {
    if (taken.length > 0 && draw([...taken, ...group]).height > room()) {
      put();
      taken = [];
    }
    taken = [...taken, ...group];
  }
  put();
  return sheets;
};

const makeSheets = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  { locale, view }: { locale: Locale; view?: string | undefined },
  rooms: Rooms,
): Sheet[] => {
  const draw = (some: R[]): Whole => wholeDrawing(chart, some, { width: widths.wide, locale, theme: "print", view });
  const whole = draw(rows);
  if (chart.uncut || whole.height * LEAST_SCALE <= rooms.first) return [oneSheet(whole, rows, rooms.first)];
  return chart.apart === undefined ? cutSheets(whole, rows, rooms) : groupSheets(rows, chart.apart, draw, rooms);
};

/** The chart's drawing for paper on as many sheets as it needs. Throws where some of it fits no page. */
export const sheetsOf = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  { locale, view }: { locale: Locale; view?: string | undefined },
  rooms: Rooms,
): Sheet[] =>
  remembered(chart, rows, `sheets ${JSON.stringify([locale, view, rooms])}`, () =>
    makeSheets(chart, rows, { locale, view }, rooms),
  );
