import { upperFirst } from "../capital.ts";
import type { Locale } from "../text.ts";
import type { Comparison, Facets, Subject } from "./facets.ts";

/** A stretch of a sentence; `facts` are noted behind it. */
export interface Part {
  text: string;
  facts?: string[];
}
/** Clauses are told apart by semicolons. */
export type Clause = Part[];
export type Sentence = Clause[];

/** Picks the wording of the language. */
export const say = (locale: Locale, en: string, zh: string): string => (locale === "zh" ? zh : en);

/** A part that no fact has to stand behind: the words between. */
export const plain = (text: string): Part => ({ text });

/** A list in the grammar of the language, its separators kept apart from the items. */
export const joined = (items: Part[], locale: Locale, type: "conjunction" | "disjunction" = "conjunction"): Part[] => {
  const format = new Intl.ListFormat(locale === "zh" ? "zh-CN" : "en-GB", { type });
  let next = 0;
  return format
    .formatToParts(items.map((_, i) => String(i)))
    .map(({ type: kind, value }) => (kind === "element" ? items[next++]! : plain(value)));
};

/** Names as one list in words. */
export const namesOf = (names: string[], locale: Locale, type: "conjunction" | "disjunction" = "conjunction"): string =>
  joined(names.map(plain), locale, type)
    .map(({ text }) => text)
    .join("");

/** Subjects as one list in words; `without` where it follows a negation, which English lists with "or". */
export const inText = (facets: Facets[], { locale }: Comparison, without = false): string =>
  namesOf(
    facets.map(({ subject }) => subject.inText),
    locale,
    without && locale === "en" ? "disjunction" : "conjunction",
  );

/** The first few of a list, the rest as their number with all their facts: "a, b and 3 more", "a、b等5个领域". */
export const few = (items: Part[], max: number, locale: Locale, measure = "项"): Part[] => {
  if (items.length <= max) return joined(items, locale);
  const [first, rest] = [items.slice(0, max - 1), items.slice(max - 1)];
  const facts = rest.flatMap((part) => part.facts ?? []);
  if (locale === "zh") {
    const shown = first.flatMap((part, i) => (i === 0 ? [part] : [plain("、"), part]));
    return [...shown, { text: `等${items.length}${measure}`, facts }];
  }
  return joined([...first, { text: `${rest.length} more`, facts }], locale);
};

/** "both", "all three", "all four"; 两地, 三者. Places are counted as places. */
export const allOf = (count: number, places: boolean, locale: Locale): string =>
  say(
    locale,
    ["", "it", "both", "all three", "all four"][count]!,
    `${["", "一", "两", "三", "四"][count]!}${places ? "地" : "者"}`,
  );

/** Where something is, in English: in a place, at the national level, under a programme. */
export const within = ({ kind, inText }: Subject): string =>
  `${{ place: "in", nation: "at", programme: "under" }[kind]} ${inText}`;

/** The parts of a sentence in reading order, its clauses joined and closed. */
export const partsOf = (sentence: Sentence, locale: Locale): Part[] => {
  const parts = sentence.flatMap((clause, i) => (i === 0 ? clause : [plain(say(locale, "; ", "；")), ...clause]));
  const [first, ...rest] = parts;
  return [{ ...first!, text: upperFirst(first!.text) }, ...rest, plain(say(locale, ".", "。"))];
};

/** The sentence without its notes. */
export const textOf = (sentence: Sentence, locale: Locale): string =>
  partsOf(sentence, locale)
    .map(({ text }) => text)
    .join("");
