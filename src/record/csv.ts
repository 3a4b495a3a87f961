import { headerOf, type Table } from "../tables/table.ts";
import { forbiddenIn, isSuspect, LONGEST_CELL, withoutForbidden, withoutInvisible } from "./characters.ts";
import { isBlank, linesOf, separatorOf, separators, type Line, type Separator } from "./csv-lines.ts";
import { columnName, headerProblems, nameIn } from "./header.ts";
import type { Problem } from "./problem.ts";

/** One row of a CSV file: its cells in the order of the header row, blank ones as `null`. */
export interface RawRow {
  line: number;
  cells: (string | null)[];
  /** Positions of cells that were complained of already. */
  refused?: Set<number>;
  /** True when the row has more or fewer cells than the header, so that they may stand in the wrong columns. */
  ragged?: true;
}

/** What a CSV file holds, and its mistakes of form. */
export interface CsvRead {
  /** Position of each named column. */
  columns: ReadonlyMap<string, number>;
  rows: RawRow[];
  problems: Problem[];
  separator: Separator;
  /** True when not all rows could be made out: what the file holds is then not fully known. */
  unread: boolean;
}

const hasLongCell = (cells: (string | null)[]): boolean => {
  for (const cell of cells) if (cell !== null && cell.length > LONGEST_CELL) return true;
  return false;
};

/** Takes the cells over in place, trimmed, blank ones as `null`: there may be millions. */
const trim = (cells: string[], suspect: boolean): (string | null)[] => {
  const trimmed: (string | null)[] = cells;
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] === "") trimmed[i] = null;
    else trimmed[i] = (suspect ? withoutInvisible(cells[i]!) : cells[i]!.trim()) || null;
  }
  return trimmed;
};

const refusal = (cell: string): string | undefined => {
  if (cell.length > LONGEST_CELL)
    return `has ${cell.length} characters where ${LONGEST_CELL} are allowed. Shorten it; is a quotation mark missing?`;
  const found = forbiddenIn(cell);
  return found === undefined ? undefined : `contains ${found}. Delete it, or type the text again.`;
};

/** Says which cells of a row hold what no cell may hold, and takes it out, so that the rest can be checked. */
const refuseCells = (row: RawRow, names: string[], file: string): Problem[] =>
  row.cells.flatMap((cell, i) => {
    const message = cell === null ? undefined : refusal(cell);
    if (message === undefined) return [];
    row.cells[i] = withoutInvisible(withoutForbidden(cell!.slice(0, LONGEST_CELL))) || null;
    (row.refused ??= new Set()).add(i);
    return [{ file, line: row.line, column: columnName(names[i]!), message }];
  });

/** Columns without a name that hold something in some row. */
const namelessInUse = (names: string[], lines: Line[]): Set<number> => {
  const nameless = names.flatMap((name, i) => (name === "" ? [i] : []));
  const used = new Set<number>();
  for (const { cells } of lines) {
    for (const i of nameless) {
      if (i >= cells.length) break;
      if (withoutInvisible(cells[i]!) !== "") used.add(i);
    }
  }
  return used;
};

/**
 * The numbers of cells that a row may have. Spreadsheets pad all rows to one width with blank cells: that is certain
 * only when every row has it, because a single longer row may hold a separator too many.
 */
const allowedWidths = (names: string[], lines: Line[]): Set<number> => {
  const width = names.findLastIndex((name) => name !== "") + 1;
  const padded = lines[0]?.cells.length ?? width;
  const same = padded > names.length && lines.every((l) => l.cells.length === padded && isBlank(l.cells.slice(width)));
  return new Set([width, names.length, ...(same ? [padded] : [])]);
};

const raggedMessage = (has: number, width: number, separator: Separator): string => {
  const name = separators[separator];
  return `has ${has} cells where the header has ${width}. Add the missing ${name}s, or put quotes around a cell that contains a ${name}.`;
};

const readLines = (header: Line, lines: Line[], table: Table, file: string, read: CsvRead, suspect: boolean): void => {
  const { problems, rows, separator } = read;
  const names = header.cells.map(nameIn);
  const inUse = namelessInUse(names, lines);
  const widths = allowedWidths(
    names.map((name, i) => (inUse.has(i) ? "?" : name)),
    lines,
  );
  for (const problem of headerProblems(names, inUse, table, file, header.line)) problems.push(problem);
  for (const { line, cells, fault } of lines) {
    if (fault !== undefined) {
      read.unread = true;
      problems.push({ file, line, message: fault });
      continue;
    }
    const row: RawRow = { line, cells: trim(cells, suspect) };
    rows.push(row);
    if (!widths.has(cells.length)) {
      row.ragged = true;
      problems.push({ file, line, message: raggedMessage(cells.length, Math.min(...widths), separator) });
    } else if (suspect || hasLongCell(row.cells)) {
      for (const problem of refuseCells(row, names, file)) problems.push(problem);
    }
  }
};

/** Reads one CSV file: rows with their line numbers, and every mistake of form. Pure; `decoded` is the file's text. */
export const readCsv = (decoded: string, table: Table, file: string): CsvRead => {
  const unmarked = decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded;
  const text = unmarked.includes("\r") ? unmarked.replace(/\r\n?/g, "\n") : unmarked;
  const { separator, known } = separatorOf(text, table);
  const [header, ...lines] = linesOf(text, separator);
  const read: CsvRead = { columns: new Map(), rows: [], problems: [], separator, unread: true };
  const form = `Write the header row first: ${headerOf(table).join(",")}`;
  if (header === undefined) read.problems.push({ file, message: `is empty. ${form}` });
  else if (header.fault !== undefined) read.problems.push({ file, line: header.line, message: header.fault });
  else if (known === 0)
    read.problems.push({ file, line: header.line, message: `names no column of ${table.name}. ${form}` });
  else {
    read.unread = false;
    read.columns = new Map(header.cells.map((cell, i) => [nameIn(cell), i] as const).toReversed());
    readLines(header, lines, table, file, read, isSuspect(text));
  }
  return read;
};
