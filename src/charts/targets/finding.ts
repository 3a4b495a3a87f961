import { formatFew } from "../../i18n/few.ts";
import { formatList } from "../../i18n/format.ts";
import type { Locale, Text } from "../../i18n/text.ts";
import { outcomesOf, sameMeasure, targetsIn, when, withoutIn, type Row } from "./rows.ts";

/** What the title counts; `only` is the place where there is a single one. */
interface Counts {
  targets: number;
  measures: number;
  /** Targets with an outcome in their own measure. */
  matched: number;
  only: Text | null;
}

const countsIn = (rows: Row[]): Counts => {
  const targets = targetsIn(rows);
  return {
    targets: targets.length,
    measures: targets.filter((row, i) => targets.findIndex((other) => sameMeasure(row, other)) === i).length,
    matched: targets.filter((target) => outcomesOf(rows, target).length > 0).length,
    only: new Set(rows.map(({ place_id }) => place_id)).size === 1 ? rows[0]!.place : null,
  };
};

const inEnglish = ({ targets, measures, matched, only }: Counts): string => {
  const of = only === null ? "" : ` for ${only.en}`;
  if (targets === 0) return `No target figure is on record${of}`;
  if (targets === 1)
    return `One target figure is on record${of}, ${matched === 0 ? "without" : "with"} a matching outcome`;
  const have = `${matched < targets ? "only " : ""}${matched} ${matched === 1 ? "has" : "have"}`;
  const outcome = `${matched === 0 ? "none has" : have} a matching outcome on record`;
  if (measures < targets)
    return `The ${targets} target figures${of} use ${measures} different measures, and ${outcome}`;
  const ofTwo = `${["neither has", "only one has", "both have"][matched]} a matching outcome on record`;
  return targets === 2
    ? `The two target figures${of} measure different things, and ${ofTwo}`
    : `No two of ${targets} target figures${of} measure the same thing, and ${outcome}`;
};

const inChinese = ({ targets, measures, matched, only }: Counts): string => {
  if (targets === 0) return `${only?.zh ?? "资料中"}没有目标数字记录`;
  const have = `有对应结果数字的${matched < targets ? "仅" : ""}${matched}个`;
  const outcome = matched === 0 ? "未见对应的结果数字" : have;
  if (targets === 1) return `${only?.zh ?? "资料中"}仅有1个目标数字，${matched === 0 ? outcome : "并有对应的结果数字"}`;
  const unlike = measures === targets ? "，指标各不相同" : `，分属${measures}种指标`;
  return `${only === null ? "" : `${only.zh}的`}${targets}个目标数字${unlike}，${outcome}`;
};

/** The finding: how unlike the targets are, and how few were ever measured. */
export const titleOf = (rows: Row[], locale: Locale): string =>
  (locale === "zh" ? inChinese : inEnglish)(countsIn(rows));

/** "2012 to 2019" in the given form; blank where no year is known. */
const yearsOf = (dated: Row[], dash: string): string => {
  const years = dated.map((row) => new Date(when(row) - 1).getUTCFullYear()).filter((year) => !Number.isNaN(year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return "";
  return first === last ? String(first) : `${first}${dash}${last}`;
};

const yearsInEnglish = (dated: Row[], all: number): string => {
  if (dated.length === 0) return "No source names a target year.";
  const years = yearsOf(dated, " to ");
  const every = all === 1 ? "the target" : "every target figure";
  const share = dated.length === all ? every : `${dated.length} of ${all} target figures`;
  return `A year is named for ${share}${years === "" ? "" : ` (${years})`}.`;
};

const yearsInChinese = (dated: Row[], all: number): string => {
  const years = yearsOf(dated, "—");
  const named =
    dated.length === 0 ? [] : [`写明年份的目标数字${dated.length}个${years === "" ? "" : `（${years}年）`}`];
  const open = dated.length === all ? [] : [`未述年份的${all - dated.length}个`];
  return `${[...named, ...open].join("，")}。`;
};

/** Which targets name a year, that they cannot be compared, and which places have none. */
export const describe = (rows: Row[], locale: Locale): string => {
  const targets = targetsIn(rows);
  const dated = targets.filter((row) => row.date !== null);
  const names = withoutIn(rows).map((row) => row.place[locale]);
  if (locale === "zh") {
    const gap = names.length === 0 ? "" : `${formatFew(names, "个地方", "zh")}没有目标数字记录。`;
    return targets.length === 0
      ? gap || "资料中没有目标数字。"
      : `${yearsInChinese(dated, targets.length)}口径不同的数字不可相比。${gap}`;
  }
  const list = names.length <= 5 ? formatList(names, "en") : `${names.length} places`;
  const gap = names.length === 0 ? "" : `No target figure is on record for ${list}.`;
  return targets.length === 0
    ? gap || "No target figure is on record."
    : `${yearsInEnglish(dated, targets.length)} Figures of different definition cannot be compared. ${gap}`.trim();
};
