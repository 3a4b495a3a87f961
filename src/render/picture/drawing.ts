import type { Chart, ChartRow } from "../../charts/define.ts";
import type { Locale } from "../../i18n/text.ts";
import { drawSvg, type DrawOptions } from "../draw.ts";
import { bestCut } from "./cuts.ts";
import { partOf, rowsShown, wholeOf } from "./parts.ts";

/** The faces that a file names, in the order that suits the language's punctuation; PNG files find "Noto Sans SC". */
export const FACES: Record<Locale, string> = {
  en: `system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`,
  zh: `"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif`,
};

/** A chart's drawing to be set into another SVG. */
export interface InsetDrawing {
  height: number;
  /** Where it is only the upper part of the drawing: how many rows can be seen, if they can be told apart. */
  part?: { rows: number | undefined };
  at(x: number, y: number, scale?: number): string;
}

/** In a file there is no table beside it, so a mark's link can be reached by keyboard. */
const reachable = (svg: string): string => svg.replaceAll(' tabindex="-1"', "");

const upperPart = <R extends ChartRow>(svg: string, rows: R[], { locale }: DrawOptions, most: number): InsetDrawing => {
  const whole = wholeOf(svg, locale);
  const to = bestCut(whole.cuts, whole.head.bottom, most - whole.head.bottom, 40) ?? most;
  return {
    height: to,
    part: { rows: rowsShown(whole, rows, [whole.head.bottom, to]) },
    at: (x, y, scale = 1) => partOf(whole, [0, to], { x, y, scale }),
  };
};

/**
 * A chart's own drawing, unchanged, to be set into another SVG at a height; it takes the faces of that one. Of one higher
 * than `most` pixels the upper part, cut between two rows.
 */
export const insetDrawing = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  options: DrawOptions,
  most = Infinity,
): InsetDrawing => {
  const svg = reachable(drawSvg(chart, rows, options)).replace(/ font-family=("[^"]*"|'[^']*')/, "");
  const height = Number(/^<svg[^>]* height="(\d+)"/.exec(svg)![1]);
  if (height > most) return upperPart(svg, rows, options, most);
  const at = (x: number, y: number, scale = 1) =>
    svg
      .replace(/ width="\d+"/, ` width="${options.width * scale}"`)
      .replace(/ height="\d+"/, ` height="${height * scale}"`)
      .replace(/^<svg/, `<svg x="${x}" y="${y}"`);
  return { height, at };
};
