import { formatFew } from "../../i18n/few.ts";
import { formatList } from "../../i18n/format.ts";
import type { Locale, Text } from "../../i18n/text.ts";
import { positionOf, type Position } from "../../record/calendar.ts";
import { datedIn, isLocal, lanesIn, pivotIn, undatedIn, yearsIn, type Row } from "./rows.ts";

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** Local events before and after the decision of the centre; undefined where the rows do not hold both. */
const pivotTitle = (rows: Row[]): Text | undefined => {
  const [pivot, local] = [pivotIn(rows), datedIn(rows).filter(isLocal)];
  if (pivot === undefined || local.length === 0) return undefined;
  const at = (position: Position) => local.filter((row) => positionOf(row.date!, pivot.date!) === position).length;
  const [before, after] = [at("before"), at("after")];
  const open = local.length - before - after;
  return {
    en: `Of ${local.length} dated local events, ${before} came before the national pilots were named in ${pivot.when!.en}, ${after} after${open === 0 ? "" : `; ${open} cannot be ordered`}`,
    zh: `各地有日期的${local.length}件事中，${before}件早于${pivot.when!.zh}国家试点确定，${after}件晚于此${open === 0 ? "" : `，${open}件先后无从判断`}`,
  };
};

const undatedTitle = (undated: number, only: Text | null): Text =>
  undated === 0
    ? {
        en: `No event is on record${only === null ? "" : ` for ${only.en}`}`,
        zh: `${only?.zh ?? "资料中"}没有事件记录`,
      }
    : {
        en: `No event${only === null ? "" : ` of ${only.en}`} has a stated date; ${undated} undated`,
        zh: `${only?.zh ?? "资料中"}的${undated}件事均无日期`,
      };

const countTitle = (rows: Row[], years: { first: number; last: number }, who: Text): Text => {
  const [dated, undated] = [datedIn(rows).length, undatedIn(rows).length];
  const span = (dash: string) => (years.first === years.last ? String(years.first) : years.first + dash + years.last);
  return {
    en: `${who.en}: ${count(dated, "dated event", "dated events")}, ${span("–")}${undated === 0 ? "" : `; ${count(undated, "has", "have")} no date`}`,
    zh: `${who.zh}有日期的事件${dated}件（${span("—")}年）${undated === 0 ? "" : `，另有${undated}件无日期`}`,
  };
};

/** The finding: how many events came before the national pilots, else how many are dated. */
export const titleOf = (rows: Row[], locale: Locale): string => {
  const [lanes, years] = [lanesIn(rows), yearsIn(rows)];
  const only = lanes.length === 1 ? lanes[0]!.lane : null;
  const who = only ?? { en: `${lanes.length} places`, zh: `${lanes.length}地` };
  const title =
    pivotTitle(rows) ?? (years === null ? undatedTitle(undatedIn(rows).length, only) : countTitle(rows, years, who));
  return title[locale];
};

/** How exactly the events are dated, most exact first; kinds that do not occur are left out. */
const precisions = (dated: Row[]): (Text & { n: number })[] => {
  const days = dated.filter((row) => row.precision === "day").length;
  const months = dated.filter((row) => row.precision === "month").length;
  return [
    { n: days, en: "to the day", zh: "精确到日的" },
    { n: months, en: "to the month", zh: "精确到月的" },
    { n: dated.length - days - months, en: "only to a year or longer", zh: "只知年份或时段的" },
  ].filter(({ n }) => n > 0);
};

interface Counts {
  dated: number;
  kinds: (Text & { n: number })[];
  undated: number;
  reports: number;
  /** Places without a dated event. */
  silent: string[];
}

const inEnglish = ({ dated, kinds, undated, reports, silent }: Counts): string => {
  const list = formatList(
    kinds.map(({ n, en }) => `${n} ${en}`),
    "en",
  );
  const main = dated === 1 ? `One event is dated, ${kinds[0]!.en}` : `${dated} events are dated: ${list}`;
  const open = undated === 0 ? "" : `; ${undated} more ${undated === 1 ? "has" : "have"} no date`;
  const of =
    reports === 1 ? "is that of a report, not of what it reports" : "are those of reports, not of what they report";
  const press = reports === 0 ? [] : [`${reports} of the dates ${of}.`];
  const gap =
    silent.length === 0
      ? []
      : [`${formatFew(silent, "places", "en")} ${silent.length === 1 ? "has" : "have"} no dated event.`];
  if (dated === 0) return gap[0] ?? "No event is on record.";
  return [`${main}${open}.`, ...press, ...gap].join(" ");
};

const inChinese = ({ dated, kinds, undated, reports, silent }: Counts): string => {
  const gap = silent.length === 0 ? "" : `${formatFew(silent, "个地方", "zh")}没有标注日期的事件。`;
  if (dated === 0) return gap || "资料中没有事件记录。";
  const open = undated === 0 ? "" : `另有${undated}件无日期。`;
  const press = reports === 0 ? "" : `${reports}件标的只是报道日期，并非事情发生之日。`;
  return `有日期的事件${dated}件：${kinds.map(({ n, zh }) => `${zh}${n}件`).join("，")}。${open}${press}${gap}`;
};

/** How exactly the events are dated, and which places have none that is. */
export const describe = (rows: Row[], locale: Locale): string => {
  const dated = datedIn(rows);
  const lanes = new Set(dated.map((row) => row.lane_id));
  const silent = lanesIn(rows).filter(({ lane_id }) => !lanes.has(lane_id));
  return (locale === "zh" ? inChinese : inEnglish)({
    dated: dated.length,
    kinds: precisions(dated),
    undated: undatedIn(rows).length,
    reports: dated.filter((row) => row.kind_id === "reported").length,
    silent: silent.map((row) => row.lane[locale]),
  });
};
