import type { Comparison } from "../i18n/comparison/facets.ts";
import { rowsOf } from "../i18n/comparison/rows.ts";
import { csvOf, sheetOf } from "../i18n/comparison/sheet.ts";
import { workbookOf } from "./data/workbook.ts";

/** A comparison as CSV; `home` is the absolute address of the site in the language. */
export const comparisonCsv = (comparison: Comparison, home: string): Promise<string> =>
  Promise.resolve(csvOf(rowsOf(comparison, home), comparison.locale));

/** The same rows as a workbook of one sheet. */
export const comparisonXlsx = async (comparison: Comparison, home: string): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(await workbookOf([sheetOf(rowsOf(comparison, home), comparison.locale)]));
