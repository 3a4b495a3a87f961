import { FORMULA } from "../formula.ts";
import type { Locale } from "../text.ts";
import { columns, type Flat, type FlatRow } from "./rows.ts";

const names = Object.keys(columns) as (keyof FlatRow)[];

const headings = (locale: Locale): string[] => names.map((name) => columns[name][locale]);

const csvCell = (value: Flat): string => {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The rows as CSV for spreadsheets: UTF-8 with byte order mark, CRLF, blank for what is not stated, no formulas. */
export const csvOf = (rows: FlatRow[], locale: Locale): string => {
  const lines = [headings(locale), ...rows.map((row) => names.map((name) => row[name]))];
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
};

interface XlsxCell {
  value: string | number;
  type: StringConstructor | NumberConstructor;
  fontWeight?: "bold";
  wrap?: boolean;
  alignVertical?: "top";
}

const WIDTHS: Record<keyof FlatRow, number> = {
  ...{ subject: 16, aspect: 22, item: 44, stage: 18, value: 16, unit: 18, date: 18 },
  ...{ definition: 60, fact: 34, address: 54 },
};

const xlsxCell = (value: Flat): XlsxCell | null => {
  if (value === null) return null;
  return typeof value === "number"
    ? { value, type: Number, alignVertical: "top" }
    : { value, type: String, alignVertical: "top", wrap: true };
};

/** The rows as the one sheet of a workbook, for write-excel-file in Node and in the browser. */
export const sheetOf = (rows: FlatRow[], locale: Locale) => ({
  sheet: locale === "zh" ? "对比" : "comparison",
  stickyRowsCount: 1,
  columns: names.map((name) => ({ width: WIDTHS[name] })),
  data: [
    headings(locale).map((value): XlsxCell => ({ value, type: String, fontWeight: "bold" })),
    ...rows.map((row) => names.map((name) => xlsxCell(row[name]))),
  ],
});
