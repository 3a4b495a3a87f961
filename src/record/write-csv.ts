import Papa from "papaparse";
import { headerOf, type Table } from "../tables/table.ts";

/** Cells of one row by CSV column name; blank ones `null`, empty or left out. */
export type Cells = Partial<Record<string, string | null>>;

/** The CSV text of a table as this record keeps it: the schema's columns in order, quotes only where needed, LF. */
export const writeCsv = (table: Table, rows: Cells[], separator = ","): string => {
  const fields = headerOf(table);
  const data = rows.map((row) => fields.map((name) => row[name] ?? ""));
  return `${Papa.unparse({ fields, data }, { newline: "\n", delimiter: separator })}\n`;
};
