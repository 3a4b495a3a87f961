import { readCsv } from "../record/csv.ts";
import type { Cells } from "../record/write-csv.ts";
import { isOptional, type Column } from "../tables/columns.ts";
import { tables } from "../tables/index.ts";
import type { Table } from "../tables/table.ts";
import { words } from "./synth-words.ts";

/** The words of each list of a vocabulary file. */
export const listsOf = (vocabulary: string): Map<string, string[]> => {
  const { columns, rows } = readCsv(vocabulary, tables.vocabulary, "vocabulary.csv");
  const lists = new Map<string, string[]>();
  for (const { cells } of rows) {
    const [list, id] = [cells[columns.get("list")!]!, cells[columns.get("id")!]!];
    lists.set(list, [...(lists.get(list) ?? []), id]);
  }
  return lists;
};

/** Something for a column that must be filled and about which nothing was invented: a schema may gain one at any time. */
const filling = (name: string, column: Column, lists: Map<string, string[]>): Cells => {
  if (column.kind === "text") return words(name, column.title.en, column.title.zh);
  if (column.kind === "word") return { [name]: lists.get(column.list!)![0]! };
  return { [name]: column.example ?? (column.kind === "edtf" ? "2011" : "1") };
};

/** The rows with every column filled that must be. */
export const filled = (table: Table, rows: Cells[], lists: Map<string, string[]>): Cells[] => {
  const required = Object.entries(table.columns).filter(([, column]) => !isOptional(column));
  const usual = Object.assign({}, ...required.map(([name, column]) => filling(name, column, lists))) as Cells;
  return rows.map((row) => ({ ...usual, ...row }));
};
