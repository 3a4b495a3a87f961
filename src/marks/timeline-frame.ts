import { LABEL } from "./event-label.ts";
import { textBlock, wrap } from "./text.ts";
import type { Tools } from "./tools.ts";
import type { Box, YearScale } from "./year-scale.ts";

/** The wide timeline as a page to draw on: a column for names, the years right of it. */
export interface Frame extends Tools {
  width: number;
  left: number;
  scale: YearScale;
}

/** What has been drawn so far: the elements, the boxes that upright lines must not cross, and how far down. */
export interface Sheet {
  nodes: SVGElement[];
  boxes: Box[];
  y: number;
}

/** Baseline of text whose middle is at `y`. */
export const middle = (y: number): number => y + 4.5;

/** A lane's name in the left column; nothing where there is a single lane. */
export const laneName = (
  { h, theme, locale, left }: Frame,
  name: string,
  y: number,
): { nodes: SVGElement[]; height: number } => {
  if (left === 0) return { nodes: [], height: 0 };
  const lines = wrap(name, (left - 8) / 1.08, LABEL.size, locale);
  const text = textBlock(
    h,
    lines,
    { x: 0, y: middle(y + LABEL.leading / 2), "font-size": LABEL.size, "font-weight": 600, fill: theme.color("ink") },
    LABEL.leading,
  );
  return { nodes: [text], height: lines.length * LABEL.leading };
};

/** A line across the whole drawing. */
export const rule = ({ h, theme, width }: Frame, y: number, color: "line" | "hairline"): SVGElement =>
  h("line", { x1: 0, x2: width, y1: y, y2: y, stroke: theme.color(color) });
