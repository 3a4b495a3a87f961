import type { Chart, ChartRow } from "../../charts/define.ts";
import { pictureNotes as w } from "../../i18n/chart-pictures.ts";
import { formatNumber } from "../../i18n/format.ts";
import { maker } from "../../marks/svg.ts";
import type { Atlas } from "../../record/atlas.ts";
import { blankDocument, drawSvg } from "../draw.ts";
import { sizedMap } from "../social/plates/map.ts";
import type { About } from "./about.ts";
import { bestCut } from "./cuts.ts";
import { SMALLEST, theme, type Room } from "./form-layout.ts";
import { partOf, rowsShown, wholeOf, type Whole } from "./parts.ts";

/** Charts set no text below 12 pixels. */
const LEAST_SCALE = SMALLEST / 12;
/** Widths at which charts draw for phones, the one with the smallest letters first. */
const WIDTHS = [440, 400, 360, 320];
/** Where the heads of the columns alone fill the room: charts draw them lower from here on, at hardly smaller letters. */
const LOW_HEADS = 500;
/** Where the key leaves the data less than this share of the room, they stand without it. */
const LEAST_DATA = 0.55;

/** What is drawn in the room of a form, and what must be said of it. */
export interface Inset {
  markup: string;
  /** Pixels of its data, below its key and heads. */
  data: number;
  said: string | null;
}

/** The upper part of a drawing, cut between two rows, with its key if there is room for it. */
const cutInset = <R extends ChartRow>(whole: Whole, rows: R[], room: Room, scale: number): Inset | undefined => {
  const { locale, start, head, cuts } = whole;
  const high = room.height / scale;
  const data = cuts.filter(({ y }) => y > Math.max(start, head.bottom));
  const withKey = start > high * (1 - LEAST_DATA) ? undefined : bestCut(data, 0, high);
  const from = withKey === undefined ? Math.round(start) : 0;
  const to = withKey ?? bestCut(data, from, high);
  if (to === undefined) return undefined;
  const shown = rowsShown(whole, rows, [Math.max(start, head.bottom), to]);
  const [n, all] = [shown ?? 0, rows.length].map((count) => formatNumber(count, locale)) as [string, string];
  return {
    markup: partOf(whole, [from, to], { ...room, scale }),
    data: (to - Math.max(start, head.bottom)) * scale,
    said: shown === undefined || shown === rows.length ? w.partUncounted[locale] : w.part[locale](n, all),
  };
};

const drawn = <R extends ChartRow>(chart: Chart<R>, rows: R[], width: number, { locale }: About): Whole =>
  wholeOf(drawSvg(chart, rows, { width, locale, theme: "light" }), locale);

/** The chart drawn for phones, as large as it fits whole; else its upper part. */
const chartInset = <R extends ChartRow>(chart: Chart<R>, rows: R[], about: About, room: Room): Inset => {
  const widest = Math.floor(room.width / LEAST_SCALE);
  let best = drawn(chart, rows, widest, about);
  const scaleOf = ({ width }: Whole) => room.width / width;
  const fits = (whole: Whole) => whole.height * scaleOf(whole) <= room.height;
  if (!fits(best)) {
    const low = () => drawn(chart, rows, LOW_HEADS, about);
    const part = cutInset(best, rows, room, scaleOf(best)) ?? cutInset(low(), rows, room, room.width / LOW_HEADS);
    if (part === undefined) throw new Error(`nothing of the chart "${chart.id}" fits the room of a picture`);
    return part;
  }
  for (const width of WIDTHS) {
    const larger = drawn(chart, rows, width, about);
    if (!fits(larger)) break;
    best = larger;
  }
  const scale = scaleOf(best);
  return { markup: partOf(best, [0, best.height], { ...room, scale }), data: room.height, said: null };
};

/** The map must not be cut: it stands whole without the list below it, or is drawn anew for a room that is less high. */
const mapInset = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  about: About & { atlas: Atlas },
  room: Room,
): Inset => {
  const { locale, atlas } = about;
  const said = w.mapOnly[locale];
  const listed = drawn(chart, rows, Math.floor(room.width / LEAST_SCALE), about);
  const scale = room.width / listed.width;
  const height = listed.head.bottom * scale;
  if (height <= room.height)
    return { markup: partOf(listed, [0, listed.head.bottom], { ...room, scale }), data: height, said };
  const document = blankDocument();
  const h = maker(document);
  const map = h(
    "svg",
    { ...room, viewBox: `0 0 ${room.width} ${room.height}` },
    ...sizedMap(atlas, room)({ document, h, theme, locale }),
  );
  return { markup: map.outerHTML, data: room.height, said };
};

/** The drawing of a chart in the room that a form has for it. */
export const insetOf = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  about: About & { atlas: Atlas },
  room: Room,
): Inset => (chart.uncut ? mapInset : chartInset)(chart, rows, about, room);
