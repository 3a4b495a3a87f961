import type { Chart, ChartRow } from "../../charts/define.ts";
import { pictureNotes as w } from "../../i18n/chart-pictures.ts";
import { maker } from "../../marks/svg.ts";
import type { Atlas } from "../../record/atlas.ts";
import { blankDocument } from "../draw.ts";
import { sizedMap } from "../../charts/programme-map/sized.ts";
import type { About } from "./about.ts";
import { bestCut } from "./cuts.ts";
import { SMALLEST, theme, type Room } from "./form-layout.ts";
import { partSaid } from "./lines.ts";
import { remembered } from "./remembered.ts";
import { condensedDrawing, partOf, rowsShown, wholeDrawing, type Whole } from "./parts.ts";

/** Charts set no text below 12 pixels. */
const LEAST_SCALE = SMALLEST / 12;
/** Widths at which charts draw for phones, the one with the smallest letters first. */
const WIDTHS = [440, 400, 360, 320];
/** A condensed drawing has marks beside names and numbers, which need more. */
const CONDENSED_WIDTHS = [430];
/** Between a key that stands elsewhere in the drawing and the data that are set under it. */
const UNDER_KEY = 10;

/** What is drawn in the room of a form, and what must be said of it. */
export interface Inset {
  markup: string;
  /** Pixels of its data, below its key and heads; none for a map that has no room for all its names. */
  data: number;
  said: string | null;
  /** Measure and unit of what is drawn, where they are not those of the whole chart. */
  subtitle?: string;
  /** True where rows are missing that were to be drawn. */
  part?: boolean;
}

/** The rows of the map without what it draws as a flag, so that its key has no sign that is not there. */
const withoutFlags = <R extends ChartRow>(rows: R[]): R[] => rows.map((row) => ({ ...row, pilot_fact: null }));

/** What a chart draws of its rows. */
interface Drawn<R extends ChartRow> {
  whole: Whole;
  rows: R[];
}

/** The key where it stands over the data, else set over them; then the data as far as they fit, cut between two rows. */
const cutInset = <R extends ChartRow>({ whole, rows }: Drawn<R>, room: Room): Inset | undefined => {
  const { locale, start, head, key, cuts } = whole;
  const scale = room.width / whole.width;
  const [above, below] = [key !== null && key[1] <= start, key !== null && key[1] > start];
  const lifted = below ? key![1] - key![0] + UNDER_KEY : 0;
  const from = above || key === null ? 0 : Math.round(start);
  const data = cuts.filter(({ y }) => y > Math.max(start, head.bottom) && (!below || y <= key![0] + UNDER_KEY));
  const to = bestCut(data, from, room.height / scale - lifted);
  if (to === undefined) return undefined;
  const shown = rowsShown(whole, rows, [Math.max(start, head.bottom), to]);
  const at = { ...room, scale };
  const parts = below
    ? [
        partOf(whole, key!, { ...at, only: "key" }),
        partOf(whole, [from, to], { ...at, y: room.y + lifted * scale, only: "data" }),
      ]
    : [partOf(whole, [from, to], at)];
  return {
    markup: parts.join(""),
    data: (to - Math.max(start, head.bottom)) * scale,
    said: partSaid(shown, rows.length, locale),
    part: true,
  };
};

const drawn = <R extends ChartRow>(chart: Chart<R>, rows: R[], width: number, { locale }: About): Whole =>
  wholeDrawing(chart, rows, { width, locale, theme: "light" });

const scaleIn = (room: Room, { width }: Whole): number => room.width / width;
const fitsIn = (room: Room, whole: Whole): boolean => whole.height * scaleIn(room, whole) <= room.height;

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

const textsIn = ({ root }: Whole): number => root.querySelectorAll("text").length;

/** The rows drawn for phones, as large as they fit whole; undefined where they do not. */
const wholeInset = <R extends ChartRow>(chart: Chart<R>, rows: R[], about: About, room: Room): Inset | undefined =>
  largestInset(room, WIDTHS, (width) => drawn(chart, rows, width, about));

/** The rows in little, with the words that say so; undefined where the chart knows no such drawing, or it is too high. */
const condensedInset = <R extends ChartRow>(
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

const widestIn = (room: Room): number => Math.floor(room.width / LEAST_SCALE);

/** The chart whole if it fits, else in little, else its upper part. */
const chartInset = <R extends ChartRow>(chart: Chart<R>, rows: R[], about: About, room: Room): Inset => {
  const all = wholeInset(chart, rows, about, room);
  if (all !== undefined) return all;
  const little = condensedInset(chart, rows, about, room);
  if (little !== undefined) return little;
  const part = cutInset({ whole: drawn(chart, rows, widestIn(room), about), rows }, room);
  if (part === undefined) throw new Error(`nothing of the chart "${chart.id}" fits the room of a picture`);
  return part;
};

/** The map must not be cut: it stands whole without the list below it, or is drawn anew, without flags, for a lower room. */
const mapInset = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  about: About & { atlas: Atlas },
  room: Room,
): Inset => {
  const { locale, atlas } = about;
  const said = w.mapOnly[locale];
  const listed = drawn(chart, rows, widestIn(room), about);
  const scale = scaleIn(room, listed);
  const height = listed.head.bottom * scale;
  if (height <= room.height)
    return { markup: partOf(listed, [0, listed.head.bottom], { ...room, scale }), data: height, said };
  const plain = drawn(
    chart,
    remembered(chart, rows, "without flags", () => withoutFlags(rows)),
    widestIn(room),
    about,
  );
  const [from, to] = plain.key ?? [0, 0];
  const lower = { ...room, y: room.y + (to - from) * scale, height: room.height - (to - from) * scale };
  const document = blankDocument();
  const h = maker(document);
  const map = h(
    "svg",
    { ...lower, viewBox: `0 0 ${lower.width} ${lower.height}` },
    ...sizedMap(atlas, lower)({ h, theme, locale }),
  );
  const key = plain.key === null ? "" : partOf(plain, plain.key, { ...room, scale, only: "key" });
  const named = new Set([...map.querySelectorAll("text[data-fact]")].map((name) => name.textContent));
  const places = new Set(rows.map((row) => row["place_id"])).size;
  return { markup: key + map.outerHTML, data: named.size < places ? 0 : lower.height, said };
};

/** The drawing of a chart in the room that a form has for it. */
export const insetOf = <R extends ChartRow>(
  chart: Chart<R>,
  rows: R[],
  about: About & { atlas: Atlas },
  room: Room,
): Inset => (chart.uncut ? mapInset : chartInset)(chart, rows, about, room);
