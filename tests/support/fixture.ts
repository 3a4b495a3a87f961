import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { join, type Atlas } from "../../src/record/atlas.ts";
import { normalize, type Files } from "../../src/record/normalize.ts";
import { formatProblem } from "../../src/record/problem.ts";
import { synthesize } from "../../src/render/synth.ts";
import { tableNames, tables, type TableName, type Tables } from "../../src/tables/index.ts";
import { headerOf } from "../../src/tables/table.ts";

/** CSV texts of a record folder. */
export const readFiles = (folder: string): Files =>
  Object.fromEntries(tableNames.map((name) => [name, readFileSync(`${folder}/${name}.csv`, "utf8")])) as Files;

/** The small invented record that golden files are drawn from; frozen. */
export const fixtureFiles = (): Files => readFiles("tests/fixtures/record");

/** The record as it is edited now. */
export const realFiles = (): Files => readFiles("data");

/** Checked tables; throws with every problem when there is one. */
export const tablesOf = (files: Files): Tables => {
  const { tables: checked, problems } = normalize(files);
  if (checked === undefined) throw new Error(problems.map(formatProblem).join("\n"));
  return checked;
};

export const atlasOf = (files: Files): Atlas => join(tablesOf(files));

/** The lines that a person would read for these files. */
export const complaints = (files: Files): string[] => normalize(files).problems.map(formatProblem);

type Cells = Record<string, string>;

const parse = (text: string): Cells[] => Papa.parse<Cells>(text.trimEnd(), { header: true }).data;
const keyOf = (table: TableName) => (row: Cells) => tables[table].key.map((column) => row[column] ?? "").join("\u0000");

const compare = (table: TableName) => (a: Cells, b: Cells) => {
  for (const column of tables[table].key) {
    const [x = "", y = ""] = [a[column], b[column]];
    const order = column === "start" ? Number(x || -1) - Number(y || -1) : x < y ? -1 : x > y ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
};

const write = (table: TableName, rows: Cells[]): string =>
  `${Papa.unparse({ fields: headerOf(tables[table]), data: rows }, { newline: "\n" })}\n`;

/** Cells from bare CSV lines that have every column of a table. */
export const rowsFromLines = (table: TableName, lines: string): Cells[] =>
  parse(`${headerOf(tables[table]).join(",")}\n${lines}`);

/** The rows of one file, as cells. */
export const rowsOf = (files: Files, table: TableName): Cells[] => parse(files[table]!);

/** The files with rows added (or, where the key exists, replaced) and the file sorted again. */
export const withRows = (files: Files, table: TableName, rows: Cells[]): Files => {
  const added = new Set(rows.map(keyOf(table)));
  const kept = parse(files[table]!).filter((row) => !added.has(keyOf(table)(row)));
  return { ...files, [table]: write(table, [...kept, ...rows].sort(compare(table))) };
};

/** The files without the rows that `drop` picks. */
export const withoutRows = (files: Files, table: TableName, drop: (row: Cells) => boolean): Files => ({
  ...files,
  [table]: write(
    table,
    parse(files[table]!).filter((row) => !drop(row)),
  ),
});

/** Changes the cells of the one row that has this id. */
export const withCells = (files: Files, table: TableName, id: string, cells: Cells): Files => {
  const row = parse(files[table]!).find((r) => r["id"] === id);
  if (row === undefined) throw new Error(`fixture has no ${table}/${id}`);
  return withRows(files, table, [{ ...row, ...cells }]);
};

/** A row of evidence in the fixture's undated survey. */
export const evidenceFor = (fact: string, source = "survey"): Cells => ({
  fact,
  source,
  start: "1",
  end: "9",
  term: "例",
});

/** An invented record of many places with seven systems each. */
export const syntheticAtlas = (places: number): Atlas =>
  atlasOf(synthesize({ places, initiatives: 7 * places }, realFiles().vocabulary!));
