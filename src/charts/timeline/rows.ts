import { formatDate } from "../../i18n/format.ts";
import type { Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { sourceCount } from "../../record/certainty.ts";
import { spanOf } from "../../record/dates.ts";
import { firstsBy } from "../../record/rows-by.ts";
import type { Event } from "../../tables/events.ts";
import { chosenPlaces, type Params } from "../define.ts";

/** One event, or a place of which no event is on record. */
export type Row = {
  fact: string;
  lane_id: string;
  lane: Text;
  level: string;
  place: Text;
  /** EDTF as written. */
  date: string | null;
  when: Text | null;
  /** First and last day of the date; null where it is open or there is none. */
  start: string | null;
  end: string | null;
  precision: string | null;
  title: Text;
  kind_id: string | null;
  kind: Text | null;
  note: Text | null;
  sources: number | null;
};

const NO_EVENT: Text = { en: "no event on record", zh: "没有事件记录" };
const NO_DATE = { date: null, when: null, start: null, end: null, precision: null };
const NO_MORE = { ...NO_DATE, kind_id: null, kind: null, note: null, sources: null };

const day = (instant: number): string | null =>
  Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : null;

const datesOf = (date: Event["date"]): Pick<Row, "date" | "when" | "start" | "end" | "precision"> => {
  if (date === null) return NO_DATE;
  const { start, end, precision } = spanOf(date);
  const when = { en: formatDate(date, "en"), zh: formatDate(date, "zh") };
  return { date, when, start: day(start), end: day(end - 1), precision };
};

/** The day by which rows are put in order. */
export const when = (row: Row): string => row.start ?? row.end ?? "9999";
const byDate = (a: Row, b: Row): number => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0);

/** The national level first, unless places are chosen; each place's events in the order of their dates. */
export const rowsOf = (atlas: Atlas, params: Params = {}): Row[] => {
  const national = params.places === undefined && atlas.country !== undefined ? [atlas.country] : [];
  return [...national, ...chosenPlaces(atlas, params)].flatMap((lane): Row[] => {
    const common = { lane_id: lane.id, lane: lane.name, level: lane.level };
    const rows = atlas.of(atlas.events, lane.id).map((event) => ({
      ...common,
      ...datesOf(event.date),
      fact: `events/${event.id}`,
      place: atlas.place(event.place).name,
      title: event.title,
      kind_id: event.kind,
      kind: atlas.word("event-kinds", event.kind).name,
      note: event.note,
      sources: sourceCount(atlas, `events/${event.id}`, "date"),
    }));
    const none = { ...common, ...NO_MORE, fact: `places/${lane.id}`, place: lane.name, title: NO_EVENT };
    return rows.length === 0 ? [none] : rows.sort(byDate);
  });
};

/** A source gives its date. */
export const isDated = (row: Row): boolean => row.start !== null || row.end !== null;
/** Something to be reached by its date. */
export const isGoal = (row: Row): boolean => row.kind_id === "goal-date";
/** Not of the national level. */
export const isLocal = (row: Row): boolean => row.level !== "country";
/** What happened or was reported at a stated date. */
export const datedIn = (rows: Row[]): Row[] => rows.filter((row) => isDated(row) && !isGoal(row));
/** Events without a date. */
export const undatedIn = (rows: Row[]): Row[] => rows.filter((row) => row.kind_id !== null && !isDated(row));
/** The first row of each place. */
export const lanesIn = (rows: Row[]): Row[] => firstsBy(rows, "lane_id");

/** The decision of the centre that the local events are set against: the first naming of national pilots. */
export const pivotIn = (rows: Row[]): Row | undefined =>
  datedIn(rows).find((row) => !isLocal(row) && row.kind_id === "designated" && row.start !== null && row.end !== null);

/** First and last year of the dated events; null where there is none. */
export const yearsIn = (rows: Row[]): { first: number; last: number } | null => {
  const years = datedIn(rows)
    .flatMap((row) => [row.start, row.end])
    .filter((date) => date !== null)
    .map((date) => Number(date.slice(0, 4)));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
};
