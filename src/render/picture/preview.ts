import { widths, type Chart, type ChartRow } from "../../charts/define.ts";
import type { Locale } from "../../i18n/text.ts";
import { themes, type Theme } from "../../marks/theme.ts";
import { escapeXml } from "../../marks/xml.ts";
import { FACES, insetDrawing } from "./drawing.ts";

const PADDING = { wide: 20, narrow: 12 };
/** A drawing this many times as high as the preview is made smaller, a higher one is cut. */
const SHRINKS_TO_FIT = 1.6;

/** What of a drawing lies lower than this many times the preview is never seen and left out of the file. */
const OUT_OF_SIGHT = 3;

/** Pixels of a preview, for wide pages and for phones. */
export const previewSizes = {
  wide: { width: widths.wide + 2 * PADDING.wide, height: 500 },
  narrow: { width: widths.narrow + 2 * PADDING.narrow, height: 330 },
} as const;
export type PreviewSize = keyof typeof previewSizes;

/** The foot of a drawing that goes on below fades into the paper. */
const fadedFoot = (width: number, height: number, paper: string): string => {
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset}" stop-color="${paper}" stop-opacity="${opacity}"/>`;
  const gradient = `<linearGradient id="foot" x1="0" y1="0" x2="0" y2="1">${stop(0, 0)}${stop(1, 0.85)}</linearGradient>`;
  const top = Math.round(height * 0.8);
  return `${gradient}<rect y="${top}" width="${width}" height="${height - top}" fill="url(#foot)"/>`;
};

const round3 = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * A chart's drawing, or the upper part of a high one, as a small SVG file for the gallery: all of one format, without links
 * and words around it. A drawing that must not be cut is the wide one, whole, on phones too.
 */
export const previewPicture = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  { locale, theme, size }: { locale: Locale; theme: Extract<Theme["name"], "light" | "dark">; size: PreviewSize },
): string => {
  const { width, height } = previewSizes[size];
  const padding = PADDING[size];
  const paper = themes[theme].color("paper");
  const from = widths[chart.uncut ? "wide" : size];
  const room = { width: width - 2 * padding, height: height - 2 * padding };
  const most = chart.uncut ? undefined : OUT_OF_SIGHT * room.height;
  const drawing = insetDrawing(chart, rows, { width: from, locale, theme }, most);
  const fits = chart.uncut || drawing.height <= SHRINKS_TO_FIT * room.height;
  const scale = fits ? round3(Math.min(room.width / from, room.height / drawing.height, 1)) : 1;
  const x = Math.round((width - from * scale) / 2);
  const y = Math.max(padding, Math.round((height - drawing.height * scale) / 2));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` font-family="${escapeXml(FACES[locale])}"><rect width="${width}" height="${height}" fill="${paper}"/>`,
    drawing.at(x, y, scale),
    y + drawing.height * scale > height ? fadedFoot(width, height, paper) : "",
    "</svg>\n",
  ].join("");
};
