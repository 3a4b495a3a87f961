import { z } from "zod";
import { csvNames, type Table } from "../tables/table.ts";
import type { Column } from "../tables/columns.ts";
import type { RawRow } from "./csv.ts";
import { quote, type Problem } from "./problem.ts";

const languages: Record<string, string> = { en: "English", zh: "Chinese" };

/** The value that zod is given for one column: a cell, or both cells of a bilingual one. */
const valueOf = (name: string, column: Column, cells: RawRow["cells"]): unknown => {
  if (column.kind !== "text") return cells[name] ?? null;
  const [en, zh] = csvNames(name, column).map((n) => cells[n] ?? null);
  return en === null && zh === null && column.schema.safeParse(null).success ? null : { en, zh };
};

const translationProblem = (name: string, language: string, cells: RawRow["cells"]): string => {
  const other = language === "en" ? "zh" : "en";
  const filled = cells[`${name}_${other}`];
  return filled
    ? `is blank, but ${name}_${other} is filled. Add the ${languages[language]} text.`
    : `is blank. Add the ${languages[language]} text.`;
};

const messageFor = (column: Column, value: unknown): string =>
  value === null ? `is blank. ${column.remedy}` : `${quote(value)} is not ${column.expects}. ${column.remedy}`;

const issueProblem = (issue: z.core.$ZodIssue, table: Table, raw: RawRow, file: string): Problem => {
  const [name = "", language] = issue.path.map(String);
  const column = table.columns[name]!;
  if (column.kind === "text" && language) {
    return {
      file,
      line: raw.line,
      column: `${name}_${language}`,
      message: translationProblem(name, language, raw.cells),
    };
  }
  return { file, line: raw.line, column: name, message: messageFor(column, raw.cells[name] ?? null) };
};

/** The zod schema of a whole row of a table. */
export const rowSchema = (table: Table) =>
  z.strictObject(Object.fromEntries(Object.entries(table.columns).map(([name, c]) => [name, c.schema])));

/** Checks the rows of one file against its schema, column by column. */
export const checkRows = (
  raws: RawRow[],
  table: Table,
  file: string,
): { rows: Map<object, number>; problems: Problem[] } => {
  const schema = rowSchema(table);
  const rows = new Map<object, number>();
  const problems: Problem[] = [];
  for (const raw of raws) {
    const given = Object.fromEntries(
      Object.entries(table.columns).map(([name, c]) => [name, valueOf(name, c, raw.cells)]),
    );
    const result = schema.safeParse(given);
    if (result.success) rows.set(result.data, raw.line);
    else
      problems.push(
        ...uniqueColumns(
          result.error.issues.map((issue) => issueProblem(issue, table, raw, file)),
          raw,
        ),
      );
  }
  return { rows, problems };
};

/** One problem a column, and none for a column that the header lacks altogether. */
const uniqueColumns = (problems: Problem[], raw: RawRow): Problem[] =>
  problems.filter(
    ({ column = "" }, i) => column in raw.cells && problems.findIndex((other) => other.column === column) === i,
  );
