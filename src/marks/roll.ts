import type { Drawing } from "./drawing.ts";
import { isNarrow } from "./drawing.ts";
import { measure, wrap } from "./text.ts";

/** A list of names as a column: how many stand on it, and what is known of it (closed or open, its date). */
export interface RollColumn {
  name: string;
  count: string;
  remarks: string[];
}

/** What a place, or a district below it, has in one column: a name on the list, or its kind of absence; null: not asked. */
export type RollCell = { fact: string } | "absent" | "unstated" | null;

export interface RollLine {
  name: string;
  /** A district, set under its city. */
  under: boolean;
  cells: RollCell[];
  /** Words in place of cells, where a place stands on no list. */
  nothing: { words: string; fact: string } | null;
}

/** Places that have the same part in the first two lists. */
export interface RollGroup {
  name: string;
  count: string;
  /** On both of the first two lists: their squares are joined. */
  both: boolean;
  lines: RollLine[];
}

/** Which name stands on which list, all words in the reader's language. */
export interface Roll {
  columns: RollColumn[];
  /** Words over the first two columns and over the others; null where not both lists are shown. */
  spans: { lists: string; others: string } | null;
  groups: RollGroup[];
  key: { held: string; both: string; absent: string; unstated: string };
}

export const SIZE = 13;
export const LEADING = 16;

/** Sizes of one drawing, in pixels. */
export interface RollFrame {
  narrow: boolean;
  /** Width of the column of names. */
  left: number;
  step: number;
  /** Centre of the squares of the `i`-th column. */
  x(i: number): number;
  /** The lines of a place's name. */
  nameLines(line: RollLine): string[];
}

export const INDENT = 14;

export const rollFrame = ({ columns, groups }: Roll, { width, locale }: Drawing): RollFrame => {
  const narrow = isNarrow(width);
  const lines = groups.flatMap((group) => group.lines);
  const widest = Math.max(0, ...lines.map(({ name, under }) => measure(name, SIZE, locale) + (under ? INDENT : 0)));
  const left = Math.min(narrow ? 96 : 170, Math.max(narrow ? 64 : 76, widest + 16));
  const step = Math.min(narrow ? 54 : 150, (width - left) / Math.max(1, columns.length));
  return {
    narrow,
    left,
    step,
    x: (i) => left + step * i + (narrow ? step / 2 : 7),
    nameLines: ({ name, under }) => wrap(name, left - 10 - (under ? INDENT : 0), SIZE, locale),
  };
};
