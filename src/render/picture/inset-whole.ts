import type { Chart, ChartRow } from "../../charts/define.ts";
import type { About } from "./about.ts";
import type { Room } from "./form-layout.ts";
import { drawn, scaleIn, widestIn, type Inset } from "./inset.ts";
import { condensedDrawing, partOf, type Whole } from "./parts.ts";

/** Widths at which charts draw for phones, the one with the smallest letters first. */
const WIDTHS = [440, 400, 360, 320];
/** A condensed drawing has marks beside names and numbers, which need more. */
const CONDENSED_WIDTHS = [430];

const fitsIn = (room: Room, whole: Whole): boolean => whole.height * scaleIn(room, whole) <= room.height;
const textsIn = ({ root }: Whole): number => root.querySelectorAll("text").length;

/**
 * The narrowest of some drawings that fits whole and says as much as the widest, and so the one with the largest letters;
 * undefined where none fits.
 */
const largestInset = (room: Room, widths: number[], draw: (width: number) => Whole | undefined): Inset | undefined => {
  let best: Whole | undefined;
  for (const width of [widestIn(room), ...widths]) {
    const larger = draw(width);
    const fits = larger !== undefined && fitsIn(room, larger);
    if (!fits || (best !== undefined && textsIn(larger) < textsIn(best))) break;
    best = larger;
  }
  if (best === undefined) return undefined;
  const markup = partOf(best, [0, best.height], { ...room, scale: scaleIn(room, best) });
  return { markup, data: room.height, said: null };
};

/** The rows drawn for phones, as large as they fit whole; undefined where they do not. */
export const wholeInset = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  about: About,
  room: Room,
): Inset | undefined => largestInset(room, WIDTHS, (width) => drawn(chart, rows, width, about));

/** The rows in little, with the words that say so; undefined where the chart knows no such drawing, or it is too high. */
export const condensedInset = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  { locale }: About,
  room: Room,
): Inset | undefined => {
  const inset = largestInset(room, CONDENSED_WIDTHS, (width) =>
    condensedDrawing(chart, rows, { width, height: (room.height * width) / room.width, locale, theme: "light" }),
  );
  if (inset === undefined) return undefined;
  const { caption, subtitle } = chart.condensed!;
  return { ...inset, said: caption[locale], subtitle: subtitle[locale] };
};
