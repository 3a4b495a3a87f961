import type { Drawing } from "./drawing.ts";
import { FLAG_WIDTH, flagMark, MARK_RADIUS, placeMark, type MappedPlace } from "./place-mark.ts";
import { maker, type Make } from "./svg.ts";
import { textBlock, wrap } from "./text.ts";
import type { Theme } from "./theme.ts";

/** A piece of a drawing that stands below another: drawn from its own (0, 0). */
export interface Part {
  node: SVGElement;
  height: number;
}

/** Left edges of the parts of an entry, from the edge of its column. */
interface Stops {
  number: number;
  mark: number;
  flag: number;
  name: number;
  words: number;
  width: number;
}

interface Entry {
  place: MappedPlace;
  number: string | null;
  name: string[];
  subject: string[];
  stage: string[];
  height: number;
}

const SIZE = 13;
const LEADING = 17;
const PADDING = 7;
const GUTTER = 28;
const NAME = 86;
/** Share of a line that is filled: some faces are wider than `measure` reckons with. */
const FILL = 0.92;

const stopsFor = (width: number, numbered: boolean, flagged: boolean): Stops => {
  const mark = numbered ? 22 : 0;
  const flag = mark + MARK_RADIUS * 2 + 6;
  const name = flag + (flagged ? FLAG_WIDTH + 1 : 2);
  return { number: 0, mark, flag, name, words: name + NAME, width };
};

const entryOf = (place: MappedPlace, number: string | null, stops: Stops, locale: Drawing["locale"]): Entry => {
  const room = (stops.width - stops.words) * FILL;
  const name = wrap(place.name, (NAME - 6) * FILL, SIZE, locale);
  const subject = wrap(place.subject, room, SIZE, locale);
  const stage = place.stageName === null ? [] : wrap(place.stageName, room, SIZE, locale);
  const height = Math.max(name.length, subject.length + stage.length) * LEADING + 2 * PADDING;
  return { place, number, name, subject, stage, height };
};

const drawEntry = (h: Make, entry: Entry, left: number, top: number, stops: Stops, theme: Theme): SVGElement => {
  const { place, subject } = entry;
  const y = top + PADDING + 12.5;
  const [ink, muted] = [theme.color("ink"), theme.color("muted")];
  const block = (lines: string[], x: number, baseline: number, attributes: Record<string, string | number>) =>
    lines.length === 0
      ? null
      : textBlock(h, lines, { x: left + x, y: baseline, "font-size": SIZE, ...attributes }, LEADING);
  return h(
    "g",
    { "data-fact": place.fact },
    h("path", {
      d: `M${Math.round(left)},${Math.round(top) + 0.5}h${Math.round(stops.width)}`,
      stroke: theme.color("hairline"),
    }),
    block(entry.number === null ? [] : [entry.number], stops.number, y, { fill: muted }),
    placeMark(h, place, left + stops.mark + MARK_RADIUS, y - 4.5, theme),
    place.flag === null ? null : flagMark(h, left + stops.flag, y, theme, place.flag),
    block(entry.name, stops.name, y, { "font-weight": 600, fill: ink }),
    block(subject, stops.words, y, { fill: place.recorded ? ink : muted }),
    block(entry.stage, stops.words, y + subject.length * LEADING, { fill: muted }),
  );
};

/** How many entries go into the first of two columns so that they end nearly level. */
const halfway = (entries: Entry[]): number => {
  const total = entries.reduce((sum, entry) => sum + entry.height, 0);
  let filled = 0;
  return entries.findIndex((entry) => (filled += entry.height) >= total / 2) + 1;
};

/** The places with mark, name, subject and stage in words, in one column on a phone and two on a page. */
export const placeList = (
  { document, width, theme, locale }: Drawing,
  places: MappedPlace[],
  { numbered, columns, heading = null }: { numbered: boolean; columns: 1 | 2; heading?: string | null },
): Part => {
  const h = maker(document);
  const columnWidth = (width - GUTTER * (columns - 1)) / columns;
  const stops = stopsFor(
    columnWidth,
    numbered,
    places.some((place) => place.flag !== null),
  );
  const entries = places.map((place, i) => entryOf(place, numbered ? String(i + 1) : null, stops, locale));
  const top = heading === null || places.length === 0 ? 0 : LEADING + 6;
  const cut = columns === 1 ? entries.length : halfway(entries);
  const tops = (column: Entry[]) =>
    column.map((_, i) => column.slice(0, i).reduce((sum, entry) => sum + entry.height, 0));
  const halves = [entries.slice(0, cut), entries.slice(cut)];
  const drawn = halves.flatMap((column, c) => {
    const ys = tops(column);
    return column.map((entry, i) => drawEntry(h, entry, c * (columnWidth + GUTTER), top + ys[i]!, stops, theme));
  });
  const heights = halves.map((column) => column.reduce((sum, entry) => sum + entry.height, 0));
  const title = top === 0 ? null : h("text", { x: 0, y: 13, "font-size": SIZE, fill: theme.color("muted") }, heading);
  return { node: h("g", {}, title, ...drawn), height: top + Math.max(...heights) };
};
