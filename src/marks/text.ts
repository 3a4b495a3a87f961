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

const BMP = 0x10000;
/**
 * A build measures millions of characters, and meets a thousand or two: their advances by their codes, 0 until they are met.
 * The few beyond have no place here and are found anew.
 */
const advances: Record<Locale, Float64Array> = { en: new Float64Array(BMP), zh: new Float64Array(BMP) };

/** Width in ems of a text together with what it stands behind, which has a width. */
const behind = (width: number, text: string, locale: Locale): number => {
  const known = advances[locale];
  let sum = width;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i)!;
    if (code >= BMP) i += 1;
    sum += known[code] ||= advanceOf(String.fromCodePoint(code), locale);
  }
  return sum;
};

/** Estimated width in pixels of a line of text at a font size; on the safe side for the common system fonts. */
export const measure = (text: string, size: number, locale: Locale = "en"): number => behind(0, text, locale) * size;

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
  let ems = 0;
  const put = (piece: string): void => {
    const end = piece.trimEnd();
    const to = behind(ems, end, locale);
    // Space at the end of a line takes no room.
    if (end === "" || to * size <= width) {
      line += piece;
      ems = behind(to, piece.slice(end.length), locale);
    } else if (line !== "") {
      lines.push(line.trimEnd());
      line = "";
      ems = 0;
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
