import type { Locale, Text } from "../../i18n/text.ts";
import { countAt, talliesOf, type Row } from "./rows.ts";

/** What is counted apart: a programme can have begun, only a system can run, and a field is a word. */
const kindOf = (rows: Row[], table: string): Row[] => rows.filter(({ fact }) => fact.startsWith(`${table}/`));

const be = (n: number): string => `${n || "none"} ${n <= 1 ? "is" : "are"}`;

const systemsPart = (systems: Row[]): Text | null => {
  const [all, running, begun] = [systems.length, countAt(systems, "running"), countAt(systems, "begun")];
  if (all === 0) return null;
  if (all === 1) {
    const word = running === 1 ? "said to run" : begun === 1 ? "said to be in the making" : "not said to have begun";
    const zh = running === 1 ? "来源称已运行" : begun === 1 ? "来源称在推进之中" : "来源未称已启动";
    return { en: `the one system is ${word}`, zh: `唯一的系统，${zh}` };
  }
  const made = begun === 0 ? "" : `${running === 0 ? "," : " and"} ${begun} to be in the making`;
  const run = running === 0 ? "来源未称任何一个已运行" : `来源称${running}个已运行`;
  return {
    en: `of ${all} systems, ${be(running)} said to run${made}`,
    zh: `${all}个系统中，${run}${begun === 0 ? "" : `，${begun}个在推进之中`}`,
  };
};

const programmesPart = (programmes: Row[]): Text | null => {
  const [all, begun] = [programmes.length, countAt(programmes, "running") + countAt(programmes, "begun")];
  if (all === 0) return null;
  if (all === 1)
    return {
      en: `the one programme is ${begun === 1 ? "said" : "not said"} to have begun`,
      zh: `唯一的规划，来源${begun === 1 ? "称" : "未称"}已开始实施`,
    };
  return {
    en: `of ${all} programmes, ${be(begun)} said to have begun`,
    zh: `${all}项规划中，${begun === 0 ? "来源未称任何一项已开始实施" : `来源称${begun}项已开始实施`}`,
  };
};

const fieldsPart = (fields: Row[]): Text | null =>
  fields.length === 0
    ? null
    : {
        en: `${fields.length} ${fields.length === 1 ? "field is" : "fields are"} only named`,
        zh: `${fields.length}个领域仅列其名`,
      };

const sentence = (parts: Text[], place: Text | null, locale: Locale): string => {
  const list = parts.map((part) => part[locale]);
  if (locale === "zh") return `${place === null ? "" : `${place.zh}：`}${list.join("；")}`;
  const text = list.join("; ");
  return place === null ? text.charAt(0).toUpperCase() + text.slice(1) : `${place.en}: ${text}`;
};

const NOTHING: Text = { en: "Nothing announced is on record", zh: "没有已公布事项的记录" };

/** The finding: how many systems are said to run, how many programmes have begun, how many fields are only named. */
export const titleOf = (rows: Row[], locale: Locale): string => {
  const [place, another] = talliesOf(rows);
  const only = place !== undefined && another === undefined ? place.name : null;
  const found = rows.filter((row) => row.reach_id !== null);
  const [first] = found;
  if (first === undefined)
    return locale === "zh"
      ? `${only?.zh ?? "资料中"}${NOTHING.zh}`
      : `${NOTHING.en}${only === null ? "" : ` for ${only.en}`}`;
  if (found.length === 1)
    return locale === "zh"
      ? `${first.place.zh}仅收录1项：${first.reach!.zh}`
      : `${first.place.en}: one thing on record, ${first.reach!.en}`;
  const parts = [
    systemsPart(kindOf(found, "initiatives")),
    programmesPart(kindOf(found, "programs")),
    fieldsPart(kindOf(found, "targets")),
  ];
  return sentence(
    parts.filter((part) => part !== null),
    only,
    locale,
  );
};
