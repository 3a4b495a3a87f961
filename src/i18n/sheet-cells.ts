import { FORMULA } from "./formula.ts";

/** The value of one cell of a file for spreadsheets; null is blank. */
export type Flat = string | number | null;

const csvCell = (value: Flat): string => {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines of cells as CSV for spreadsheets: UTF-8 with byte order mark, CRLF, blank for what is not stated, no formulas. */
export const csvText = (lines: Flat[][]): string =>
  `\uFEFF${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;

interface XlsxCell {
  value: string | number;
  type: StringConstructor | NumberConstructor;
  fontWeight?: "bold";
  wrap?: boolean;
  alignVertical?: "top";
}

/** A cell of a workbook, for write-excel-file in Node and in the browser. */
export const xlsxCell = (value: Flat): XlsxCell | null => {
  if (value === null) return null;
  return typeof value === "number"
    ? { value, type: Number, alignVertical: "top" }
    : { value, type: String, alignVertical: "top", wrap: true };
};

/** A heading of a workbook's column. */
export const xlsxHead = (value: string): XlsxCell => ({ value, type: String, fontWeight: "bold" });
