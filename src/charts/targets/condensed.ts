import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import { eventMark } from "../../marks/happening.ts";
import { largestGroups } from "../../marks/lane-groups.ts";
import { spanLane, yearGround, type Spanned } from "../../marks/lane-spans.ts";
import type { CondensedDrawing, Lane, LaneSheet, Pen } from "../../marks/lane-sheet.ts";
import { drawLanes } from "../../marks/lanes.ts";
import { spanOf } from "../../record/dates.ts";
import { outcomesOf, sameMeasure, targetsIn, withoutIn, type Row } from "./rows.ts";
import { sheetOf as wholeSheet } from "./sheet.ts";

const WORDS = {
  en: {
    heads: ["targets", "different measures", "no year", "with outcome"],
    all: "All targets",
    others: (n: number, all: boolean) => (all ? `${n} places` : `${n} others`),
    target: "year that a target names",
    outcome: "year of an outcome",
    none: "none",
    without: (n: number) => `No target figure on record for ${n} ${n === 1 ? "place" : "places"}.`,
  },
  zh: {
    heads: ["目标", "不同指标", "未述年份", "有结果"],
    all: "目标合计",
    others: (n: number, all: boolean) => (all ? `${n}地` : `其他${n}地`),
    target: "目标年份",
    outcome: "结果年份",
    none: "无",
    without: (n: number) => `没有目标数字记录的有${n}地。`,
  },
};

const LOOK = { exactDay: false, approximate: false, sure: false, focus: false } as const;

const spanned = (row: Row, manner: Spanned["manner"]): Spanned => ({
  ...LOOK,
  fact: row.fact,
  span: row.date === null ? null : spanOf(row.date),
  manner,
});

const differentIn = (targets: Row[]): number =>
  targets.filter((row, i) => targets.findIndex((other) => sameMeasure(row, other)) === i).length;

/** One line for each of the `most` places with most targets: the years they name, how many measures, how many outcomes. */
const sheetOf = (rows: Row[], locale: Locale, most: number): LaneSheet => {
  const [words, targets, { years }] = [WORDS[locale], targetsIn(rows), wholeSheet(rows, locale)];
  const met = (list: Row[]) => list.filter((row) => outcomesOf(rows, row).length > 0).length;
  const counted = (list: Row[]) => [
    list.length,
    differentIn(list),
    list.filter(({ date }) => date === null).length,
    met(list),
  ];
  const say = (list: Row[], none: string) => counted(list).map((n) => (n === 0 ? none : formatNumber(n, locale)));
  const ids = [...new Set(targets.map(({ place_id }) => place_id))];
  const groups = ids.map((id) => {
    const own = targets.filter(({ place_id }) => place_id === id);
    return { name: own[0]!.place[locale], fact: `places/${id}`, rows: own };
  });
  const marks = (own: Row[]) =>
    own.flatMap((row) => [
      spanned(row, "reported"),
      ...outcomesOf(rows, row).map((outcome) => spanned(outcome, "happened")),
    ]);
  const without = withoutIn(rows).length;
  return {
    key: ({ h, drawing: { theme } }: Pen) =>
      [
        { text: words.target, manner: "reported" as const },
        ...(met(targets) > 0 ? [{ text: words.outcome, manner: "happened" as const }] : []),
      ].map(({ text, manner }) => ({
        words: text,
        mark: (x, y) => eventMark(h, { x0: x - 7, x1: x + 7, y }, { ...LOOK, manner }, theme),
      })),
    heads: words.heads,
    lanes: largestGroups(groups, most, words.others).map(({ rows: own, ...lane }): Lane => ({
      ...lane,
      numbers: say(own, "–"),
      ...spanLane(marks(own), years),
    })),
    total: { name: words.all, numbers: say(targets, words.none) },
    ground: yearGround(years, null),
    rest: without === 0 ? "" : words.without(without),
  };
};

/** The targets of each place by the years that they name, never on a common scale. */
export const drawCondensed = (rows: Row[], drawing: CondensedDrawing): SVGSVGElement => {
  const all = new Set(targetsIn(rows).map(({ place_id }) => place_id)).size;
  return drawLanes((most) => sheetOf(rows, drawing.locale, most), all, drawing);
};
