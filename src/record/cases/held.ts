import { formatDate, formatFigure } from "../../i18n/format.ts";
import { locales } from "../../i18n/text.ts";
import { factTables } from "../../tables/index.ts";
import type { Figure } from "../../tables/figures.ts";
import type { AnyRow, Draft } from "../draft.ts";
import { numbersIn } from "./numbers.ts";

/** The sound row of a fact; `undefined` where its row is unsound; `null` where there is no such fact. */
export const rowOfFact = (draft: Draft, fact: string): AnyRow | undefined | null => {
  const [table, id = ""] = fact.split("/");
  const known = factTables.find((name) => name === table);
  if (known === undefined) return null;
  if (draft.ids[known].has(id)) return draft.ids[known].get(id);
  return draft.unread.has(known) ? undefined : null;
};

const textsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** What pages write for a row: its quantity and its dates in words, the definition of its scheme. */
const spokenOf = (draft: Draft, row: AnyRow): string[] => {
  const word = (list: string, id: unknown) => draft.tables.vocabulary.find((w) => w.list === list && w.id === id);
  const [unit, qualifier] = [word("units", row["unit"]), word("qualifiers", row["qualifier"])];
  const dates = [row["date"], row["period"]].filter((date) => typeof date === "string");
  return locales.flatMap((locale) => [
    ...(unit && qualifier ? [formatFigure(row as unknown as Figure, unit, qualifier, locale)] : []),
    ...dates.map((date) => formatDate(date, locale)),
    ...textsOf(word("schemes", row["scheme"])?.definition[locale]),
  ]);
};

/** Every number that a fact's row holds, in digits or in words of either language. */
export const heldBy = (draft: Draft, row: AnyRow): number[] =>
  [...Object.values(row).flatMap(textsOf), ...spokenOf(draft, row)].flatMap((text) =>
    locales.flatMap((locale) => numbersIn(text, locale).map(({ value }) => value)),
  );

/** The counts that a set of citations shows by itself: how many facts it names, in all and of each table. */
export const countsOf = (facts: string[]): number[] => {
  const distinct = [...new Set(facts)];
  return [distinct.length, ...factTables.map((table) => distinct.filter((f) => f.startsWith(`${table}/`)).length)];
};
