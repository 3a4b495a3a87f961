import { widths, type Chart, type ChartRow } from "../../charts/define.ts";
import type { Locale } from "../../i18n/text.ts";
import { bestCut } from "./cuts.ts";
import { groupsOf } from "./groups.ts";
import { partOf, rowsShown, wholeDrawing, type Whole } from "./parts.ts";
import { memory } from "../remembered.ts";

const remembered = memory();

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

/** A drawing that is a little too high for one page is made smaller, down to 7 points, rather than cut; beyond, its page is longer. */
const LEAST_SCALE = 0.8;

const oneSheet = (whole: Whole, rows: ChartRow[], room: number): Sheet => {
  const scale = Math.max(LEAST_SCALE, Math.min(1, Math.floor((1000 * room) / whole.height) / 1000));
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
    const start = from;
    const above = from === 0 || from >= head.until - 2 ? 0 : head.bottom;
    const room = (from === 0 ? rooms.first : rooms.further) - above;
    // What cannot be cut to fit a page has a longer one.
    const next = () => cuts.find(({ y }) => y > start)?.y ?? height;
    const to = height - start <= room ? height : (bestCut(cuts, start, room, 40) ?? next());
    const end = to;
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

/** The most of so many that fit, where fewer fit if more do; each is tried from a guess on, as trying is a drawing. */
const mostThatFit = (of: number, guess: number, fits: (n: number) => boolean): number => {
  let n = Math.max(1, Math.min(of, guess));
  if (fits(n)) while (n < of && fits(n + 1)) n += 1;
  else while (n > 1 && !fits(n)) n -= 1;
  return n;
};

/** One sheet a page, each the chart of as many groups of rows as there is room for. */
const groupSheets = <R extends ChartRow>(rows: R[], column: string, draw: (rows: R[]) => Whole, rooms: Rooms) => {
  const sheets: Sheet[] = [];
  const groups = groupsOf(rows, column);
  for (let from = 0, taken = 1; from < groups.length; from += taken) {
    const room = sheets.length === 0 ? rooms.first : rooms.further;
    const drawn = new Map<number, { whole: Whole; some: R[] }>();
    const first = (n: number) => {
      const some = groups.slice(from, from + n).flat();
      const found = drawn.get(n) ?? { whole: draw(some), some };
      drawn.set(n, found);
      return found;
    };
    taken = mostThatFit(groups.length - from, taken, (n) => first(n).whole.height <= room);
    const { whole, some } = first(taken);
    sheets.push(oneSheet(whole, some, room));
  }
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

/** The drawing of some rows of a chart for paper, on as many sheets as it needs; what fits no page makes a sheet higher than its room. */
export const sheetsOf = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  { locale, view }: { locale: Locale; view?: string | undefined },
  rooms: Rooms,
): Sheet[] =>
  remembered(chart, rows, `sheets ${JSON.stringify([locale, view, rooms])}`, () =>
    makeSheets(chart, rows, { locale, view }, rooms),
  );
