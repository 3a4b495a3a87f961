import { formatFew } from "../../i18n/few.ts";
import { formatList } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import { portraitsOf, type Portrait, type Row } from "./rows.ts";

const value = ({ rows }: Portrait, measure: string): number =>
  rows.find(({ row }) => row.measure_id === measure)?.row.value ?? 0;
const asked = ({ rows }: Portrait): number => rows.find(({ row }) => row.measure_id === "answers")?.row.of ?? 0;
const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

/** The fewest places that together hold more than half of the facts, most facts first, and their share. */
export const weighty = (portraits: Portrait[]): { places: Portrait[]; share: number } => {
  const all = portraits.reduce((sum, portrait) => sum + value(portrait, "facts"), 0);
  const places: Portrait[] = [];
  let held = 0;
  for (const portrait of [...portraits].sort((a, b) => value(b, "facts") - value(a, "facts"))) {
    if (held * 2 > all) break;
    places.push(portrait);
    held += value(portrait, "facts");
  }
  return { places, share: percent(held, all) };
};

/** The share of questions answered for some places, in whole percent; undefined where nothing is asked. */
const answered = (portraits: Portrait[]): number | undefined => {
  const sum = (of: (portrait: Portrait) => number): number => portraits.reduce((all, p) => all + of(p), 0);
  const [known, all] = [sum((p) => value(p, "answers")), sum(asked)];
  return all === 0 ? undefined : known === 0 ? 0 : Math.max(1, percent(known, all));
};

const namesOf = (portraits: Portrait[], locale: Locale): string =>
  formatFew(
    portraits.map(({ name }) => name[locale]),
    locale === "zh" ? "个地方" : "places",
    locale,
  );

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

const titleOfOne = (portrait: Portrait, locale: Locale): string => {
  const [facts, sources, answers, all] = [
    value(portrait, "facts"),
    value(portrait, "sources"),
    value(portrait, "answers"),
    asked(portrait),
  ];
  if (locale === "zh") {
    const told = all === 0 ? "" : `；${all}个问题${answers === 0 ? "均无答案" : `中${answers}个有答案`}`;
    return `${portrait.name.zh}：${sources}份来源记下${facts}条事实${told}`;
  }
  const told = all === 0 ? "" : `; ${answers || "none"} of ${count(all, "question")} answered`;
  return `${portrait.name.en}: ${count(facts, "fact")} from ${count(sources, "source")}${told}`;
};

/** What share of the questions asked of the places that fill the record is answered. */
const answeredWords = (places: Portrait[], locale: Locale): string => {
  const share = answered(places);
  if (share === undefined) return "";
  if (locale === "zh")
    return `；即使在${places.length === 1 ? "该地" : "这几地"}，所提的问题也${share === 0 ? "均无答案" : `${share < 50 ? "只有" : "有"}${share}%有答案`}`;
  return `; even there, ${share === 0 ? "none" : `${share < 50 ? "only " : ""}${share}%`} of the questions are answered`;
};

/** The finding: which places fill the record, and how little is answered even there. */
export const titleOf = (rows: Row[], locale: Locale): string => {
  const portraits = portraitsOf(rows);
  const [first, second] = portraits;
  if (first === undefined) return locale === "zh" ? "资料中没有地方" : "No place is on record";
  if (second === undefined) return titleOfOne(first, locale);
  const { places, share } = weighty(portraits);
  const told = answeredWords(places, locale);
  const [names, n] = [namesOf(places, locale), portraits.length];
  if (places.length === n)
    return locale === "zh" ? `${n}地的事实数量相当${told}` : `The ${n} places have about equally many facts${told}`;
  if (locale === "zh") return `${names}占${n}地全部事实的${share}%${told}`;
  return `${names} ${places.length === 1 ? "holds" : "hold"} ${share}% of the facts about ${n} places${told}`;
};

const KINDS: { measure: string; en: string; zh: string }[] = [
  { measure: "programmes", en: "a programme", zh: "战略规划" },
  { measure: "systems", en: "a system", zh: "系统" },
  { measure: "fields", en: "a named field", zh: "所列领域" },
  { measure: "events", en: "a dated event", zh: "有日期的事件" },
  { measure: "figures", en: "a figure", zh: "数字" },
];
const lacks = (portrait: Portrait, measure: string): boolean => value(portrait, measure) === 0;

/** Which places lack which kind of fact, one clause per kind; for one place the kinds alone. */
const gapsIn = (portraits: Portrait[], locale: Locale): string => {
  const gaps = KINDS.flatMap(({ measure, ...kind }) => {
    const lacking = portraits.filter((portrait) => lacks(portrait, measure));
    if (lacking.length === 0) return [];
    if (portraits.length === 1) return [kind[locale]];
    const all = lacking.length === portraits.length;
    if (locale === "zh") return [all ? `各地均未收录${kind.zh}` : `未收录${kind.zh}的有${namesOf(lacking, locale)}`];
    return [`${kind.en} for ${all ? "any place" : namesOf(lacking, locale)}`];
  });
  if (gaps.length === 0) return "";
  if (locale === "en") return `Not on record: ${gaps.join(portraits.length === 1 ? ", " : "; ")}.`;
  return portraits.length === 1 ? `未收录：${gaps.join("、")}。` : `${gaps.join("；")}。`;
};

/** How many places have every kind of fact; nothing to say of one place alone. */
const wholeness = (portraits: Portrait[], locale: Locale): string => {
  const n = portraits.length;
  const whole = portraits.filter((portrait) => KINDS.every(({ measure }) => !lacks(portrait, measure))).length;
  if (n === 1) return "";
  const kinds = formatList(
    KINDS.map((kind) => kind[locale]),
    locale,
  );
  if (locale === "zh")
    return `${whole === 0 ? "没有一地" : whole === n ? "各地均" : `${n}地中有${whole}地`}兼有${kinds}。`;
  const among = whole === 0 ? "no place" : whole === n ? `all ${n} places` : `${whole} of ${n} places`;
  return `The record has ${kinds} for ${among}.`;
};

const CAVEAT = {
  en: "The counts show how much the sources say about a place, not how much it did.",
  zh: "数量反映来源对各地着墨多少，不代表当地成效。",
};

/** Where the record is complete in kind, where it is thin, and what the counts are not. */
export const describe = (rows: Row[], locale: Locale): string => {
  const portraits = portraitsOf(rows);
  if (portraits.length === 0) return `${titleOf(rows, locale)}${locale === "zh" ? "。" : "."}`;
  return [wholeness(portraits, locale), gapsIn(portraits, locale), CAVEAT[locale]]
    .filter(Boolean)
    .join(locale === "zh" ? "" : " ");
};
