import { isOptional, type Column } from "../tables/columns.ts";
import { tableNames, tables as schemas, type TableName, type Tables } from "../tables/index.ts";
import { csvNames, type Table } from "../tables/table.ts";
import type { Text } from "../i18n/text.ts";

/** One column as the codebook tells of it. */
export interface CodebookColumn {
  name: string;
  /** Its names in the CSV file: two for text in both languages. */
  csv: string[];
  column: Column;
  optional: boolean;
  /** In how many rows it is filled. */
  filled: number;
  /** A value that it may have; null where no row has one. */
  example: Text | null;
}

export interface CodebookTable {
  name: TableName;
  table: Table;
  rows: number;
  columns: CodebookColumn[];
}

const exampleOf = (column: Column, values: unknown[]): Text | null => {
  if (column.example !== undefined) {
    const [en = "", zh = en] = column.example.split(" | ");
    return { en, zh };
  }
  const first = values.find((value) => value !== null);
  if (first === undefined) return null;
  return typeof first === "object" ? (first as Text) : { en: String(first), zh: String(first) };
};

const columnOf = (name: string, column: Column, rows: Record<string, unknown>[]): CodebookColumn => {
  const values = rows.map((row) => row[name]);
  return {
    name,
    csv: csvNames(name, column),
    column,
    optional: isOptional(column),
    filled: values.filter((value) => value !== null).length,
    example: exampleOf(column, values),
  };
};

/** Every table with every column, and how far the record fills it. */
export const codebookOf = (tables: Tables): CodebookTable[] =>
  tableNames.map((name) => {
    const table: Table = schemas[name];
    const rows = tables[name] as Record<string, unknown>[];
    const columns = Object.entries(table.columns).map(([key, column]) => columnOf(key, column, rows));
    return { name, table, rows: rows.length, columns };
  });

/** What a cell of the column holds, in words. */
export const typeOf = ({ kind, refersTo, list }: Column): Text =>
  ({
    id: { en: "id", zh: "标识" },
    text: { en: "text in both languages", zh: "中英文文本" },
    plain: { en: "text", zh: "文本" },
    number: { en: "number", zh: "数值" },
    edtf: { en: "date (EDTF)", zh: "日期（EDTF）" },
    ref: { en: `id of a row of ${refersTo}`, zh: `${refersTo} 表中某行的标识` },
    word: { en: `word of the list ${list}`, zh: `词表 ${list} 中的词` },
  })[kind];

/** The share of rows that are filled, in whole per cent; never 100 unless all are, never 0 unless none is. */
export const shareFilled = (filled: number, rows: number): number =>
  rows === 0 || filled === 0 ? 0 : Math.max(1, Math.floor((100 * filled) / rows));
