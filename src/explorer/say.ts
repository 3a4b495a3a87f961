import { fieldNames } from "../i18n/explorer.ts";
import type { Locale } from "../i18n/text.ts";
import type { Condition } from "./conditions.ts";
import type { Catalogue } from "./shape.ts";
import type { State } from "./state.ts";

/** A condition in words: what it is about, and the values or the text that it asks for. */
export interface SaidCondition {
  id: Condition;
  name: string;
  values: string[];
}

/** The conditions of a state, in the order of the page, the text last. */
export const conditionsIn = ({ facets }: Catalogue, { chosen, text }: State, locale: Locale): SaidCondition[] => [
  ...facets.flatMap(({ id, values }): SaidCondition[] => {
    const ids = chosen[id];
    if (ids === undefined) return [];
    const labels = values.filter((value) => ids.includes(value.id)).map(({ label }) => label);
    return [{ id, name: fieldNames[id][locale], values: labels }];
  }),
  ...(text === "" ? [] : [{ id: "text" as const, name: fieldNames.text[locale], values: [text] }]),
];

/** "Place: Beijing, Shanghai". */
export const sayCondition = ({ name, values }: SaidCondition, locale: Locale): string =>
  locale === "zh" ? `${name}：${values.join("、")}` : `${name}: ${values.join(", ")}`;

/** All conditions on one line; empty for none. */
export const sayConditions = (said: SaidCondition[], locale: Locale): string =>
  said.map((condition) => sayCondition(condition, locale)).join(locale === "zh" ? "；" : "; ");

/** What a selection is called in the window, in files and in citations; null where nothing narrows it down. */
export const titleOf = (said: SaidCondition[], page: string, locale: Locale): string | null => {
  if (said.length === 0) return null;
  return locale === "zh" ? `${page}（${sayConditions(said, locale)}）` : `${page} (${sayConditions(said, locale)})`;
};
