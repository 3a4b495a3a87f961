import { searchWords as w } from "../i18n/search.ts";
import { languageTag, otherLocale, type Locale } from "../i18n/text.ts";
import type { Part, Shown } from "../search/marked.ts";

/** The language of the page. */
export const pageLocale = (): Locale => (document.documentElement.lang.startsWith("zh") ? "zh" : "en");

type Attributes = Record<string, string>;

/** An element with attributes and children; texts stay texts. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
};

const HAN = /\p{Script=Han}/u;

const partNodes = (parts: Part[]): (Node | string)[] =>
  parts.map(({ text, marked }) => (marked ? make("mark", {}, text) : text));

const span = (kind: string, parts: Part[], lang?: string): HTMLElement =>
  make("span", { class: kind, ...(lang === undefined ? {} : { lang }) }, ...partNodes(parts));

const tagOf = (parts: Part[]): string => languageTag[parts.some(({ text }) => HAN.test(text)) ? "zh" : "en"];

/** What stands in one result: its name in both languages, what it is and where, and what else was met. */
export const resultParts = (
  { name, other, excerpt, kind, place, similar }: Shown,
  locale: Locale,
): (Node | string)[] => {
  const about = [kind, place, similar ? w.similar[locale] : undefined].filter((text) => text !== undefined).join(" · ");
  return [
    span("name", name, languageTag[locale]),
    ...(other ? [" ", span("other", other, languageTag[otherLocale(locale)])] : []),
    ...(excerpt ? [span("excerpt", excerpt, tagOf(excerpt))] : []),
    make("span", { class: "about" }, about),
  ];
};
