import type { Chart, ChartRow } from "../../charts/define.ts";
import type { Locale } from "../../i18n/text.ts";
import { drawSvg, type DrawOptions, withoutFace } from "../draw.ts";
import { drawnRows } from "../drawn-part.ts";
import { bestCut } from "./cuts.ts";
import type { Shown } from "./lines.ts";
import { partOf, rowsShown, wholeOf } from "./parts.ts";

/** The faces that a file names, in the order that suits the language's punctuation; PNG files find "Noto Sans SC". */
export const FACES: Record<Locale, string> = {
  en: `system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`,
  zh: `"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif`,
};

/** A chart's drawing to be set into another SVG. */
export interface InsetDrawing {
  height: number;
  /** Where it is only the upper part: how many rows can be seen. */
  part?: Shown;
  at(x: number, y: number, scale?: number): string;
}

/** In a file there is no table beside it, so a mark's link can be reached by keyboard. */
const reachable = (svg: string): string => svg.replaceAll(' tabindex="-1"', "");

const upperPart = (svg: string, rows: ChartRow[], { locale }: DrawOptions, most: number, of: number): InsetDrawing => {
  const whole = wholeOf(svg, locale);
  const to = bestCut(whole.cuts, whole.head.bottom, most - whole.head.bottom, 40) ?? most;
  return {
    height: to,
    part: { rows: rowsShown(whole, rows, [whole.head.bottom, to]), drawn: rows.length, of },
    at: (x, y, scale = 1) => partOf(whole, [0, to], { x, y, scale }),
  };
};

/**
 * A chart's own drawing, unchanged, to be set into another SVG at a height; it takes the faces of that one. Of one higher
 * than `most` pixels the upper part, cut between two rows; of very many places the first.
 */
export const insetDrawing = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  options: DrawOptions,
  most = Infinity,
): InsetDrawing => {
  const drawn = drawnRows(chart, rows);
  const svg = withoutFace(reachable(drawSvg(chart, drawn, options)));
  const height = Number(/^<svg[^>]* height="(\d+)"/.exec(svg)![1]);
  if (height > most) return upperPart(svg, drawn, options, most, rows.length);
  // Whole, it has nothing to cut off: in a reader's wider font no letter is lost, and to cut costs as much as to draw.
  const at = (x: number, y: number, scale = 1) =>
    svg
      .replace(/ width="\d+"/, ` width="${options.width * scale}"`)
      .replace(/ height="\d+"/, ` height="${height * scale}"`)
      .replace(/^<svg/, `<svg x="${x}" y="${y}" overflow="visible"`);
  const part = { rows: drawn.length, drawn: drawn.length, of: rows.length };
  return drawn.length < rows.length ? { height, part, at } : { height, at };
};
