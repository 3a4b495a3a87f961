import { visible } from "./characters.ts";

/** One mistake in the data, told so that its author can find and mend it. */
export interface Problem {
  file: string;
  /** Line of the file, counted from 1 as a spreadsheet does; absent for a mistake of the whole file. */
  line?: number;
  column?: string;
  message: string;
}

const LONGEST = 60;

/** A cell's value for a message: quoted, on one line, cut when long. */
export const quote = (value: unknown): string => {
  // Cut before anything else: a cell may hold megabytes, and counting its characters must not.
  const shown = [...visible(String(value).slice(0, 10 * LONGEST)).replace(/\s+/g, " ")];
  return `"${shown.length > LONGEST ? `${shown.slice(0, LONGEST).join("")}…` : shown.join("")}"`;
};

/** `data/places.csv:7 adcode: "11000" is not …` */
export const formatProblem = ({ file, line, column, message }: Problem): string => {
  const at = `${file}${line === undefined ? "" : `:${line}`}${column === undefined ? "" : ` ${column}`}`;
  return visible(`${at}: ${message}`.replace(/\s+/g, " "));
};

/** Problems in the order in which a person would walk through the files. */
export const sortProblems = (problems: Problem[]): Problem[] =>
  [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0));
