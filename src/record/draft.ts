import type { Column } from "../tables/columns.ts";
import { tableNames, tables, type TableName, type Tables } from "../tables/index.ts";
import type { Problem } from "./problem.ts";

export type AnyRow = Record<string, unknown>;

/** The record while it is being checked: the rows that are sound, every id that is written, and where each stands. */
export interface Draft {
  tables: Tables;
  /** The sound row of every id that is written; `undefined` where its row is unsound, so that one mistake is not told twice. */
  ids: Record<TableName, ReadonlyMap<string, AnyRow | undefined>>;
  /** Tables of whose rows not all could be made out: references to them are not judged. */
  unread: ReadonlySet<TableName>;
  /** Cells, by column name, of the rows that are not sound. */
  unsound: Record<TableName, Record<string, string | null>[]>;
  /** The line of a file in which a sound row begins. */
  lineOf(row: object): number;
  fileOf(table: TableName): string;
}

/** A rule that no single row can show: one file, one rule. */
export interface Rule {
  name: string;
  description: string;
  check(draft: Draft): Problem[];
}

/** A problem at a row's column. */
export const problemAt = (draft: Draft, table: TableName, row: object, column: string, message: string): Problem => ({
  file: draft.fileOf(table),
  line: draft.lineOf(row),
  column,
  message,
});

/** A problem for each sound row of a table of which `judge` finds one, given as column and message. */
export const judgeRows = <T extends TableName>(
  draft: Draft,
  table: T,
  judge: (row: Tables[T][number], i: number) => [column: string, message: string] | undefined,
): Problem[] => {
  const problems: Problem[] = [];
  draft.tables[table].forEach((row, i) => {
    const found = judge(row, i);
    if (found !== undefined) problems.push(problemAt(draft, table, row, ...found));
  });
  return problems;
};

/** A problem for each filled text cell of the picked columns, in every table, of which `judge` finds one. */
export const judgeCells = (
  draft: Draft,
  picks: (column: Column) => boolean,
  judge: (value: string, column: Column, row: AnyRow) => string | undefined,
): Problem[] => {
  const problems: Problem[] = [];
  for (const table of tableNames) {
    const columns = Object.entries<Column>(tables[table].columns).filter(([, column]) => picks(column));
    if (columns.length === 0) continue;
    for (const row of draft.tables[table] as AnyRow[]) {
      for (const [name, column] of columns) {
        const value = row[name];
        if (typeof value !== "string") continue;
        const message = judge(value, column, row);
        if (message !== undefined) problems.push(problemAt(draft, table, row, name, message));
      }
    }
  }
  return problems;
};

/** What tells a row apart in its table, e.g. `beijing` or `stages/trial`. */
export const keyOf = (table: TableName, row: AnyRow): string =>
  tables[table].key.map((column) => String(row[column] ?? "")).join("/");
