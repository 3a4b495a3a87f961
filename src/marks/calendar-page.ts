import { bandsOf, isLong, lanesFor, type Band, type Bands, type Group, type Years } from "./calendar-bands.ts";
import { drawEntry, stopsOf, type Column, type Entry } from "./calendar-entry.ts";
import { calendarKey, type KeyWords } from "./calendar-key.ts";
import { calendarList, silentPlaces, type Piece } from "./calendar-list.ts";
import { longBar } from "./calendar-mark.ts";
import { drawRules, setRules, type Rule } from "./calendar-rules.ts";
import { tape, type Spine } from "./calendar-tape.ts";
import { isNarrow, type Drawing } from "./drawing.ts";
import { keyLine } from "./key.ts";
import { svgRoot } from "./root.ts";
import { maker } from "./svg.ts";
import type { Tools } from "./tools.ts";

/** All that a calendar of national and local events says, in the language of the drawing. */
export interface Calendar {
  heads: { national: string; local: string };
  /** Null where nothing is dated. */
  years: Years | null;
  months: string[];
  dated: Entry[];
  rules: Rule[];
  /** Lists under the calendar, of what has no place in it. */
  unplaced: { heading: string; entries: Entry[] }[];
  silent: { words: string; places: { name: string; fact: string }[] };
  key: KeyWords;
}

const MOST_LANES = 4;
const SPINE = { wide: 46, narrow: 40 };

const lanesIn = (entries: Entry[]): number =>
  Math.max(0, ...[...lanesFor(entries, MOST_LANES).values()].map((i) => i + 1));

/** National left of the spine and local right of it; on a phone both in one column right of the spine. */
const formOf = (dated: Entry[], { width, locale }: Drawing): { spine: Spine; groups: Group[] } => {
  const group = (inner: number, way: 1 | -1, entries: Entry[]): Group => ({
    column: { inner, way, width: way === 1 ? width - inner : inner, lanes: lanesIn(entries) },
    entries,
  });
  if (isNarrow(width)) {
    const x1 = SPINE.narrow + 0.5;
    return { spine: { x0: 0.5, x1 }, groups: [group(x1, 1, dated)] };
  }
  const x0 = Math.round(width * (locale === "zh" ? 0.4 : 0.38)) + 0.5;
  const x1 = x0 + SPINE.wide;
  const side = (national: boolean) => dated.filter((entry) => entry.national === national);
  return { spine: { x0, x1 }, groups: [group(x0, -1, side(true)), group(x1, 1, side(false))] };
};

/** What sets the national entries off where both sides share a column. */
const ground = ({ h, theme }: Tools, column: Column, y: number, height: number): SVGElement => {
  const x = stopsOf(column).mark - 12;
  return h("rect", {
    x,
    y: y + 1,
    width: column.inner + column.width - x,
    height: height - 2,
    fill: theme.color("azurite-1"),
  });
};

const stack = (pen: Tools, bands: Bands, band: Band, i: number, groups: Group[]): SVGElement[] => {
  const { column, entries } = groups[i]!;
  const lanes = lanesFor(entries, MOST_LANES);
  let y = band.top;
  return band.stacks[i]!.map((set) => {
    const { entry, height } = set;
    const long = isLong(entry);
    const x = stopsOf(column).lane(lanes.get(entry) ?? 0);
    const node = pen.h(
      "g",
      { "data-fact": entry.fact },
      ...(groups.length === 1 && entry.national ? [ground(pen, column, y, height)] : []),
      ...drawEntry(pen, set, column, y, !long),
      long ? longBar(pen, { x, y0: y + 4, y1: bands.endOf(entry) - 2 }, entry) : null,
    );
    y += height;
    return node;
  });
};

const heads = ({ h, theme }: Tools, { heads: names }: Calendar, groups: Group[], y: number): SVGElement[] =>
  groups.length < 2
    ? []
    : groups.map(({ column }, i) => {
        const anchor = column.way === 1 ? "start" : "end";
        const at = { x: stopsOf(column).text, y, "font-size": 15, "font-weight": 600, "text-anchor": anchor };
        return h("text", { ...at, fill: theme.color("ink") }, i === 0 ? names.national : names.local);
      });

/** The dated part of the page, from `top` down; nothing where nothing is dated. */
const dated = (pen: Tools, calendar: Calendar, drawing: Drawing, top: number): Piece => {
  if (calendar.years === null) return { nodes: [], bottom: top };
  const { spine, groups } = formOf(calendar.dated, drawing);
  const local = groups.at(-1)!.column;
  const rules = setRules(calendar.rules, calendar.dated, local, pen);
  const start = top + (groups.length < 2 ? 4 : 26);
  const bands = bandsOf(calendar.years, groups, rules, start, drawing.locale);
  const focus = calendar.dated.find((entry) => entry.focus);
  const focused = focus === undefined ? null : bands.startOf(focus);
  const stacks = bands.list.flatMap((band) => groups.flatMap((_, i) => stack(pen, bands, band, i, groups)));
  const nodes = [
    ...heads(pen, calendar, groups, start - 9),
    ...tape(pen, bands.list, spine, bands.bottom, calendar.months, focused),
    ...stacks,
    ...drawRules(pen, rules, bands, local, drawing.width),
  ];
  return {
    nodes,
    bottom: bands.bottom + 8,
    ...(groups.length < 2 ? {} : { head: { top, bottom: start - 2, until: bands.bottom } }),
  };
};

/** Years and months down the page, what the centre did on one side and what the places did on the other. */
export const calendarPage = (calendar: Calendar, drawing: Drawing): SVGSVGElement => {
  const { document, width, theme, locale } = drawing;
  const pen: Tools = { h: maker(document), theme, locale };
  const key = keyLine(pen.h, calendarKey(pen, calendar.key, calendar.dated), { y: 10, width, theme, locale });
  const pieces = [dated(pen, calendar, drawing, key.bottom + 4)];
  const bottom = () => pieces.at(-1)!.bottom;
  for (const { heading, entries } of calendar.unplaced)
    if (entries.length > 0) pieces.push(calendarList(pen, heading, entries, width, bottom()));
  pieces.push(silentPlaces(pen, calendar.silent, width, bottom()));
  const nodes = [...key.nodes, ...pieces.flatMap((piece) => piece.nodes)];
  return svgRoot(document, { width, height: bottom() + 6, head: pieces[0]!.head }, theme, ...nodes);
};
