import type { Locale } from "../i18n/text.ts";
import { wrap } from "../marks/text.ts";
import type { Line, TableCell, TablePart } from "./content/page.ts";
import { leading, sizes, type Box } from "./look.ts";

const POINTS = 72;
/** Room at the left of an item for its bullet or number, in points, and air below a paragraph as a share of the size. */
export const HANG = 20;
export const AIR = 0.45;
/** Inside of a cell, in inches. */
export const CELL = { side: 0.07, top: 0.045 };
/** Room in a cell for the mark of a stage, in inches. */
export const MARK = 0.24;

/** The text of a line as it is measured: note numbers are set at two thirds of the size. */
const measured = (line: Line): string =>
  line.map(({ text, raised }) => (raised ? text.slice(0, Math.ceil(text.length * 0.66)) : text)).join("");

/** Arial's letters are narrower than texts are measured; some programs put a quarter of a character between Han and digits. */
const NARROWER: Record<Locale, number> = { en: 1.06, zh: 0.97 };

/** Lines that a paragraph takes in a width (inches) at a size (points). */
export const countLines = (line: Line, width: number, size: number, locale: Locale): number =>
  Math.max(1, wrap(measured(line), width * POINTS * NARROWER[locale], size, locale).length);

/** The largest size, from the wished one down, at which the paragraphs fit the box, and how many of them do at the smallest. */
export const fitText = (
  lines: Line[],
  box: Pick<Box, "w" | "h">,
  locale: Locale,
  { hang = 0, most = sizes.body as number, least = sizes.least as number } = {},
): { size: number; shown: Line[] } => {
  const heightOf = (shown: Line[], size: number): number =>
    shown.reduce(
      (sum, line) => sum + countLines(line, box.w - hang / POINTS, size, locale) * size * leading[locale],
      0,
    ) +
    (shown.length - 1) * size * AIR;
  const fits = (shown: Line[], size: number) => heightOf(shown, size) <= box.h * POINTS;
  for (let size = most; size >= least; size -= 1) if (fits(lines, size)) return { size, shown: lines };
  let shown = lines;
  while (shown.length > 1 && !fits(shown, least)) shown = shown.slice(0, -1);
  return { size: least, shown };
};

/** Height of a row in inches. */
export const rowHeight = (cells: TableCell[], widths: number[], size: number, locale: Locale): number => {
  const lines = cells.map(({ line, stage }, i) =>
    countLines(line, widths[i]! - 2 * CELL.side - (stage === undefined ? 0 : MARK), size, locale),
  );
  return (Math.max(...lines) * size * leading[locale]) / POINTS + 2 * CELL.top;
};

/** Widths of columns in inches. */
export const widthsOf = (shares: number[], width: number): number[] => {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / all) * width);
};

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
  let left = box.h - rowHeight(headRow({ head, marks }), widths, size, locale);
  const full = rows.findIndex((row) => (left -= rowHeight(row, widths, size, locale)) < 0);
  return full === -1 ? rows.length : full;
};
