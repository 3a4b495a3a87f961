import type { Locale } from "../i18n/text.ts";
import type { Make } from "./svg.ts";
import { measure, textBlock, wrap } from "./text.ts";
import type { Theme } from "./theme.ts";

/** One entry of a key: a mark drawn around a point, and its words; words alone begin a line and lead the marks that follow. */
export interface KeyEntry {
  words: string;
  mark?(x: number, y: number): SVGElement[];
}

const SIZE = 13;
const LEADING = 20;
const MARK = 23;
const GAP = 18;

/** The one group of a drawing that is its key, so that a part of the drawing can be shown with it. */
export const keyGroup = (h: Make, ...nodes: SVGElement[]): SVGElement => h("g", { "data-key": "" }, ...nodes);

/** A key set like a line of text: entries follow one another and break where the width ends. First centre line at `y`. */
export const keyLine = (
  h: Make,
  entries: KeyEntry[],
  { y: top, width, theme, locale }: { y: number; width: number; theme: Theme; locale: Locale },
): { nodes: SVGElement[]; bottom: number } => {
  let [x, y] = [0, top];
  const nodes = entries.flatMap(({ words, mark }) => {
    const lines = wrap(words, width - MARK, SIZE, locale);
    const indent = mark === undefined ? 0 : MARK;
    const wide = indent + Math.max(...lines.map((line) => measure(line, SIZE, locale)));
    if (x > 0 && (mark === undefined || x + wide > width)) [x, y] = [0, y + LEADING];
    const drawn = [
      ...(mark?.(x + 9.5, y) ?? []),
      textBlock(
        h,
        lines,
        { x: x + indent, y: y + 4.5, "font-size": SIZE, "text-anchor": "start", fill: theme.color("muted") },
        16,
      ),
    ];
    x += wide + (mark === undefined ? GAP / 2 : GAP);
    y += (lines.length - 1) * 16;
    return drawn;
  });
  return { nodes: nodes.length === 0 ? [] : [keyGroup(h, ...nodes)], bottom: y + LEADING / 2 };
};
