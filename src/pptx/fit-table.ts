import type { Locale } from "../i18n/text.ts";
import { measure } from "../marks/text.ts";
import type { TableCell, TablePart } from "./content/page.ts";
import { countLines, measured, NARROWER, POINTS, SLACK } from "./fit.ts";
import { leading, rooms, sizes, type Box } from "./look.ts";

/** Inside of a cell, in inches. */
export const CELL = { side: 0.07, top: 0.038 };
/** Room in a cell for the mark of a stage, in inches. */
export const MARK = 0.24;

/** What a level sets a text in, in inches, and the last level that the file format has. */
export const LEVEL = { indent: 0.22, last: 8 };

/** How many levels the text of a cell is set in. */
export const levelOf = ({ depth = 0 }: TableCell): number => Math.min(depth, LEVEL.last);

/** Width for the text of a cell, in inches. */
const roomIn = (cell: TableCell, width: number): number =>
  width - 2 * CELL.side - levelOf(cell) * LEVEL.indent - (cell.stage === undefined ? 0 : MARK);

/** Height of a row in inches. */
export const rowHeight = (cells: TableCell[], widths: number[], size: number, locale: Locale): number => {
  const lines = cells.map((cell, i) => countLines(cell.line, roomIn(cell, widths[i]!), size, locale));
  return (Math.max(...lines) * size * leading[locale]) / POINTS + 2 * CELL.top;
};

/** Widths of columns in inches. */
export const widthsOf = (shares: number[], width: number): number[] => {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / all) * width);
};

/** Letters of the heads of columns: names of what is read below them. */
export const headSize = (size: number): number => Math.min(size, 14);

/** The head of a table as a row. */
export const headRow = ({ head, marks = [] }: Pick<TablePart, "head" | "marks">): TableCell[] =>
  head.map((text, i) => {
    const stage = marks[i];
    return { line: [{ text, strong: true }], ...(stage === undefined ? {} : { stage }) };
  });

/** How many of the rows, and their head, fit a box at a size. */
export const rowsThatFit = (
  { head, marks = [], shares, rows }: Pick<TablePart, "head" | "marks" | "shares" | "rows">,
  box: Pick<Box, "w" | "h">,
  size: number,
  locale: Locale,
): number => {
  const widths = widthsOf(shares, box.w);
  let left = box.h - rowHeight(headRow({ head, marks }), widths, headSize(size), locale);
  const full = rows.findIndex((row) => (left -= rowHeight(row, widths, size, locale)) < 0);
  return full === -1 ? rows.length : full;
};

/** True where no cell of the last column goes over a second line. */
export const lastOnOneLine = ({ shares, rows }: TablePart, width: number, size: number, locale: Locale): boolean => {
  const last = widthsOf(shares, width).at(-1)!;
  return rows.every((row) => countLines(row.at(-1)!.line, roomIn(row.at(-1)!, last), size, locale) === 1);
};

/** Bold letters are wider than those that texts are measured with. */
const BOLD = 1.08;

/** True where a column is narrower than a word in it. */
const breaksWord = ({ head, marks, shares, rows }: TablePart, width: number, size: number, locale: Locale): boolean => {
  const widths = widthsOf(shares, width);
  return [headRow({ head, ...(marks === undefined ? {} : { marks }) }), ...rows].some((row, n) =>
    row.some((cell, i) => {
      const left = (roomIn(cell, widths[i]!) * POINTS * NARROWER[locale]) / (cell.line[0]?.strong ? BOLD : 1);
      const own = n === 0 ? headSize(size) : size;
      return measured(cell.line)
        .split(/[\s-]+/)
        .some((word) => /^[\x20-\x7e]+$/.test(word) && measure(word, own, locale) > left);
    }),
  );
};

/** The largest size at which all rows of a table fit its room, from the wished one down, and no word is broken. */
export const tableSize = (part: TablePart, locale: Locale): number => {
  const { w, h } = rooms[part.at];
  const box = { w, h: h * SLACK };
  for (let size: number = part.size ?? sizes.table; size > sizes.leastTable; size -= 0.5)
    if (rowsThatFit(part, box, size, locale) === part.rows.length && !breaksWord(part, box.w, size, locale))
      return size;
  return sizes.leastTable;
};
