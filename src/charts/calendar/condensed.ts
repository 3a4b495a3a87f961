import { eventMark, type Happening } from "../../marks/happening.ts";
import { spanLane, yearGround, type Spanned } from "../../marks/lane-spans.ts";
import type { Lane, LaneSheet } from "../../marks/lane-sheet.ts";
import type { Locale } from "../../i18n/text.ts";
import { countsOf } from "./finding.ts";
import { isAside, isDated, isEvent, isGoal, isLocal, isPlaced, referenceIn, stepsIn, type Row } from "./rows.ts";
import { calendarOf } from "./sheet.ts";

const WORDS = {
  en: {
    national: "National",
    pilots: "National pilots",
    others: "Other places",
    local: "Local steps",
    heads: ["before", "after", "cannot be told"],
    day: "a day",
    long: "a month or year: some time within",
    about: "about",
    report: "a report, not counted",
    focus: (when: string, names: boolean) => (names ? `pilots named, ${when}` : when),
    rest: (asides: number, undated: number, goals: number) => [
      asides === 0 ? "" : `${asides} dated and no step`,
      undated === 0 ? "" : `${undated} undated`,
      goals === 0 ? "" : `${goals} goal ${goals === 1 ? "year" : "years"}`,
    ],
    notDrawn: (list: string[]) => `Not drawn: ${list.join(", ")}.`,
  },
  zh: {
    national: "国家",
    pilots: "国家试点地方",
    others: "其他地方",
    local: "地方举措",
    heads: ["在前", "在后", "无从判断"],
    day: "某日",
    long: "某月或某年之内",
    about: "约",
    report: "报道，不计入",
    focus: (when: string, names: boolean) => (names ? `${when}国家确定试点` : when),
    rest: (asides: number, undated: number, goals: number) => [
      asides === 0 ? "" : `不属举措的${asides}件`,
      undated === 0 ? "" : `无日期的${undated}件`,
      goals === 0 ? "" : `目标年份${goals}个`,
    ],
    notDrawn: (list: string[]) => `未画出：${list.join("，")}。`,
  },
};

const DAY = 86_400_000;
/** The period of the record, where no step is dated. */
const PERIOD = { first: 2008, last: 2015 };
const MANNER = { step: "happened", aside: "reported" } as const;

const spannedOf = (row: Row, years: { first: number; last: number }): Spanned => ({
  fact: row.fact,
  span: {
    start: row.start === null ? Date.UTC(years.first, 0) : Date.parse(row.start),
    end: row.end === null ? Date.UTC(years.last + 1, 0) : Date.parse(row.end) + DAY,
  },
  exactDay: row.precision_id === "day",
  approximate: /[~?%]/.test(row.date!),
  manner: MANNER[row.step === "yes" ? "step" : "aside"],
  sure: false,
  focus: row.position_id === "reference",
});

const PLAIN = { exactDay: false, approximate: false, manner: "happened", sure: false, focus: false } as const;

/** The marks that occur, in words. */
const keyOf =
  (events: Spanned[], reference: Row | undefined, locale: Locale): LaneSheet["key"] =>
  ({ h, drawing: { theme } }) => {
    const words = WORDS[locale];
    const kinds: { text: string; look: Partial<Happening>; when(event: Spanned): boolean }[] = [
      { text: words.day, look: { exactDay: true }, when: ({ exactDay }) => exactDay },
      { text: words.long, look: {}, when: ({ exactDay }) => !exactDay },
      { text: words.about, look: { approximate: true }, when: ({ approximate }) => approximate },
      { text: words.report, look: { manner: "reported" }, when: ({ manner }) => manner === "reported" },
      {
        text: words.focus(reference?.when?.[locale] ?? "", reference?.pilot === "naming"),
        look: { focus: true },
        when: ({ focus }) => focus,
      },
    ];
    return kinds
      .filter(({ when }) => events.some(when))
      .map(({ text, look }) => ({
        words: text,
        mark: (x, y) => eventMark(h, { x0: x - 9, x1: x + 9, y }, { ...PLAIN, ...look }, theme),
      }));
  };

/** How many events of which kind are not drawn. */
const restOf = (rows: Row[], locale: Locale): string => {
  const count = (test: (row: Row) => boolean) => rows.filter((row) => isEvent(row) && test(row)).length;
  const undated = count((row) => !isDated(row));
  const goals = count((row) => isDated(row) && isGoal(row));
  const list = WORDS[locale].rest(count(isAside), undated, goals).filter(Boolean);
  return list.length === 0 ? "" : WORDS[locale].notDrawn(list);
};

const countsIn = (list: Row[]): string[] => {
  const { before, after, unclear } = countsOf(stepsIn(list));
  return [before, after, unclear].map(String);
};

/** Every placed step on one axis of years, national, of the pilots, of the other places, and what came before and after. */
export const condensedSheet = (rows: Row[], locale: Locale): LaneSheet => {
  const words = WORDS[locale];
  const years = calendarOf(rows, locale, false).years ?? PERIOD;
  const placed = rows.filter(isPlaced);
  const marks = new Map(placed.map((row) => [row.fact, spannedOf(row, years)]));
  const laneOf = (name: string, own: Row[], numbers: string[]): Lane[] =>
    own.length === 0
      ? []
      : [
          {
            name,
            numbers,
            ...spanLane(
              own.map(({ fact }) => marks.get(fact)!),
              years,
            ),
          },
        ];
  const national = placed.filter((row) => !isLocal(row));
  const local = placed.filter(isLocal);
  const pilots = local.filter(({ pilot }) => pilot === "named");
  const others = local.filter(({ pilot }) => pilot !== "named");
  return {
    key: keyOf([...marks.values()], referenceIn(rows), locale),
    heads: words.heads,
    lanes: [
      ...laneOf(words.national, national, ["", "", ""]),
      ...laneOf(words.pilots, pilots, countsIn(pilots)),
      ...laneOf(words.others, others, countsIn(others)),
    ],
    total: { name: words.local, numbers: countsIn(local) },
    ground: yearGround(years, [...marks.values()].find(({ focus }) => focus)?.span ?? null),
    rest: restOf(rows, locale),
  };
};
