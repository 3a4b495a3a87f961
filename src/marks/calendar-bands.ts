import type { Locale } from "../i18n/text.ts";
import { setEntry, type Column, type Entry, type SetEntry } from "./calendar-entry.ts";

/** A stretch of the calendar down the page: the head of a year (month null) or one of its months. */
export interface Band {
  year: number;
  month: number | null;
  top: number;
  bottom: number;
  /** The entries of each column, in the order of the columns. */
  stacks: SetEntry[][];
}

const EMPTY_MONTH = 4;
const YEAR_HEAD = 27;

/** The bands of the years with their months; instants beyond the calendar are held at its ends. */
export interface Bands {
  list: Band[];
  bottom: number;
  /** The band that an event starts in: its month, or the head of a year of which it has the whole. */
  startOf(entry: Entry): Band;
  /** Where the last month that an event may fall in ends. */
  endOf(entry: Entry): number;
}

export interface Years {
  first: number;
  last: number;
}

/** Longer than one month: drawn as a bar down to the end of its date. */
export const isLong = ({ span }: Entry): boolean => {
  if (span === null) return false;
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) return true;
  const start = new Date(span.start);
  return span.end > Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1);
};

const monthAt = (instant: number, { first, last }: Years): { year: number; month: number } => {
  const held = Math.min(Math.max(instant, Date.UTC(first, 0)), Date.UTC(last + 1, 0) - 1);
  const date = new Date(held);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
};

const keyOf = (entry: Entry, years: Years): string => {
  const { year, month } = monthAt(entry.span!.start, years);
  return `${year}-${isLong(entry) && month === 0 ? null : month}`;
};

const byDate = (a: Entry, b: Entry): number => {
  const [p, q] = [a.span!, b.span!];
  return (
    Math.sign(p.start - q.start) || Math.sign(q.end - p.end) || (a.national === b.national ? 0 : a.national ? -1 : 1)
  );
};

const heightOf = ({ month, stacks }: Pick<Band, "month" | "stacks">): number => {
  const needed = Math.max(...stacks.map((stack) => stack.reduce((sum, { height }) => sum + height, 0)));
  if (month === null) return Math.max(needed + 6, YEAR_HEAD);
  return needed === 0 ? EMPTY_MONTH : needed + 3;
};

const lastKeyOf = (entry: Entry, years: Years): string => {
  const { year, month } = monthAt(entry.span!.end - 1, years);
  return `${year}-${month}`;
};

/** Room to be left above the band that an entry starts in and below the one that it ends in. */
export interface Margin {
  entry: Entry;
  above: number;
  below: number;
}

export interface Group {
  column: Column;
  entries: Entry[];
}

const binsOf = (groups: Group[], years: Years): Map<string, Entry[][]> => {
  const bins = new Map<string, Entry[][]>();
  groups.forEach(({ entries }, i) => {
    for (const entry of [...entries].sort(byDate)) {
      const key = keyOf(entry, years);
      const bin = bins.get(key) ?? groups.map(() => []);
      bin[i]!.push(entry);
      bins.set(key, bin);
    }
  });
  return bins;
};

const MONTHS = [null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Lays out every month of `years` from `top` down, with the margins that are asked for. */
export const bandsOf = (years: Years, groups: Group[], margins: Margin[], top: number, locale: Locale): Bands => {
  const bins = binsOf(groups, years);
  const above = new Map(margins.map((margin) => [keyOf(margin.entry, years), margin.above]));
  const below = new Map(margins.map((margin) => [lastKeyOf(margin.entry, years), margin.below]));
  const bands = new Map<string, Band>();
  let y = top;
  for (let year = years.first; year <= years.last; year += 1)
    for (const month of MONTHS) {
      const key = `${year}-${month}`;
      const entries = bins.get(key) ?? groups.map(() => []);
      const stacks = entries.map((stack, i) => stack.map((entry) => setEntry(entry, groups[i]!.column, locale)));
      y += above.get(key) ?? 0;
      const bottom = y + heightOf({ month, stacks });
      bands.set(key, { year, month, top: y, bottom, stacks });
      y = bottom + (below.get(key) ?? 0);
    }
  return {
    list: [...bands.values()],
    bottom: y,
    startOf: (entry) => bands.get(keyOf(entry, years))!,
    endOf: (entry) => bands.get(lastKeyOf(entry, years))!.bottom,
  };
};

/** Which lane each long entry has, so that bars side by side never meet; more than `most` at once share the last. */
export const lanesFor = (entries: Entry[], most: number): Map<Entry, number> => {
  const taken: number[] = [];
  const lanes = new Map<Entry, number>();
  for (const entry of entries.filter(isLong).sort(byDate)) {
    const free = taken.findIndex((end) => end <= entry.span!.start);
    const lane = Math.min(free === -1 ? taken.length : free, most - 1);
    taken[lane] = Math.max(taken[lane] ?? -Infinity, entry.span!.end);
    lanes.set(entry, lane);
  }
  return lanes;
};
