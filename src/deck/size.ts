import type { Locale } from "../i18n/text.ts";
import { measure, wrap } from "../marks/text.ts";
import type { Column, Slide } from "../slides/slide.ts";

/** Letters of the lines in pixels of a slide of 1280 by 720; none is smaller than 24. */
const SIZES = [36, 32, 28, 24] as const;
/** Beside a drawing larger letters would leave two words a line. */
const LARGEST_BESIDE = 28;
const WIDTH = 1168;
const GUTTER = 48;
const INDENT = 36;
/** Between the title's top and the line of sources. */
const HIGH = 575;
const TITLE = 36;
const LEADING: Record<Locale, number> = { en: 1.36, zh: 1.5 };
/** Readers' fonts may be wider than those that texts are measured with. */
const WIDER = 1.06;

const lineCount = (text: string, width: number, size: number, locale: Locale): number =>
  wrap(text, width / WIDER, size, locale).length;

const columnHeight = ({ title, lines }: Column, width: number, size: number, locale: Locale): number => {
  const marked = lines.some(({ stage }) => stage !== undefined);
  const leads = lines.map(({ lead }) =>
    lead === undefined ? 0 : measure(lead, size, locale) * WIDER + size * (marked ? 1.3 : 1),
  );
  const left = width - INDENT - Math.max(0, ...leads);
  const texts = lines.map(
    ({ text, depth = 0 }) => lineCount(text, left - depth * size, size, locale) * size * LEADING[locale] + size * 0.45,
  );
  return texts.reduce((sum, height) => sum + height, title === null ? 0 : size * 2);
};

/** How high a title stands, in pixels; one without words has one line. */
export const titleHeight = (title: string, locale: Locale): number =>
  Math.max(1, lineCount(title, WIDTH, TITLE, locale)) * TITLE * 1.25;

const fittingSize = ({ title, lede, columns }: Slide, locale: Locale, beside: number): number | undefined => {
  const head =
    titleHeight(title, locale) + (lede === null ? 0 : lineCount(lede, WIDTH, 24, locale) * 24 * LEADING[locale] + 12);
  const width = (WIDTH - beside - GUTTER * (columns.length - 1)) / columns.length;
  return SIZES.filter((size) => beside === 0 || size <= LARGEST_BESIDE).find((size) =>
    columns.every((column) => head + 17 + columnHeight(column, width, size, locale) <= HIGH),
  );
};

/** Whether a slide without a drawing holds its words in letters that the last row can read. */
export const holdsWords = (slide: Slide, locale: Locale): boolean => fittingSize(slide, locale, 0) !== undefined;

/** The size at which the lines of a slide are set: as large as there is room for; `beside` is the width that a drawing takes. */
export const sizeOf = (slide: Slide, locale: Locale, beside: number): number =>
  fittingSize(slide, locale, beside) ?? SIZES.at(-1)!;
