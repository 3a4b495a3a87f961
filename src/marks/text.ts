import type { Locale } from "../i18n/text.ts";
import type { Attributes, Make } from "./svg.ts";

/** Advance widths in thousandths of an em, a little generous, for the sans faces that readers have. */
const NARROW = /[iljtfrI.,:;'!|()[\] \u00A0·]/;
const WIDE = /[mwMW@%—…]/;
const FULL = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F“”‘’]/u;

const advanceOf = (char: string, locale: Locale): number => {
  if (FULL.test(char)) return locale === "zh" || !/[“”‘’]/.test(char) ? 1 : 0.45;
  if (NARROW.test(char)) return 0.38;
  if (WIDE.test(char)) return 0.95;
  return /[A-Z0-9]/.test(char) ? 0.69 : 0.61;
};

/** A build measures millions of characters, and meets a thousand or two. */
const advances: Record<Locale, Map<string, number>> = { en: new Map(), zh: new Map() };

const advance = (char: string, locale: Locale): number => {
  const known = advances[locale].get(char);
  if (known !== undefined) return known;
  const found = advanceOf(char, locale);
  advances[locale].set(char, found);
  return found;
};

/** Estimated width in pixels of a line of text at a font size; on the safe side for the common system fonts. */
export const measure = (text: string, size: number, locale: Locale = "en"): number => {
  let width = 0;
  for (const char of text) width += advance(char, locale);
  return width * size;
};

const NO_LINE_START = /^[—–，。、；：？！）》”’」』】％…·,.;:?!)\]%]/;
/** What reads as one word: a hyphen after a single letter ("e-government"), a span of years, a year in Chinese. */
const ONE_WORD = /(?:^|[\s(])[A-Za-z]-\w*$|\d[—–-]\d*$|\d年$/;
const NO_LINE_END = /[（《“‘「『【(\[\u00A0]$/;

/** Made once: making one takes far longer than cutting a line. */
const segmenters: Record<Locale, Intl.Segmenter> = {
  en: new Intl.Segmenter("en", { granularity: "word" }),
  zh: new Intl.Segmenter("zh-Hans", { granularity: "word" }),
};

/** The same words are set at many widths, and cutting them takes longer than setting them. */
const cut: Record<Locale, Map<string, readonly string[]>> = { en: new Map(), zh: new Map() };

/** Pieces between which a line may break: words and spaces in English, words of Han text in Chinese. */
export const pieces = (text: string, locale: Locale): readonly string[] => {
  const known = cut[locale].get(text) ?? piecesOf(text, locale);
  cut[locale].set(text, known);
  return known;
};

const piecesOf = (text: string, locale: Locale): string[] => {
  const segments = [...segmenters[locale].segment(text)].map((s) => s.segment);
  const joined: string[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const glued =
      last !== undefined &&
      (NO_LINE_START.test(segment) ||
        NO_LINE_END.test(last) ||
        ONE_WORD.test(last + segment) ||
        (locale === "en" && !/[\s-]$/.test(last) && !/^\s/.test(segment)));
    if (glued) joined[joined.length - 1] = last + segment;
    else if (segment.trim() === "" && last !== undefined) joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined;
};

/** Breaks text into lines no wider than `width`; a piece too long for any line is cut after a dash, else between characters. */
export const wrap = (text: string, width: number, size: number, locale: Locale): string[] => {
  const lines: string[] = [];
  let line = "";
  const put = (piece: string): void => {
    if (measure((line + piece).trimEnd(), size, locale) <= width) {
      line += piece;
    } else if (line !== "") {
      lines.push(line.trimEnd());
      line = "";
      put(piece);
    } else {
      const chars = [...piece];
      let n = 1;
      while (n < chars.length && measure(chars.slice(0, n + 1).join(""), size, locale) <= width) n += 1;
      const dash = chars.slice(0, n).findLastIndex((char) => /[—–-]/.test(char)) + 1;
      if (dash > 0) n = dash;
      lines.push(chars.slice(0, n).join(""));
      if (n < chars.length) put(chars.slice(n).join(""));
    }
  };
  for (const piece of pieces(text, locale)) put(piece);
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
};

/** A `<text>` of several lines, its first baseline at `y`; further ones `leading` pixels apart. */
export const textBlock = (
  h: Make,
  lines: string[],
  attributes: Attributes & { x: number; y: number },
  leading: number,
): SVGElement =>
  h(
    "text",
    attributes,
    ...(lines.length === 1
      ? [lines[0]!]
      : lines.map((line, i) => h("tspan", { x: attributes.x, dy: i === 0 ? 0 : leading }, line))),
  );
