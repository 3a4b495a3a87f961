import type { Locale } from "../../i18n/text.ts";
import { largestGroups } from "../../marks/lane-groups.ts";
import type { Happening } from "../../marks/happening.ts";
import { spanLane, yearGround } from "../../marks/lane-spans.ts";
import type { Lane, LaneSheet, Pen } from "../../marks/lane-sheet.ts";
import { keyOf } from "../../marks/timeline.ts";
import { positionOf, type Position } from "../../record/calendar.ts";
import { rowsBy } from "../../record/rows-by.ts";
import { datedIn, isDated, isLocal, lanesIn, pivotIn, undatedIn, type Row } from "./rows.ts";
import { timelineOf } from "./sheet.ts";

const WORDS = {
  en: {
    before: "before",
    after: "after",
    open: "unclear",
    dated: "dated",
    all: "All local",
    others: (n: number, all: boolean) => (all ? `${n} places` : `${n} others`),
    rest: (undated: number, later: number) =>
      [undated === 0 ? "" : `Undated: ${undated}.`, later === 0 ? "" : `Goal years beyond the axis: ${later}.`]
        .join(" ")
        .trim(),
  },
  zh: {
    before: "早于",
    after: "晚于",
    open: "不明",
    dated: "有日期",
    all: "各地合计",
    others: (n: number, all: boolean) => (all ? `${n}地` : `其他${n}地`),
    rest: (undated: number, later: number) =>
      [undated === 0 ? "" : `另有无日期的${undated}件。`, later === 0 ? "" : `时间轴之后的目标年份${later}个。`].join(
        "",
      ),
  },
};

const unsure = (event: Happening): Happening => ({ ...event, sure: false });

/** Before, after, and not to be told, seen from the naming of the pilots; how many are dated where nothing names them. */
const counter = (rows: Row[]): ((list: Row[]) => number[]) => {
  const pivot = pivotIn(rows);
  if (pivot === undefined) return (list) => [list.length];
  const at = (list: Row[], position: Position) =>
    list.filter((row) => positionOf(row.date!, pivot.date!) === position).length;
  return (list) => {
    const [before, after] = [at(list, "before"), at(list, "after")];
    return [before, after, list.length - before - after];
  };
};

const inLane = rowsBy((row: Row) => [row.lane_id]);

/** One line for each of the `most` places with most dated events, one for the others, and what came before and after. */
export const condensedSheet = (rows: Row[], locale: Locale, most: number): LaneSheet => {
  const [plain, pivot, count, words] = [timelineOf(rows, locale), pivotIn(rows), counter(rows), WORDS[locale]];
  // How many sources state a date is told where the events are named.
  const timeline = { ...plain, lanes: plain.lanes.map((lane) => ({ ...lane, dated: lane.dated.map(unsure) })) };
  const drawn = new Map(timeline.lanes.flatMap((lane) => lane.dated).map((event) => [event.fact, event]));
  const dated = rows.filter(isDated);
  const counted = (list: Row[]) => count(datedIn(list));
  const groups = lanesIn(rows).map((row) => ({
    name: row.lane[locale],
    fact: `places/${row.lane_id}`,
    rows: inLane(dated, row.lane_id),
    local: isLocal(row),
  }));
  const lanes = [
    ...groups.filter(({ local }) => !local),
    ...largestGroups(
      groups.filter(({ local }) => local),
      most,
      words.others,
    ),
  ].map(({ rows: own, ...lane }): Lane => {
    const numbers = counted(own).map((n) =>
      own.some(isLocal) || pivot === undefined ? (n === 0 ? "–" : String(n)) : "",
    );
    const events = own.flatMap(({ fact }) => drawn.get(fact) ?? []);
    return { ...lane, numbers, ...spanLane(events, timeline.years) };
  });
  const local = pivot === undefined ? dated : dated.filter(isLocal);
  const focus = [...drawn.values()].find((event) => event.focus)?.span ?? null;
  return {
    key: ({ h, drawing: { theme } }: Pen) => keyOf(h, timeline, theme, true),
    heads: pivot === undefined ? [words.dated] : [words.before, words.after, words.open],
    lanes,
    total: lanes.length < 2 ? null : { name: words.all, numbers: counted(local).map(String) },
    ground: yearGround(timeline.years, focus),
    rest: words.rest(undatedIn(rows).length, timeline.lanes.flatMap((lane) => lane.later).length),
  };
};
