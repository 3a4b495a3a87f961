import type { Locale } from "../i18n/text.ts";
import { calendarMark } from "./calendar-mark.ts";
import { measure, wrap } from "./text.ts";
import type { Tools } from "./tools.ts";

/** One event as a calendar sets it; every word is already in the drawing's language. */
export interface Entry {
  fact: string;
  national: boolean;
  /** Where it was, in bold before the title; null where the column says it. */
  lead: string | null;
  title: string;
  /** Day of the month in figures, where a day is stated. */
  day: string | null;
  /** A remark in grey under the title. */
  remark: string | null;
  /** Instants, the end exclusive, infinite where open; null for what has no place in the calendar. */
  span: { start: number; end: number } | null;
  /** A step is counted; a report, a meeting and the like are not; a goal and the undated have no place. */
  manner: "step" | "aside" | "goal" | "undated";
  approximate: boolean;
  /** What the calendar sets the others against. */
  focus: boolean;
  /** All that the drawing says about it, for a pointer that rests on it. */
  tooltip: string;
}

/** A column of entries: `inner` is its edge at the spine; `lanes` upright bars for years stand between spine and text. */
export interface Column {
  inner: number;
  /** Away from the spine: to the right 1, to the left -1. */
  way: 1 | -1;
  width: number;
  lanes: number;
}

export const SIZE = 13;
export const LEADING = 16.5;
const LANE = 9;
const MARK = 26;
/** Bold letters run wider than the estimate. */
const BOLD = 1.08;
const PADDING = 3.5;

/** Where a column's marks and text stand. */
export const stopsOf = ({ inner, way, width, lanes }: Column) => {
  const beside = lanes === 0 ? 0 : 3 + lanes * LANE;
  return {
    mark: inner + way * (beside + MARK / 2),
    text: inner + way * (beside + MARK),
    room: width - beside - MARK,
    lane: (i: number) => inner + way * (3 + i * LANE + LANE / 2),
  };
};

/** An entry whose lines are broken, ready to be drawn. */
export interface SetEntry {
  entry: Entry;
  bold: string;
  /** The first line after the bold lead; the rest under it. */
  first: string;
  lines: string[];
  remark: string[];
  height: number;
}

/** A title that begins with its place carries the lead itself; "国家" at the head of an agency's name does not. */
const splitLead = ({ lead, title, national }: Entry): { bold: string; after: string } => {
  if (lead === null) return { bold: "", after: title };
  const begins = !national && title.startsWith(lead);
  return { bold: lead, after: begins ? title.slice(lead.length) : `\u2002${title}` };
};

/** Breaks an entry's text to the width of its column. */
export const setEntry = (entry: Entry, column: Column, locale: Locale): SetEntry => {
  const { room } = stopsOf(column);
  const { bold, after } = splitLead(entry);
  const wide = entry.focus ? room / BOLD : room;
  const indent = measure(bold, SIZE, locale) * BOLD;
  const first = indent < wide * 0.7 ? (wrap(after, wide - indent, SIZE, locale)[0] ?? "") : "";
  const lines = wrap(after.slice(first.length).trim(), wide, SIZE, locale);
  const remark = entry.remark === null ? [] : wrap(entry.remark, room, 12.5, locale);
  return { entry, bold, first, lines, remark, height: (1 + lines.length + remark.length) * LEADING + 2 * PADDING };
};

const textOf = ({ h, theme }: Tools, { entry, bold, first, lines, remark }: SetEntry, column: Column, y: number) => {
  const { text: x } = stopsOf(column);
  const line = (words: string, attributes = {}) => h("tspan", { x, dy: LEADING, ...attributes }, words);
  return h(
    "text",
    {
      x,
      y,
      "font-size": SIZE,
      "font-weight": entry.focus ? 600 : null,
      "text-anchor": column.way === 1 ? "start" : "end",
      fill: theme.color(entry.manner === "aside" ? "muted" : "ink"),
    },
    bold === "" ? null : h("tspan", { "font-weight": 600 }, bold),
    first,
    ...lines.map((words) => line(words)),
    ...remark.map((words) => line(words, { "font-size": 12.5, fill: theme.color("muted") })),
  );
};

/** Draws an entry with its top at `y`; `marked` false where a bar beside the text is its mark. */
export const drawEntry = (pen: Tools, set: SetEntry, column: Column, y: number, marked: boolean): SVGElement[] => {
  const { h } = pen;
  const middle = y + PADDING + LEADING / 2;
  const left = column.way === 1 ? column.inner : column.inner - column.width;
  return [
    h("title", {}, set.entry.tooltip),
    h("rect", { x: left, y, width: column.width, height: set.height, fill: "transparent" }),
    ...(marked ? calendarMark(pen, set.entry, stopsOf(column).mark, middle) : []),
    textOf(pen, set, column, middle + 4.5),
  ];
};
