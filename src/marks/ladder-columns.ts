import type { Locale } from "../i18n/text.ts";
import { PITCH, cellWidth, packing } from "./dot-cell.ts";
import { dotsAt, type Ladder, type Rung } from "./ladder.ts";
import { measure, wrap } from "./text.ts";

export const SIZE = 13;
/** White space between neighbouring columns. */
export const GAP = 13;
/** Width of a head before it breaks, in pixels; Han names are short enough for one line. */
const HEAD: Record<Locale, number> = { en: 46, zh: 68 };

/** A stage with its place on the page, its name in lines, and the most dots to a row of its cells. */
export interface Column extends Rung {
  x: number;
  width: number;
  lines: string[];
  most: number;
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Lines of a column's head: no word is cut. */
const headOf = (name: string, locale: Locale): string[] => {
  const longest = locale === "zh" ? 0 : Math.max(...name.split(" ").map((word) => measure(word, SIZE)));
  return wrap(name, Math.max(HEAD[locale], longest + 1), SIZE, locale);
};

/** Rows of dots that all places need together when no cell of column i has more than `most[i]` to a row. */
const rowsNeeded = (counts: number[][], most: number[]): number =>
  sum(counts[0]!.map((_, place) => Math.max(...most.map((n, i) => packing(counts[i]![place]!, n).rows))));

/** The most dots to a row of each column, so that the columns fit into `room` with as few rows as possible. */
const packed = (counts: number[][], heads: number[], room: number): { most: number[]; widths: number[] } => {
  const most = counts.map((of) => Math.max(2, ...of));
  const dots = (i: number, n: number): number => Math.max(2 * PITCH, ...counts[i]!.map((count) => cellWidth(count, n)));
  const widths = (): number[] => most.map((n, i) => GAP + Math.max(heads[i]!, dots(i, n)));
  while (sum(widths()) > room) {
    const shrinkable = most.flatMap((n, i) => (n > 2 && dots(i, n) > heads[i]! ? [i] : []));
    if (shrinkable.length === 0) break;
    const cost = new Map(shrinkable.map((i) => [i, rowsNeeded(counts, most.with(i, most[i]! - 1))]));
    const next = shrinkable.sort((a, b) => cost.get(a)! - cost.get(b)! || dots(b, most[b]!) - dots(a, most[a]!))[0]!;
    most[next]! -= 1;
  }
  for (const i of most.keys()) {
    while (packing(Math.max(...counts[i]!), most[i]!).rows > 1 && sum(widths()) + PITCH <= room) most[i]! += 1;
  }
  return { most, widths: widths() };
};

/** Columns from `left` on, in `room` pixels: cells in one row where that fits, else packed. */
export const columnsOf = (ladder: Ladder, left: number, room: number, locale: Locale): Column[] => {
  const counts = ladder.rungs.map(({ stage }) => ladder.places.map((place) => dotsAt(place, stage).length));
  const heads = ladder.rungs.map((rung) => headOf(rung.name, locale));
  const { most, widths } = packed(
    counts,
    heads.map((lines) => Math.max(...lines.map((line) => measure(line, SIZE, locale)))),
    room,
  );
  const spare = Math.max(0, room - sum(widths)) / widths.length;
  let x = left;
  return ladder.rungs.map((rung, i) => {
    const column = { ...rung, x, width: widths[i]! + spare, lines: heads[i]!, most: most[i]! };
    x += column.width;
    return column;
  });
};
