import { formatFew } from "../../i18n/few.ts";
import { lowerFirst } from "../../i18n/capital.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale, Text } from "../../i18n/text.ts";
import { fieldsOf, placesOf, type Row } from "./rows.ts";

/** Title of a chart of one place. */
const titleOfOne = (rows: Row[], locale: Locale): string => {
  const name = rows[0]!.place[locale];
  const [fields, served] = [rows.length, rows.filter((row) => row.systems! > 0).length];
  if (locale === "zh") return `${name}涉及${fields}个领域，其中${served}个有系统记录`;
  return `${name}: ${fields} ${fields === 1 ? "field" : "fields"} named or served, ${served} with a system on record`;
};

/** Fields found in most places; how many places that is, how many the next field has, how many there are. */
type Lead = { top: Text[]; most: number; next: number | undefined; all: number };

const titleEn = ({ top, most, next, all }: Lead): string => {
  const names = top.map((name, i) => (i === 0 ? name.en : lowerFirst(name.en)));
  const share = most === all ? `all ${all}` : `${most} of ${all}`;
  if (top.length > 1)
    return `${formatFew(names, "fields", "en")} are each found in ${share} places, more than any other field`;
  return `${names[0]} is the one field that ${share} places share${next ? `; no other is found in more than ${next}` : ""}`;
};

const titleZh = ({ top, most, next, all }: Lead): string => {
  const names = formatFew(
    top.map((name) => name.zh),
    "个领域",
    "zh",
  );
  const share = most === all ? `${all}地均涉及` : `${all}地中有${most}地涉及`;
  if (top.length > 1) return most === all ? `${share}${names}` : `${names}各涉及${all}地中的${most}地，居各领域之首`;
  return `${share}${names}${next ? `，其他领域至多${next}地` : ""}`;
};

/** The finding: the field that most places share. */
export const titleOf = (rows: Row[], locale: Locale): string => {
  const fields = fieldsOf(rows);
  const [all, most] = [placesOf(rows).length, fields[0]?.places ?? 0];
  if (most === 0) return locale === "zh" ? "资料中没有应用领域记录" : "No field of use is on record";
  if (all === 1) return titleOfOne(rows, locale);
  if (most === 1) return locale === "zh" ? "没有一个领域为两地所共有" : "No field is shared by two places";
  const top = fields.filter((field) => field.places === most).map((field) => field.name);
  return (locale === "zh" ? titleZh : titleEn)({ top, most, next: fields[top.length]?.places, all });
};

/** What rests on words alone, what has systems, and which places have neither. */
export const describe = (rows: Row[], locale: Locale): string => {
  const found = rows.filter((row) => row.sector_id !== null);
  const count = (test: (row: Row) => boolean): string => formatNumber(found.filter(test).length, locale);
  const [word, system] = [count((row) => row.systems === 0), count((row) => row.target === null)];
  const both = count((row) => row.target !== null && row.systems! > 0);
  const [empty, one] = [
    rows.filter((row) => row.sector_id === null).map((row) => row.place[locale]),
    placesOf(rows).length === 1,
  ];
  if (locale === "zh") {
    const gap = empty.length === 0 ? "" : `${formatFew(empty, "个地方", locale)}没有领域记录。`;
    const unit = one ? "个" : "组";
    const lead = `${found.length}${one ? "个领域" : "组“地方—领域”关系"}中，`;
    const body = `${lead}${word}${unit}仅有规划列明而未收录系统，${system}${unit}有系统而规划未列明，${both}${unit}二者兼有。`;
    return found.length === 0 ? gap || `${titleOf(rows, locale)}。` : `${body}${gap}`;
  }
  const gap =
    empty.length === 0
      ? ""
      : `${formatFew(empty, "places", locale)} ${empty.length === 1 ? "has" : "have"} no field on record.`;
  const lead = `Of ${found.length} ${one ? "fields on record" : "pairs of place and field"}`;
  const body = `${lead}, ${word} rest on a programme’s word alone, with no system on record; ${system} have a system in a field that no programme names; ${both} have both.`;
  return found.length === 0 ? gap || `${titleOf(rows, locale)}.` : `${body} ${gap}`.trim();
};
