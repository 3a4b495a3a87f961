import { tableNames, tables, type TableName } from "../tables/index.ts";
import { readCsv } from "./csv.ts";
import type { AnyRow } from "./draft.ts";
import type { Files, Normalized } from "./normalize.ts";
import { checkRows } from "./rows.ts";
import { compareRows, sorted } from "./rules/sorted.ts";
import { writeCsv } from "./write-csv.ts";

/** True when a record has no mistake, or none but files that are out of order. */
export const onlyOutOfOrder = ({ problems, draft }: Normalized): boolean =>
  problems.length === sorted.check(draft).length;

const sortFile = (text: string, name: TableName): string | undefined => {
  const read = readCsv(text, tables[name], name);
  const { rows } = checkRows(read, tables[name], name);
  const pairs = read.rows.map((raw, i) => ({ raw, row: rows[i] as AnyRow }));
  const inOrder = pairs.toSorted((a, b) => compareRows(name)(a.row, b.row));
  if (inOrder.every((pair, i) => pair === pairs[i])) return undefined;
  const cells = inOrder.map(({ raw }) =>
    Object.fromEntries([...read.columns].map(([column, i]) => [column, raw.cells[i] ?? null])),
  );
  return writeCsv(tables[name], cells);
};

/**
 * New texts for the files that are out of order, sorted by their keys and in the form that the record keeps; files in
 * order are left out. For a record that has no other mistake.
 */
export const sortFiles = (files: Files): Partial<Record<TableName, string>> =>
  Object.fromEntries(
    tableNames.flatMap((name) => {
      const text = sortFile(files[name] ?? "", name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
