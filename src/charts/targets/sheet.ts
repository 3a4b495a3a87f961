import { formatNumber, formatQuantity, unitName } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Amount } from "../../marks/target-cell.ts";
import type { TargetSheet } from "../../marks/target-columns.ts";
import { spanOf } from "../../record/dates.ts";
import { firstsBy } from "../../record/rows-by.ts";
import { outcomesOf, targetsIn, withoutIn, type Row } from "./rows.ts";

/** The years of the small axis at least; the data may widen it. */
const YEARS = { first: 2008, last: 2020 };

const MONEY_OR_SHARE = ["yi-yuan", "usd-billion", "percent"];

const amountOf = (row: Row, locale: Locale): Amount => {
  const whole = MONEY_OR_SHARE.includes(row.unit_id!);
  const span = row.date === null ? null : spanOf(row.date);
  return {
    fact: row.fact,
    qualifier: row.qualifier_id === "exactly" ? null : row.qualifier![locale],
    number: whole
      ? formatQuantity(row.value!, { id: row.unit_id!, name: row.unit! }, locale)
      : formatNumber(row.value!, locale),
    unit: whole ? null : unitName(row.value!, row.unit!, locale),
    whole: row.quantity![locale],
    year: row.when?.[locale] ?? null,
    span,
  };
};

const WORDS: Record<Locale, TargetSheet["words"]> = {
  en: {
    noYear: "no year",
    reported: ({ year, whole }) => `Reported${year === null ? "" : ` for ${year}`}: ${whole}`,
    key: "The open bar is the year that the target names. There is no scale for the numbers: each counts something else.",
    reachedKey: " A full bar is the year of a reported outcome.",
    without: "No target figure on record for ",
  },
  zh: {
    noYear: "未述年份",
    reported: ({ year, whole }) => `${year ?? ""}结果：${whole}`,
    key: "空心横条为目标年份。各项口径不同，数值不设统一标尺。",
    reachedKey: "实心横条为结果数字的年份。",
    without: "没有目标数字记录的地方：",
  },
};

/** The rows as statements to be drawn, in the language of the drawing. */
export const sheetOf = (rows: Row[], locale: Locale): TargetSheet => {
  const spans = rows.flatMap((row) => (row.date === null ? [] : [spanOf(row.date)]));
  const years = spans
    .flatMap(({ start, end }) => [start, end - 1])
    .filter(Number.isFinite)
    .map((instant) => new Date(instant).getUTCFullYear());
  const targets = targetsIn(rows);
  const places = firstsBy(targets, "place_id");
  return {
    places: places.map(({ place_id, place }) => ({
      name: place[locale],
      targets: targets
        .filter((row) => row.place_id === place_id)
        .map((row) => ({
          ...amountOf(row, locale),
          measure: row.measure[locale],
          definition: row.definition![locale],
          outcomes: outcomesOf(rows, row).map((outcome) => amountOf(outcome, locale)),
        })),
    })),
    without: withoutIn(rows).map((row) => ({ name: row.place[locale], fact: row.fact })),
    years: { first: Math.min(YEARS.first, ...years), last: Math.max(YEARS.last, ...years) },
    words: WORDS[locale],
  };
};
