import { tableNames, tables, type TableName, type Tables } from "../tables/index.ts";
import { readCsv, type CsvRead } from "./csv.ts";
import type { Draft } from "./draft.ts";
import { sortProblems, type Problem } from "./problem.ts";
import { checkRows } from "./rows.ts";
import { rules } from "./rules/index.ts";

/** Decoded text of each table's CSV file; `undefined` where there is no such file. */
export type Files = Record<TableName, string | undefined>;

const fromTables = <T>(make: (name: TableName) => T) =>
  Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<TableName, T>;

const missing = (file: string): CsvRead => ({
  rows: [],
  unread: true,
  problems: [{ file, message: "is missing. Put the file back, at least with its header row." }],
});

const readTable = (name: TableName, text: string | undefined, file: string) => {
  const { rows: raws, problems, unread } = text === undefined ? missing(file) : readCsv(text, tables[name], file);
  const checked = checkRows(raws, tables[name], file);
  return { raws, unread, rows: checked.rows, problems: [...problems, ...checked.problems] };
};

/**
 * CSV text to checked tables. Pure: every problem of every file at once, and `tables` only when there is none.
 * `folder` is the name that messages give to the data folder.
 */
export const normalize = (files: Files, folder = "data"): { tables?: Tables; problems: Problem[] } => {
  const fileOf = (name: TableName) => `${folder}/${name}.csv`;
  const read = fromTables((name) => readTable(name, files[name], fileOf(name)));
  const lines = new Map<object, number>(tableNames.flatMap((name) => [...read[name].rows]));
  const draft: Draft = {
    tables: fromTables((name) => [...read[name].rows.keys()]) as unknown as Tables,
    ids: fromTables((name) => new Set(read[name].raws.map(({ cells }) => cells["id"] ?? ""))),
    unread: new Set(tableNames.filter((name) => read[name].unread)),
    lineOf: (row) => lines.get(row) ?? 0,
    fileOf,
  };
  const problems = sortProblems([
    ...tableNames.flatMap((name) => read[name].problems),
    ...rules.flatMap((rule) => rule.check(draft)),
  ]);
  return problems.length > 0 ? { problems } : { tables: draft.tables, problems };
};
