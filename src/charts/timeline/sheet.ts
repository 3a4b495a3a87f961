import { formatShortDate } from "../../i18n/short-date.ts";
import { colon, type Locale } from "../../i18n/text.ts";
import type { Happening, Manner } from "../../marks/happening.ts";
import type { Timeline } from "../../marks/timeline.ts";
import { rowsBy } from "../../record/rows-by.ts";
import { isDated, isGoal, lanesIn, pivotIn, undatedIn, when, yearsIn, type Row } from "./rows.ts";

/** The axis shows these years at least: the period of the record. */
const PERIOD = { first: 2008, last: 2015 };

const MANNERS: Record<string, Manner> = { reported: "reported", "goal-date": "goal" };

/** The date beside its year; a year alone says that the month is not known. */
const shortDate = ({ date }: Row, locale: Locale): string | null => {
  if (date !== null && /^\d{4}$/.test(date)) return locale === "zh" ? "月份不详" : "no month";
  return date === null ? null : formatShortDate(date, locale);
};

const DAY = 86_400_000;

/** An open end reaches the edge of the axis. */
const happeningOf = (row: Row, pivot: Row | undefined, years: Timeline["years"], locale: Locale): Happening => ({
  fact: row.fact,
  title: row.title[locale],
  prefix:
    row.place.en === row.lane.en || row.title[locale].includes(row.place[locale])
      ? null
      : `${row.place[locale]}${colon[locale]}`,
  place: row.place[locale],
  date: row.when?.[locale] ?? null,
  shortDate: shortDate(row, locale),
  span: isDated(row)
    ? {
        start: row.start === null ? Date.UTC(years.first, 0) : Date.parse(row.start),
        end: row.end === null ? Date.UTC(years.last + 1, 0) : Date.parse(row.end) + DAY,
      }
    : null,
  exactDay: row.precision === "day",
  approximate: row.date !== null && /[~?%]/.test(row.date),
  manner: MANNERS[row.kind_id ?? ""] ?? "happened",
  sure: (row.sources ?? 0) > 1,
  focus: row === pivot,
});

const WORDS: Record<Locale, Timeline["words"]> = {
  en: {
    nothing: "no dated event",
    silent: "No dated event on record for ",
    undated: "Undated",
    later: "Goal years beyond this axis",
    key: {
      day: "a day",
      span: "a month, a year or longer: some time within",
      about: "about",
      sure: "thick: two or more sources",
      reported: "open: only reported on that date",
      goal: "goal",
    },
  },
  zh: {
    nothing: "无标注日期的事件",
    silent: "无标注日期事件的地方：",
    undated: "无日期",
    later: "时间轴之后的目标年份",
    key: {
      day: "某日",
      span: "某月、某年或更长时段之内",
      about: "约",
      sure: "粗：两个以上来源",
      reported: "空心：仅为报道日期",
      goal: "目标",
    },
  },
};

const inLane = rowsBy((row: Row) => [row.lane_id]);

/** The rows as a timeline to be drawn, in the language of the drawing. */
export const timelineOf = (rows: Row[], locale: Locale): Timeline => {
  const [pivot, found] = [pivotIn(rows), yearsIn(rows) ?? PERIOD];
  const years = { first: Math.min(PERIOD.first, found.first), last: Math.max(PERIOD.last, found.last) };
  const isLater = (row: Row) => isGoal(row) && when(row) > String(years.last + 1);
  const drawn = (list: Row[]) => list.map((row) => happeningOf(row, pivot, years, locale));
  const lanes = lanesIn(rows).map(({ lane_id, lane }) => {
    const own = inLane(rows, lane_id);
    const dated = own.filter(isDated);
    return {
      name: lane[locale],
      dated: drawn(dated.filter((row) => !isLater(row))),
      later: drawn(dated.filter(isLater)),
      undated: drawn(undatedIn(own)),
      silent: dated.length === 0 ? `places/${lane_id}` : null,
    };
  });
  const named = pivot && { en: `National pilots named, ${pivot.when!.en}`, zh: `${pivot.when!.zh}确定国家试点` };
  return { lanes, years, focusName: named?.[locale] ?? null, words: WORDS[locale] };
};
