import { z } from "zod";
import type { Table } from "../tables/table.ts";
import { ABSENT, bilingual, fileColumns, readCell, REFUSED, type FileColumn } from "./cells.ts";
import type { CsvRead, RawRow } from "./csv.ts";
import { hint } from "./hints.ts";
import { quote, type Problem } from "./problem.ts";

/** The zod schema of a whole row of a table. */
export const rowSchema = (table: Table) =>
  z.strictObject(Object.fromEntries(Object.entries(table.columns).map(([name, c]) => [name, c.schema])));

const languages = { en: "English", zh: "Chinese" };

/** What is wrong with a row, by the position of the cell that it is wrong with. */
type Told = [at: number, column: string, message: string];

const missingTranslations = (place: FileColumn, raw: RawRow): Told[] => {
  const cells = bilingual(place, raw);
  const tell = (own: "en" | "zh", other: "en" | "zh", at: number): Told[] => {
    if (cells[own] !== null) return [];
    const but = cells[other] === null ? "" : `, but ${place.name}_${other} is filled`;
    return [[at, `${place.name}_${own}`, `is blank${but}. Add the ${languages[own]} text.`]];
  };
  return [...tell("en", "zh", place.at), ...tell("zh", "en", place.zhAt)];
};

const refusedCell = ({ name, column, at }: FileColumn, raw: RawRow): Told => {
  const cell = raw.cells[at] ?? null;
  if (cell === null) return [at, name, `is blank. ${column.remedy}`];
  return [at, name, `${quote(cell)} is not ${column.expects}.${hint(cell, column)} ${column.remedy}`];
};

/** None for a column that the header lacks altogether, nor for a cell that was complained of before. */
const problemsOf = (refused: FileColumn[], raw: RawRow, file: string): Problem[] =>
  refused
    .flatMap((place) => (place.column.kind === "text" ? missingTranslations(place, raw) : [refusedCell(place, raw)]))
    .filter(([at]) => at !== ABSENT && !raw.refused?.has(at))
    .map(([, column, message]) => ({ file, line: raw.line, column, message }));

/** What came of one file's rows: the sound ones with the lines they stand in, and the others as they were written. */
export interface Checked {
  rows: object[];
  lines: number[];
  unsound: RawRow[];
  problems: Problem[];
}

/** Checks the rows of one file, each cell by its column's schema. */
export const checkRows = (read: CsvRead, table: Table, file: string): Checked => {
  const places = fileColumns(read, table);
  const checked: Checked = { rows: [], lines: [], unsound: [], problems: [] };
  for (const raw of read.rows) {
    const row: Record<string, unknown> = {};
    let refused: FileColumn[] | undefined;
    if (!raw.ragged) {
      for (const place of places) {
        const value = readCell(place, raw);
        if (value === REFUSED) (refused ??= []).push(place);
        else row[place.name] = value;
      }
    }
    if (raw.ragged || refused) {
      checked.unsound.push(raw);
      for (const problem of problemsOf(refused ?? [], raw, file)) checked.problems.push(problem);
    } else {
      checked.rows.push(row);
      checked.lines.push(raw.line);
    }
  }
  return checked;
};
