import { csvText, xlsxCell, xlsxHead } from "../sheet-cells.ts";
import type { Locale } from "../text.ts";
import { columns, type FlatRow } from "./rows.ts";

const names = Object.keys(columns) as (keyof FlatRow)[];

const headings = (locale: Locale): string[] => names.map((name) => columns[name][locale]);

/** The rows as CSV for spreadsheets. */
export const csvOf = (rows: FlatRow[], locale: Locale): string =>
  csvText([headings(locale), ...rows.map((row) => names.map((name) => row[name]))]);

const WIDTHS: Record<keyof FlatRow, number> = {
  ...{ subject: 16, aspect: 22, item: 44, stage: 18, value: 16, unit: 18, date: 18 },
  ...{ definition: 60, fact: 34, address: 54 },
};

/** The rows as the one sheet of a workbook, for write-excel-file in Node and in the browser. */
export const sheetOf = (rows: FlatRow[], locale: Locale) => ({
  sheet: locale === "zh" ? "对比" : "comparison",
  stickyRowsCount: 1,
  columns: names.map((name) => ({ width: WIDTHS[name] })),
  data: [headings(locale).map(xlsxHead), ...rows.map((row) => names.map((name) => xlsxCell(row[name])))],
});
