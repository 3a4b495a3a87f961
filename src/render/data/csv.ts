import Papa from "papaparse";
import { FORMULA } from "../../i18n/formula.ts";
import type { Column } from "../../tables/columns.ts";
import { csvNames, headerOf, type Table } from "../../tables/table.ts";

/** The value of one cell of a flat table. */
export type Flat = string | number | null;

const cellsOf = (name: string, column: Column, value: unknown): Flat[] => {
  if (column.kind !== "text") return [value as Flat];
  const text = value as { en: string; zh: string } | null;
  return csvNames(name, column).map((_, i) => (text === null ? null : i === 0 ? text.en : text.zh));
};

/** A row as the cells of a flat table, in the order of the table's CSV header. */
export const flatRow = (table: Table, row: Record<string, unknown>): Flat[] =>
  Object.entries(table.columns).flatMap(([name, column]) => cellsOf(name, column, row[name]));

/**
 * Lines of cells as CSV for spreadsheets: UTF-8 with byte order mark, CRLF, blank for null. Text that a spreadsheet would take
 * for a formula is preceded by an apostrophe; numbers stay numbers.
 */
export const csvOf = (lines: Flat[][]): string =>
  `\uFEFF${Papa.unparse(lines, { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;

/** A table of the record as CSV, its header first. */
export const tableCsv = (table: Table, rows: object[]): string =>
  csvOf([headerOf(table), ...rows.map((row) => flatRow(table, row as Record<string, unknown>))]);
