import type { Make } from "./svg.ts";
import { round } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** Instants of whole years laid out from left to right; instants outside are held at the edges. */
export interface YearScale {
  years: number[];
  left: number;
  right: number;
  /** UTC milliseconds to pixels. */
  x(instant: number): number;
}

/** The scale from the beginning of the year `first` to the end of the year `last`. */
export const yearScale = (first: number, last: number, left: number, right: number): YearScale => {
  const [from, to] = [Date.UTC(first, 0), Date.UTC(last + 1, 0)];
  const x = (instant: number) =>
    left + (Math.min(Math.max((instant - from) / (to - from), 0), 1) || 0) * (right - left);
  return { years: Array.from({ length: last - first + 1 }, (_, i) => first + i), left, right, x };
};

/** A rectangle that lines must not cross. */
export interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

const AIR = 3;

/** An upright line that leaves out the boxes in its way; null where nothing of it remains. */
export const brokenLine = (
  h: Make,
  { x, y0, y1 }: { x: number; y0: number; y1: number },
  boxes: Box[],
  stroke: { color: string; width?: number },
): SVGElement | null => {
  const inWay = boxes.filter((box) => box.x0 - AIR < x && x < box.x1 + AIR).sort((a, b) => a.y0 - b.y0);
  const pieces: string[] = [];
  let y = y0;
  for (const box of [...inWay, { y0: y1, y1 }]) {
    if (box.y0 - y > 4) pieces.push(`M${round(x)},${round(y)}V${round(Math.min(box.y0, y1))}`);
    y = Math.max(y, box.y1);
  }
  const d = pieces.join("");
  return d === "" ? null : h("path", { d, stroke: stroke.color, "stroke-width": stroke.width ?? 1, fill: "none" });
};

/** The years' names, each over the middle of its year: a year is a span, not a point. */
export const yearNames = (h: Make, scale: YearScale, y: number, theme: Theme): SVGElement[] => {
  const step = (scale.right - scale.left) / scale.years.length;
  const every = Math.ceil(36 / step);
  return scale.years
    .filter((_, i) => i % every === 0)
    .map((year) => {
      const x = (scale.x(Date.UTC(year, 0)) + scale.x(Date.UTC(year + 1, 0))) / 2;
      return h("text", { x, y, "font-size": 13, "text-anchor": "middle", fill: theme.color("muted") }, String(year));
    });
};
