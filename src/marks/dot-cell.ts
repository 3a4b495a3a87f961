import type { Make } from "./svg.ts";
import { stageMark } from "./stage.ts";
import { measure } from "./text.ts";
import type { Theme } from "./theme.ts";

/** One system as a dot: its fact, its name in the reader's language, how far it got (null: not stated). */
export interface Dot {
  fact: string;
  name: string;
  stage: string | null;
}

/** Distance between neighbouring dots, and their radius, in pixels. */
export const PITCH = 15;
const RADIUS = 5.5;
/** A reader sees up to six dots at a glance; more get their number beside them. */
const AT_A_GLANCE = 6;

/** Rows and dots per row of an even block of `n` dots, at most `most` to a row. */
export const packing = (n: number, most: number): { rows: number; perRow: number } => {
  const rows = Math.max(1, Math.ceil(n / most));
  return { rows, perRow: Math.ceil(n / rows) };
};

/** Width in pixels of a block of `n` dots with its number. */
export const cellWidth = (n: number, most: number): number =>
  packing(n, most).perRow * PITCH + (n > AT_A_GLANCE ? measure(String(n), 13) + 3 : 0);

/** Dots of one cell, packed from the left edge `x` in rows downwards from the centre line `y`; each leads to its fact. */
export const dotCell = (
  h: Make,
  dots: Dot[],
  at: { x: number; y: number; most: number; theme: Theme },
): SVGElement[] => {
  const { perRow } = packing(dots.length, at.most);
  const marks = dots.map(({ fact, name, stage }, i) => {
    const centre = { x: at.x + ((i % perRow) + 0.5) * PITCH, y: at.y + Math.floor(i / perRow) * PITCH };
    const mark = stageMark(h, { ...centre, r: RADIUS, stage, theme: at.theme }, { "data-fact": fact });
    mark.prepend(h("title", {}, name));
    return mark;
  });
  if (dots.length <= AT_A_GLANCE) return marks;
  return [
    ...marks,
    h(
      "text",
      { x: at.x + perRow * PITCH + 2, y: at.y + 4.5, "font-size": 13, fill: at.theme.color("muted") },
      String(dots.length),
    ),
  ];
};
