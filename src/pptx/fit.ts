import type { Locale } from "../i18n/text.ts";
import { wrap } from "../marks/text.ts";
import type { Line } from "./content/page.ts";
import { leading, sizes, type Box } from "./look.ts";

export const POINTS = 72;
/** Air below a paragraph as a share of the size. */
export const AIR = 0.45;
/** Programs set lines a little lower than they are told to. */
export const SLACK = 0.97;

/** The text of a line as it is measured: note numbers are set at two thirds of the size. */
export const measured = (line: Line): string =>
  line.map(({ text, raised }) => (raised ? text.slice(0, Math.ceil(text.length * 0.66)) : text)).join("");

/** Arial's letters are narrower than texts are measured; some programs put a quarter of a character between Han and digits. */
export const NARROWER: Record<Locale, number> = { en: 1.06, zh: 0.97 };

/** A paragraph broken into lines for a width (inches) at a size (points). */
export const linesOf = (line: Line, width: number, size: number, locale: Locale): string[] =>
  wrap(measured(line), width * POINTS * NARROWER[locale], size, locale);

/** Lines that a paragraph takes in a width (inches) at a size (points). */
export const countLines = (line: Line, width: number, size: number, locale: Locale): number =>
  Math.max(1, linesOf(line, width, size, locale).length);

/** The largest size, from the wished one down, at which the paragraphs fit the box, and how many of them do at the smallest; `hang` is the room for a bullet or number, as a share of the size. */
export const fitText = (
  lines: Line[],
  box: Pick<Box, "w" | "h">,
  locale: Locale,
  { hang = 0, most = sizes.body as number, least = sizes.least as number } = {},
): { size: number; shown: Line[] } => {
  const heightOf = (shown: Line[], size: number): number =>
    shown.reduce(
      (sum, line) => sum + countLines(line, box.w - (hang * size) / POINTS, size, locale) * size * leading[locale],
      0,
    ) +
    (shown.length - 1) * size * AIR;
  const fits = (shown: Line[], size: number) => heightOf(shown, size) <= box.h * POINTS * SLACK;
  for (let size = most; size >= least; size -= 1) if (fits(lines, size)) return { size, shown: lines };
  let shown = lines;
  while (shown.length > 1 && !fits(shown, least)) shown = shown.slice(0, -1);
  return { size: least, shown };
};
