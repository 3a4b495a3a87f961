import { formatDate } from "../../i18n/format.ts";
import type { Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { isStep, pilotsIn, positionOf, referenceOf, type Reference } from "../../record/calendar.ts";
import { sourceCount } from "../../record/certainty.ts";
import { spanOf } from "../../record/dates.ts";
import type { Event } from "../../tables/events.ts";
import type { Place } from "../../tables/places.ts";
import { chosenPlaces, type Params } from "../define.ts";

/** One event with its date, and where that lies to the national event of reference; or a place without any event. */
export type Row = {
  fact: string;
  side_id: string;
  side: Text;
  lane_id: string;
  lane: Text;
  /** `named` for a place that is a national pilot, `naming` for the reference where it names the pilots. */
  pilot: string | null;
  place: Text;
  /** EDTF as written. */
  date: string | null;
  when: Text | null;
  /** First and last day of the date; null where it is open or there is none. */
  start: string | null;
  end: string | null;
  precision_id: string | null;
  precision: Text | null;
  kind_id: string | null;
  kind: Text | null;
  title: Text;
  /** `yes` for a dated step, which is counted; `no` for what only stands beside the steps. */
  step: string | null;
  position_id: string | null;
  position: Text | null;
  note: Text | null;
  sources: number | null;
};

const SIDES = { national: { en: "National", zh: "国家" }, local: { en: "Local", zh: "地方" } };
const NO_EVENT: Text = { en: "no event on record", zh: "没有事件记录" };

const PRECISIONS: Record<string, Text> = {
  day: { en: "a day", zh: "某日" },
  month: { en: "a month", zh: "某月" },
  year: { en: "a year", zh: "某年" },
  interval: { en: "a period", zh: "某时段" },
  other: { en: "a period", zh: "某时段" },
  none: { en: "no date", zh: "无日期" },
};

const POSITIONS: Record<string, Text> = {
  reference: { en: "the event compared with", zh: "比较基准" },
  before: { en: "before", zh: "在前" },
  after: { en: "after", zh: "在后" },
  unclear: { en: "cannot be told", zh: "无从判断" },
  goal: { en: "not compared: a goal", zh: "目标年份，不作比较" },
};

const day = (instant: number): string | null =>
  Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : null;

const datesOf = (date: string | null): Pick<Row, "date" | "when" | "start" | "end" | "precision_id" | "precision"> => {
  const words = (id: string) => ({ precision_id: id, precision: PRECISIONS[id]! });
  if (date === null) return { date, when: null, start: null, end: null, ...words("none") };
  const { start, end, precision } = spanOf(date);
  const when = { en: formatDate(date, "en"), zh: formatDate(date, "zh") };
  return { date, when, start: day(start), end: day(end - 1), ...words(precision) };
};

const positionIn = ({ id, kind, date }: Event, reference: Reference | null): string | null => {
  if (reference === null) return null;
  if (id === reference.event.id) return "reference";
  if (kind === "goal-date") return "goal";
  return date === null ? "unclear" : positionOf(date, reference.event.date);
};

const rowOf = (atlas: Atlas, event: Event, reference: Reference | null) => {
  const national = event.place === atlas.country?.id;
  const position = positionIn(event, reference);
  return {
    ...datesOf(event.date),
    fact: `events/${event.id}`,
    place: atlas.place(event.place).name,
    kind_id: event.kind,
    kind: atlas.word("event-kinds", event.kind).name,
    title: event.title,
    step: event.date !== null && isStep(event.kind, national) ? "yes" : "no",
    position_id: position,
    position: position === null ? null : POSITIONS[position]!,
    note: event.note,
    sources: sourceCount(atlas, `events/${event.id}`, "date"),
  };
};

const NOTHING = { date: null, when: null, start: null, end: null, precision_id: null, precision: null, kind_id: null };
const NONE = { ...NOTHING, kind: null, step: null, position_id: null, position: null, note: null, sources: null };

/** The day by which events are put in order. */
const when = (row: Row): string => row.start ?? row.end ?? "9999";
const byDate = (a: Row, b: Row): number => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0);

/** The national events, then those of each place, each in the order of their dates; a place without events has one row. */
export const rowsOf = (atlas: Atlas, params: Params = {}): Row[] => {
  const [reference, pilots] = [referenceOf(atlas), pilotsIn(atlas)];
  const local = chosenPlaces(atlas, params).filter(({ id }) => id !== atlas.country?.id);
  const ofLane = (lane: Place, side_id: keyof typeof SIDES): Row[] => {
    const pilot = pilots.has(lane.id) ? "named" : null;
    const common = { side_id, side: SIDES[side_id], lane_id: lane.id, lane: lane.name };
    const naming = reference?.namesPilots === true ? reference.event.id : null;
    const rows = atlas.of(atlas.events, lane.id).map((event) => ({
      ...common,
      pilot: event.id === naming ? "naming" : pilot,
      ...rowOf(atlas, event, reference),
    }));
    const none = { ...common, pilot, ...NONE, fact: `places/${lane.id}`, place: lane.name, title: NO_EVENT };
    return rows.length === 0 ? [none] : rows.sort(byDate);
  };
  return [
    ...(atlas.country === undefined ? [] : ofLane(atlas.country, "national")),
    ...local.flatMap((lane) => ofLane(lane, "local")),
  ];
};

export const isLocal = (row: Row): boolean => row.side_id === "local";
/** An event, dated or not; else the row says that a place has none. */
export const isEvent = (row: Row): boolean => row.kind_id !== null;
export const isGoal = (row: Row): boolean => row.kind_id === "goal-date";
export const isDated = (row: Row): boolean => row.start !== null || row.end !== null;
/** A report dated before the reference: what it reports cannot be later, so it tells something of the order. */
export const isEarlyReport = (row: Row): boolean => row.kind_id === "reported" && row.position_id === "before";
/** What the calendar places: dated steps and early reports. */
export const isPlaced = (row: Row): boolean => isEvent(row) && (row.step === "yes" || isEarlyReport(row));
/** Dated, but neither placed nor a goal: later reports, meetings and the like. */
export const isAside = (row: Row): boolean => isEvent(row) && isDated(row) && !isGoal(row) && !isPlaced(row);
/** The dated steps of the places: what is counted. */
export const stepsIn = (rows: Row[]): Row[] => rows.filter((row) => isLocal(row) && row.step === "yes");
export const referenceIn = (rows: Row[]): Row | undefined => rows.find((row) => row.position_id === "reference");

/** The first national document that certainly came after the reference. */
export const nextDocumentIn = (rows: Row[]): Row | undefined =>
  rows.filter((row) => !isLocal(row) && row.kind_id === "published" && row.position_id === "after").sort(byDate)[0];
