import type { Locale } from "../../i18n/text.ts";
import type { Make } from "../../marks/svg.ts";
import { breakLines, keepsTogether } from "./line-breaks.ts";

/** Lines of text at one size; `leading` is the distance of their baselines. */
export interface Block {
  lines: string[];
  size: number;
  leading: number;
}

const LEADING: Record<Locale, number> = { en: 1.2, zh: 1.32 };

/** The font of pictures has these signs only as wide as a Han character: in English they are set in their plain form. */
export const typeset = (text: string, locale: Locale): string =>
  locale === "zh" ? text : text.replaceAll("…", "...").replaceAll(" · ", ", ");

/** True where no word is cut between its letters. */
const keepsWords = (lines: string[], text: string): boolean =>
  lines.join("").replaceAll(" ", "") === text.replaceAll(" ", "") &&
  lines.every((line, i) => i === lines.length - 1 || /[-\s]$|[^A-Za-z]$/.test(line) || text.includes(`${line} `));

/** Text broken to a width at a given size. */
export const setLines = (text: string, width: number, size: number, locale: Locale): Block => ({
  lines: breakLines(typeset(text, locale), width, size, locale),
  size,
  leading: Math.round(size * (LEADING[locale] + 0.08)),
});

/** A name that keeps this size on one line is not broken to be set larger. */
const ONE_LINE = 47;
/** How much smaller a text is set for better line ends. */
const SMALLER = 0.7;

/** Text in the largest of the sizes at which it keeps within the box without a word being cut; else in the last. */
export const fitLines = (
  text: string,
  box: { width: number; height: number },
  sizes: number[],
  locale: Locale,
): Block => {
  const plain = typeset(text, locale);
  const blocks = sizes.map((size): Block => ({
    lines: breakLines(plain, box.width, size, locale),
    size,
    leading: Math.round(size * LEADING[locale]),
  }));
  const fitting = blocks.filter(
    ({ lines, leading }) => lines.length * leading <= box.height && keepsWords(lines, plain),
  );
  const name = fitting.find(({ lines, size }) => lines.length === 1 && size >= ONE_LINE);
  const [largest = blocks.at(-1)!] = fitting;
  const clean = fitting.find(({ lines, size }) => size >= largest.size * SMALLER && keepsTogether(lines));
  return name ?? clean ?? largest;
};

/** The lines of a block as texts, the first baseline at `y`. */
export const drawBlock = (
  h: Make,
  { lines, size, leading }: Block,
  at: { x: number; y: number; fill: string; weight?: number },
): SVGElement[] =>
  lines.map((line, i) =>
    h("text", { x: at.x, y: at.y + i * leading, "font-size": size, "font-weight": at.weight, fill: at.fill }, line),
  );
