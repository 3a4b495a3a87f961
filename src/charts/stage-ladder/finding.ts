import { formatFew } from "../../i18n/few.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale, Text } from "../../i18n/text.ts";
import { stagesAt } from "../../record/reach.ts";
import { at, placesIn, systemsIn, type Row } from "./rows.ts";

const [ON_PAPER, RUNNING] = [stagesAt("paper"), stagesAt("running")];

/** How many systems are said to run, and of how many no stage is stated. */
export const titleOf = (rows: Row[], locale: Locale): string => {
  const n = (list: Row[]): string => formatNumber(list.length, locale);
  const [all, running, silent] = [systemsIn(rows), at(rows, RUNNING), at(rows, [null])];
  const [place, another] = placesIn(rows);
  const only = place !== undefined && another === undefined ? place.place[locale] : null;
  if (locale === "zh") {
    if (all.length === 0) return `${only ?? "资料中"}没有系统记录`;
    const known = silent.length === 0 ? "均述及进展" : `${n(silent)}个未述进展`;
    return `${only ? `${only}的` : "收录的"}${n(all)}个系统中，来源称${n(running)}个已运行，${known}`;
  }
  if (all.length === 0) return `No system is on record${only === null ? "" : ` for ${only}`}`;
  const be = (list: Row[]): string => `${n(list)} ${list.length === 1 ? "is" : "are"}`;
  const known =
    silent.length === 0
      ? "each has a stated stage"
      : `${n(silent)} ${silent.length === 1 ? "has" : "have"} no stated stage`;
  const scope = `Of ${n(all)} ${all.length === 1 ? "system" : "systems"} on record${only === null ? "" : ` for ${only}`}`;
  return `${scope}, ${be(running)} said to run; ${known}`;
};

/** The place with most systems said to run; undefined where none runs or two places are level. */
const leader = (rows: Row[]): { place: Text; count: number } | undefined => {
  const counts = new Map<string, { place: Text; count: number }>();
  for (const { place_id, place } of at(rows, RUNNING))
    counts.set(place_id, { place, count: (counts.get(place_id)?.count ?? 0) + 1 });
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first?.count === second?.count ? undefined : first;
};

/** Where most run, how many are on paper only, which places have none. */
export const describe = (rows: Row[], locale: Locale): string => {
  const places = placesIn(rows);
  const most = places.length > 1 ? leader(rows) : undefined;
  const paper = formatNumber(at(rows, ON_PAPER).length, locale);
  const some = systemsIn(rows).length > 0;
  const empty = places.filter((row) => row.stage === null).map((row) => row.place[locale]);
  if (locale === "zh") {
    const lead = most ? `来源称已运行的系统，${most.place.zh}最多，有${most.count}个；` : "";
    const gap = empty.length === 0 ? "" : `${formatFew(empty, "个地方", locale)}没有系统记录。`;
    const date = "“运行中”是来源截至其成文之时的说法（主要来源日期不详），不代表今日状况。";
    return some
      ? `${lead}仅见公布或规划、未述及开工的有${paper}个。${gap}${date}`
      : gap || `${titleOf(rows, locale)}。`;
  }
  const lead = most ? `${most.place.en} has the most systems said to run (${most.count}). ` : "";
  const scope = places.length > 1 ? "In all places together, " : "Of the systems, ";
  const gap =
    empty.length === 0
      ? ""
      : `${formatFew(empty, "places", locale)} ${empty.length === 1 ? "has" : "have"} no system on record. `;
  const date =
    "“In operation” is what a source says as of its own date, unknown for the main source; it is not the state of today.";
  return some
    ? `${lead}${scope}${paper} ${paper === "1" ? "is" : "are"} only announced or planned. ${gap}${date}`
    : gap.trim() || `${titleOf(rows, locale)}.`;
};
