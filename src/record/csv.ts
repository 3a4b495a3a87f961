import Papa from "papaparse";
import { headerOf, type Table } from "../tables/table.ts";
import { suggestion } from "./nearest.ts";
import type { Problem } from "./problem.ts";

/** One line of a CSV file: its cells by column name, blank ones as `null`. */
export interface RawRow {
  line: number;
  cells: Record<string, string | null>;
}

/** What a CSV file holds, and its mistakes of form; `unread` when there was no header row to read it by. */
export interface CsvRead {
  rows: RawRow[];
  problems: Problem[];
  unread: boolean;
}

const blankToNull = (cell: string | undefined): string | null => {
  const trimmed = cell?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
};

const headerProblems = (header: string[], table: Table, file: string): Problem[] => {
  const expected = headerOf(table);
  const at = (column: string, message: string): Problem => ({ file, line: 1, column, message });
  const missing = expected.filter((name) => !header.includes(name));
  return [
    ...missing.map((name) =>
      at(name, `is missing from the header row. Add the column, blank where nothing is stated.`),
    ),
    ...header.flatMap((name, i) => {
      if (header.indexOf(name) < i) return [at(name, "stands twice in the header row. Remove one of the two columns.")];
      if (expected.includes(name)) return [];
      if (name === "") return [at(`(column ${i + 1})`, "has no name in the header row. Remove the column or name it.")];
      return [
        at(
          name,
          `is not a column of ${table.name}.${suggestion(name, missing.length ? missing : expected)} Rename or remove it.`,
        ),
      ];
    }),
  ];
};

const lineCount = (row: string[]): number => 1 + row.reduce((n, cell) => n + (cell.match(/\n/g)?.length ?? 0), 0);

/** Reads one CSV file: rows with their line numbers, and every mistake of form. Pure; `text` is the decoded file. */
export const readCsv = (text: string, table: Table, file: string): CsvRead => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimiter: ",",
    newline: text.includes("\r\n") ? "\r\n" : "\n",
  });
  const header = (data[0] ?? []).map((name) => name.trim());
  if (header.length === 0 || header.every((name) => name === "")) {
    return {
      rows: [],
      unread: true,
      problems: [{ file, message: `is empty. Write the header row first: ${headerOf(table).join(",")}` }],
    };
  }
  const problems = headerProblems(header, table, file);
  const rows: RawRow[] = [];
  const starts = new Map<number, number>();
  let line = 1;
  data.forEach((row, i) => {
    starts.set(i, line);
    if (i > 0 && row.some((cell) => cell.trim() !== "")) {
      if (row.length !== header.length) {
        problems.push({
          file,
          line,
          message: `has ${row.length} cells where the header has ${header.length}. Add the missing commas, or put quotes around a cell that contains a comma.`,
        });
      } else {
        rows.push({ line, cells: Object.fromEntries(header.map((name, c) => [name, blankToNull(row[c])])) });
      }
    }
    line += lineCount(row);
  });
  for (const error of errors) {
    problems.push({
      file,
      line: starts.get(error.row ?? 0) ?? 1,
      message: 'has a quotation mark that is not closed. Close it, and double any " inside a cell.',
    });
  }
  return { rows, problems, unread: false };
};
