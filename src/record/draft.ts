import { tableNames, tables, type TableName, type Tables } from "../tables/index.ts";
import type { Problem } from "./problem.ts";

/** The record while it is being checked: the rows that are sound, every id that is written, and where each stands. */
export interface Draft {
  tables: Tables;
  /** Ids of all rows, unsound ones included, so that one mistake is not reported twice. */
  ids: Record<TableName, ReadonlySet<string>>;
  /** Tables whose file is missing or has no header row: references to them are not judged. */
  unread: ReadonlySet<TableName>;
  lineOf(row: object): number;
  fileOf(table: TableName): string;
}

/** A rule that no single row can show: one file, one rule. */
export interface Rule {
  name: string;
  description: string;
  check(draft: Draft): Problem[];
}

type AnyRow = Record<string, unknown>;

/** Every sound row of every table, with its table. */
export function* everyRow(draft: Draft): Generator<{ table: TableName; row: AnyRow }> {
  for (const table of tableNames) for (const row of draft.tables[table]) yield { table, row };
}

/** A problem at a row's column. */
export const problemAt = (draft: Draft, table: TableName, row: object, column: string, message: string): Problem => ({
  file: draft.fileOf(table),
  line: draft.lineOf(row),
  column,
  message,
});

/** What tells a row apart in its table, e.g. `beijing` or `stages/trial`. */
export const keyOf = (table: TableName, row: AnyRow): string =>
  tables[table].key.map((column) => String(row[column] ?? "")).join("/");
