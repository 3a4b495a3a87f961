import type { Locale } from "../i18n/text.ts";
import type { Make } from "./svg.ts";
import { measure, wrap } from "./text.ts";
import type { Theme } from "./theme.ts";

const SIZE = 13;
const LINE = 16;
const STACK = 15;

/** How the names over narrow columns are set, and how high they stand. */
export interface Heads {
  setting: "level" | "staggered" | "upright";
  height: number;
}

/** Names stay level where they fit, alternate between two lines where that is enough, else stand upright (Han text stacked). */
export const headsFor = (names: string[], column: number, locale: Locale): Heads => {
  const widest = Math.max(0, ...names.map((name) => measure(name, SIZE, locale)));
  if (widest <= column - 4) return { setting: "level", height: LINE + 8 };
  if (widest <= 2 * column - 14) return { setting: "staggered", height: 2 * LINE + 10 };
  return { setting: "upright", height: Math.min(widest, 120) + (locale === "zh" ? LINE : 10) };
};

const raised = (heads: Heads, i: number): boolean => heads.setting === "staggered" && i % 2 === 0;

const stacked = (h: Make, name: string, x: number, y: number, fill: string): SVGElement => {
  const chars = [...name].length > 8 ? [...[...name].slice(0, 7), "…"] : [...name];
  return h(
    "text",
    { x, y: y - 9 - (chars.length - 1) * STACK, "font-size": SIZE, "text-anchor": "middle", fill },
    ...chars.map((char, i) => h("tspan", { x, dy: i === 0 ? 0 : STACK }, char)),
  );
};

const turned = (h: Make, name: string, x: number, y: number, fill: string): SVGElement => {
  const [line = "", rest] = wrap(name, 110, SIZE, "en");
  return h(
    "text",
    {
      transform: `translate(${Math.round((x + 4.5) * 10) / 10},${Math.round((y - 8) * 10) / 10}) rotate(-90)`,
      "font-size": SIZE,
      "text-anchor": "start",
      fill,
    },
    rest === undefined ? line : `${line}…`,
  );
};

/** The name over the `i`-th column, centred at `x`, standing on `y`. */
export const headName = (
  h: Make,
  heads: Heads,
  name: string,
  at: { i: number; x: number; y: number; fact: string },
  { theme, locale, faint }: { theme: Theme; locale: Locale; faint: boolean },
): SVGElement[] => {
  const { i, x, y, fact } = at;
  const fill = theme.color(faint ? "muted" : "ink");
  if (heads.setting === "upright")
    return [
      h(
        "g",
        { "data-fact": fact },
        (locale === "zh" && !/[A-Za-z]/.test(name) ? stacked : turned)(h, name, x, y, fill),
      ),
    ];
  const above = raised(heads, i);
  const text = h(
    "text",
    { x, y: y - 8 - (above ? LINE : 0), "font-size": SIZE, "text-anchor": "middle", fill, "data-fact": fact },
    name,
  );
  return above ? [text, h("line", { x1: x, x2: x, y1: y - 4 - LINE, y2: y, stroke: theme.color("line") })] : [text];
};

/** The word over a column of totals at the right edge `x`, set like the `i` names beside it. */
export const headTotal = (
  h: Make,
  heads: Heads,
  word: string,
  { i, x, y }: { i: number; x: number; y: number },
  { theme, locale }: { theme: Theme; locale: Locale },
): SVGElement => {
  const fill = theme.color("muted");
  if (heads.setting === "upright") return (locale === "zh" ? stacked : turned)(h, word, x - 8, y, fill);
  return h(
    "text",
    { x, y: y - 8 - (raised(heads, i) ? LINE : 0), "font-size": SIZE, "text-anchor": "end", fill },
    word,
  );
};
