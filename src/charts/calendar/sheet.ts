import type { Locale } from "../../i18n/text.ts";
import type { Entry } from "../../marks/calendar-entry.ts";
import type { Calendar } from "../../marks/calendar-page.ts";
import { betweenIn, countsOf } from "./finding.ts";
import { isAside, isDated, isEvent, isGoal, isLocal, isPlaced, referenceIn, stepsIn, type Row } from "./rows.ts";
import { firstsBy } from "../../record/rows-by.ts";

const DAY = 86_400_000;

const MONTHS = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  zh: Array.from({ length: 12 }, (_, i) => `${i + 1}月`),
};

const WORDS = {
  en: {
    national: "National",
    local: "Local",
    asides: "Not steps, not counted",
    undated: "Undated",
    goals: "Goal years",
    silent: "No dated event on record for ",
    unclear: "before or after cannot be told",
    key: {
      day: "a day",
      month: "a month",
      long: "a year: some time within",
      about: "about",
      aside: "open: a report, not counted",
    },
  },
  zh: {
    national: "国家",
    local: "地方",
    asides: "不属举措，未计入",
    undated: "无日期",
    goals: "目标年份",
    silent: "未收录有日期事件的地方：",
    unclear: "先后无从判断",
    key: {
      day: "某日",
      month: "某月",
      long: "该年之内某时",
      about: "约",
      aside: "空心：报道，不计入",
    },
  },
};

/** Where it was: the city, and its district where the title does not name it. */
const leadOf = ({ lane, place, title }: Row, locale: Locale): string => {
  const [city, own] = [lane[locale], place[locale]];
  if (city === own || title[locale].includes(own)) return city;
  return locale === "zh" ? `${city}（${own}）` : `${city} (${own})`;
};

const mannerOf = (row: Row): Entry["manner"] => {
  if (!isDated(row)) return "undated";
  if (isGoal(row)) return "goal";
  return row.step === "yes" ? "step" : "aside";
};

const dayOf = (row: Row): string | null => {
  if (row.precision_id !== "day") return null;
  return String(Number(row.start!.slice(8)));
};

const spanOf = ({ start, end }: Row): Entry["span"] => ({
  start: start === null ? -Infinity : Date.parse(start),
  end: end === null ? Infinity : Date.parse(end) + DAY,
});

/** In brackets after what is only listed, since no place in the calendar says when; a goal's title names its year. */
const dateAfter = (row: Row, locale: Locale): string => {
  if (row.when === null || isPlaced(row) || isGoal(row)) return "";
  return locale === "zh" ? `（${row.when.zh}）` : ` (${row.when.en})`;
};

/** `led`: whether the place must be named before the title. */
const entryOf = (row: Row, locale: Locale, led: boolean): Entry => {
  const [national, placed] = [!isLocal(row), isPlaced(row)];
  const unclear = placed && row.step === "yes" && !national && row.position_id === "unclear";
  return {
    fact: row.fact,
    national,
    lead: !led ? null : national ? WORDS[locale].national : leadOf(row, locale),
    title: `${row.title[locale]}${dateAfter(row, locale)}`,
    day: placed ? dayOf(row) : null,
    remark: unclear ? WORDS[locale].unclear : null,
    span: placed ? spanOf(row) : null,
    manner: mannerOf(row),
    approximate: row.date !== null && /[~?%]/.test(row.date),
    focus: row.position_id === "reference",
    tooltip: [row.place[locale], row.when?.[locale], row.title[locale]].filter(Boolean).join(" · "),
  };
};

/** The reference with what lies before and after it; the next national document with what lies between the two. */
const rulesOf = (rows: Row[], locale: Locale): Calendar["rules"] => {
  const [counts, reference, found] = [countsOf(stepsIn(rows)), referenceIn(rows), betweenIn(rows)];
  if (counts.all === 0 || reference === undefined) return [];
  const { before, after, unclear } = counts;
  const en = (n: number, what: string) => `${n} dated ${what} ${n === 1 ? "step" : "steps"}`;
  const open = unclear === 0 ? "" : locale === "zh" ? `，另有${unclear}项先后无从判断` : `; for ${unclear}, not known`;
  const words = {
    en: [`Before: ${en(before, "local")}`, `After: ${en(after, "local")}${open}`],
    zh: [`此前：地方举措${before}项`, `此后：地方举措${after}项${open}`],
  }[locale];
  const first = { fact: reference.fact, above: words[0]!, below: words[1]! };
  if (found === null || after === 0) return [first];
  const { next, between } = found;
  const lie = { en: `Between the two lines: ${en(between, "local")}`, zh: `两线之间：地方举措${between}项` };
  return [first, { fact: next.fact, above: lie[locale], below: null }];
};

/** The first and last year with a dated event; null where nothing is dated. */
const yearsOf = (rows: Row[]): Calendar["years"] => {
  const years = rows
    .flatMap(({ start, end }) => [start, end])
    .filter((date) => date !== null)
    .map((date) => Number(date.slice(0, 4)));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
};

/** The rows as a calendar to be drawn, in the language of the drawing; `narrow` where both sides share a column. */
export const calendarOf = (rows: Row[], locale: Locale, narrow: boolean): Calendar => {
  const words = WORDS[locale];
  const lanes = firstsBy(rows, "lane_id");
  const local = lanes.filter(isLocal);
  const [placed, only] = [rows.filter(isPlaced), local.length === 1 ? local[0]! : null];
  const isLed = (row: Row) => (isLocal(row) ? only === null || narrow || row.place.en !== row.lane.en : narrow);
  const listed = (list: Row[]) => list.map((row) => entryOf(row, locale, true));
  const dated = new Set(rows.filter(isDated).map((row) => row.lane_id));
  const silent = lanes.filter(({ lane_id }) => !dated.has(lane_id));
  return {
    heads: { national: words.national, local: only?.lane[locale] ?? words.local },
    years: yearsOf(placed),
    months: MONTHS[locale],
    dated: placed.map((row) => entryOf(row, locale, isLed(row))),
    rules: rulesOf(rows, locale),
    unplaced: [
      { heading: words.asides, entries: listed(rows.filter(isAside)) },
      { heading: words.goals, entries: listed(rows.filter((row) => isDated(row) && isGoal(row))) },
      { heading: words.undated, entries: listed(rows.filter((row) => isEvent(row) && !isDated(row))) },
    ],
    silent: {
      words: words.silent,
      places: silent.map(({ lane_id, lane }) => ({ name: lane[locale], fact: `places/${lane_id}` })),
    },
    key: words.key,
  };
};
