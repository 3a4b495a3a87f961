import type { Chart, ChartRow } from "../../charts/define.ts";
import type { Locale } from "../../i18n/text.ts";
import { drawSvg, type DrawOptions } from "../draw.ts";

/** The faces that a file names, in the order that suits the language's punctuation; PNG files find "Noto Sans SC". */
export const FACES: Record<Locale, string> = {
  en: `system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`,
  zh: `"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif`,
};

/**
 * A chart's own drawing, unchanged, to be set into another SVG at a height; it takes the faces of that one. In a file there
 * is no table beside it, so a mark's link can be reached by keyboard.
 */
export const insetDrawing = <R extends ChartRow>(chart: Chart<R>, rows: R[], options: DrawOptions) => {
  const svg = drawSvg(chart, rows, options)
    .replace(/ font-family=("[^"]*"|'[^']*')/, "")
    .replaceAll(' tabindex="-1"', "");
  const height = Number(/^<svg[^>]* height="(\d+)"/.exec(svg)![1]);
  const at = (x: number, y: number, scale = 1) =>
    svg
      .replace(/ width="\d+"/, ` width="${options.width * scale}"`)
      .replace(/ height="\d+"/, ` height="${height * scale}"`)
      .replace(/^<svg/, `<svg x="${x}" y="${y}"`);
  return { height, at };
};
