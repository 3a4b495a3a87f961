import { tableNames, tables, type TableName, type Tables } from "../tables/index.ts";
import type { CaseStudy } from "./cases/case.ts";
import { readCases, type CaseFiles } from "./cases/read.ts";
import { readCsv, type CsvRead } from "./csv.ts";
import type { AnyRow, Draft } from "./draft.ts";
import { sortProblems, type Problem } from "./problem.ts";
import { checkRows, type Checked } from "./rows.ts";
import { rules } from "./rules/index.ts";

/** Decoded text of each table's CSV file; `undefined` where there is no such file. */
export type Files = Record<TableName, string | undefined>;

/** Why files could not be decoded: words that complete "data/places.csv: …". */
export type Refusals = Partial<Record<TableName, string>>;

/** What came of a record folder: `tables` and `cases` only when there is no problem; `draft` always, for further checks. */
export interface Normalized {
  tables?: Tables;
  cases?: CaseStudy[];
  problems: Problem[];
  draft: Draft;
}

const MISSING = "is missing. Put the file back, at least with its header row.";

const fromTables = <T>(make: (name: TableName) => T) =>
  Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<TableName, T>;

const nothing = (file: string, message: string): CsvRead => ({
  columns: new Map(),
  rows: [],
  problems: [{ file, message }],
  separator: ",",
  unread: true,
});

const readTable = (name: TableName, text: string | undefined, refusal: string | undefined, file: string) => {
  const read =
    refusal === undefined && text !== undefined ? readCsv(text, tables[name], file) : nothing(file, refusal ?? MISSING);
  return { read, checked: checkRows(read, tables[name], file) };
};

type ReadTable = ReturnType<typeof readTable>;

const idsOf = ({ read, checked }: ReadTable): Draft["ids"][TableName] => {
  const ids = new Map<string, AnyRow | undefined>();
  const at = read.columns.get("id");
  if (at === undefined) return ids;
  for (const { cells } of checked.unsound) ids.set(cells[at] ?? "", undefined);
  for (const row of checked.rows as AnyRow[]) ids.set(row["id"] as string, row);
  return ids;
};

const unsoundOf = ({ read, checked }: ReadTable) =>
  checked.unsound.map(({ cells }) =>
    Object.fromEntries([...read.columns].map(([name, i]) => [name, cells[i] ?? null])),
  );

/** Finds the lines of rows; indexed when first asked, because a record without mistakes never asks. */
const lineFinder = (all: Checked[]) => {
  let lines: Map<object, number> | undefined;
  return (row: object): number => {
    lines ??= new Map(all.flatMap((checked) => checked.rows.map((r, i) => [r, checked.lines[i]!] as const)));
    return lines.get(row) ?? 0;
  };
};

// Made apart from `normalize`: a function made inside it would keep the raw rows alive as long as the draft.
const fileIn = (folder: string) => (name: TableName) => `${folder}/${name}.csv`;

/**
 * CSV text to checked tables, and case studies checked against them. Pure: every problem of every file at once, and
 * `tables` only when there is none. `folder` is the name that messages give to the data folder.
 */
export const normalize = (
  files: Files,
  folder = "data",
  refusals: Refusals = {},
  caseFiles: CaseFiles = { texts: new Map(), charts: new Set() },
): Normalized => {
  const fileOf = fileIn(folder);
  const all = fromTables((name) => readTable(name, files[name], refusals[name], fileOf(name)));
  const draft: Draft = {
    tables: fromTables((name) => all[name].checked.rows) as unknown as Tables,
    ids: fromTables((name) => idsOf(all[name])),
    unread: new Set(tableNames.filter((name) => all[name].read.unread)),
    unsound: fromTables((name) => unsoundOf(all[name])),
    lineOf: lineFinder(Object.values(all).map(({ checked }) => checked)),
    fileOf,
  };
  const read = readCases(caseFiles, draft, `${folder}/cases`);
  const problems = sortProblems([
    ...read.problems,
    ...Object.values(all).flatMap(({ read, checked }) => [...read.problems, ...checked.problems]),
    ...rules.flatMap((rule) => rule.check(draft)),
  ]);
  return problems.length > 0 ? { problems, draft } : { tables: draft.tables, cases: read.cases, problems, draft };
};
