import { locales } from "../../i18n/text.ts";
import type { Draft } from "../draft.ts";
import type { Problem } from "../problem.ts";
import type { Sheet } from "./sheet.ts";

/** What the files of the cases are checked with. */
export interface Book {
  sheets: Sheet[];
  draft: Draft;
  /** The ids of the site's charts. */
  charts: ReadonlySet<string>;
}

/** A rule about cases: one file, one rule. */
export interface CaseRule {
  name: string;
  description: string;
  check(book: Book): Problem[];
}

/** The sheets of each case that has one in every language, in the order of the languages. */
export const pairsIn = ({ sheets }: Book): Sheet[][] =>
  [...new Set(sheets.map(({ id }) => id))]
    .map((id) => locales.map((locale) => sheets.find((sheet) => sheet.id === id && sheet.locale === locale)))
    .filter((pair) => pair.every((sheet) => sheet !== undefined));
