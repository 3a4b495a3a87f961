import type { Locale } from "../../i18n/text.ts";
import { measure, pieces, wrap } from "../../marks/text.ts";

const COST = { afterWord: 0.6, apart: 6 };
/** Terms that the segmenter takes for two words. */
const TERMS = ["云计算", "城市云图", "电子政务", "战略规划"];

const tearsTerm = (line: string, rest: string): boolean =>
  TERMS.some((term) =>
    [...term].some((_, i) => i > 0 && line.endsWith(term.slice(0, i)) && rest.startsWith(term.slice(i))),
  );

/** True where a line's end parts a number from what it counts, or a term in two. */
const parts = (line: string, rest: string): boolean => /\d$/.test(line) || tearsTerm(line, rest);

/** What it costs to end a line with these words: in Chinese least after a clause. */
const endCost = (line: string, rest: string, locale: Locale): number => {
  if (parts(line, rest)) return COST.apart;
  return locale === "zh" && !/[，。：；、]$/.test(line) ? COST.afterWord : 0;
};

/** True where no line's end parts what belongs together. */
export const keepsTogether = (lines: string[]): boolean =>
  lines.every((line, i) => i === lines.length - 1 || !parts(line, lines[i + 1]!));

interface Breaks {
  cost: number;
  lines: string[];
}

/**
 * As few lines as the width allows; of all ways to break the text into that many the one with the best line ends and
 * the most even lines.
 */
export const breakLines = (text: string, width: number, size: number, locale: Locale): string[] => {
  const usual = wrap(text, width, size, locale);
  const words = pieces(text, locale);
  const lineOf = (from: number, to: number): string => words.slice(from, to).join("").trim();
  const best = new Map<string, Breaks | null>();
  const from = (start: number, left: number): Breaks | null => {
    const key = `${start} ${left}`;
    if (!best.has(key)) best.set(key, search(start, left));
    return best.get(key)!;
  };
  const search = (start: number, left: number): Breaks | null => {
    if (start === words.length) return left === 0 ? { cost: 0, lines: [] } : null;
    let found: Breaks | null = null;
    for (let end = start + 1; end <= words.length && left > 0; end += 1) {
      const line = lineOf(start, end);
      const wide = measure(line, size, locale);
      if (wide > width) break;
      const rest = from(end, left - 1);
      if (rest === null) continue;
      const slack = (width - wide) / width;
      const cost =
        rest.cost + slack * slack * 4 + (end === words.length ? 0 : endCost(line, lineOf(end, words.length), locale));
      if (found === null || cost < found.cost) found = { cost, lines: [line, ...rest.lines] };
    }
    return found;
  };
  return from(0, usual.length)?.lines ?? usual;
};
