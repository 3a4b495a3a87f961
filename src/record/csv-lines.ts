import Papa from "papaparse";
import type { Table } from "../tables/table.ts";
import { withoutInvisible } from "./characters.ts";
import { knownNames } from "./header.ts";

/** What stands between the cells of a file, by the word that messages use for it. */
export const separators = { ",": "comma", ";": "semicolon", "\t": "tab" };
export type Separator = keyof typeof separators;

/** One record of a file that is not blank, and the line it begins in. */
export interface Line {
  line: number;
  cells: string[];
  /** What is wrong with its quotation marks: where the record ends is then unknown. */
  fault?: string;
}

const HEADER_WITHIN = 100_000;

/** The separator by which the header row names the most columns of a table, and how many. */
export const separatorOf = (text: string, table: Table): { separator: Separator; known: number } => {
  const header = text
    .slice(0, HEADER_WITHIN)
    .split("\n")
    .find((line) => /[^\s,;"]/.test(line));
  const candidates = (Object.keys(separators) as Separator[]).map((separator) => {
    const { data } = Papa.parse<string[]>(header ?? "", { delimiter: separator, newline: "\n", preview: 1 });
    return { separator, known: knownNames(data[0] ?? [], table) };
  });
  return candidates.reduce((best, next) => (next.known > best.known ? next : best));
};

/** True when nothing is to be seen in any of the cells. */
export const isBlank = (cells: string[]): boolean =>
  cells.every((cell) => cell === "" || (!/^[!-~]/.test(cell) && withoutInvisible(cell) === ""));

const newlines = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
};

const faultMessage = (code: string): string =>
  code === "MissingQuotes"
    ? 'has a quotation mark that is not closed. Close it, and double any " inside a cell.'
    : 'has text after a closing quotation mark. Double any " inside a cell that is in quotation marks.';

/** Splits a text, whose lines end in LF, into records; blank ones are left out but counted. */
export const linesOf = (text: string, separator: Separator): Line[] => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: "\n" });
  const faults = new Map(errors.toReversed().map(({ row = 0, code }) => [row, faultMessage(code)]));
  const oneLineEach = data.length === newlines(text) + 1;
  const lines: Line[] = [];
  let line = 1;
  data.forEach((cells, i) => {
    const fault = faults.get(i);
    if (fault !== undefined) lines.push({ line, cells, fault });
    else if (!isBlank(cells)) lines.push({ line, cells });
    line += oneLineEach ? 1 : 1 + cells.reduce((n, cell) => n + newlines(cell), 0);
  });
  return lines;
};
