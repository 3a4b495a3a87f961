import type { Theme } from "./theme.ts";
import { stageMark } from "./stage.ts";
import type { Make } from "./svg.ts";
import { measure, wrap } from "./text.ts";
import type { Locale } from "../i18n/text.ts";

/** One announced thing; `group` says to which of the sheet's groups it belongs. */
export interface ReachCell {
  fact: string;
  name: string;
  stage: string | null;
  group: number;
}

/** A place with its cells, those of the first group first. */
export interface ReachPlace {
  fact: string;
  name: string;
  cells: ReachCell[];
}

/** What strips of announced things are drawn from, all words in the reader's language. */
export interface ReachSheet {
  /** Furthest first; `stage` is the one that stands for the group in the key. The last group is no stage and drawn as a box. */
  groups: { name: string; stage: string | null }[];
  places: ReachPlace[];
  /** Heads of the numbers beside the strips: reached the first group, the first two, the first three, all. */
  heads: [string, string, string, string];
  /** Labels the line of totals; null leaves the line out. */
  all: string | null;
  /** Stands beside cells too few for a share whose names do not fit. */
  few: string;
  nothing: string;
  /** Stands for a number of things when there are none. */
  none: string;
}

export const SIZE = 13;
export const LEADING = 16;
/** Fewer cells than this are not spread over the whole width: a share of them would say nothing. */
export const FEW = 5;
const COLUMN_GAP = 11;

/** Ground of a group's cells: the further, the stronger; what is not said to be done has none. */
export const groundOf = (theme: Theme, group: number): string | null =>
  group === 0 ? theme.color("azurite-2") : group === 1 ? theme.color("azurite-1") : null;

/** The mark of one cell: in the grammar of stages, or an empty box for a field that is only named. */
export const cellMark = (
  h: Make,
  { stage, box }: { stage: string | null; box: boolean },
  at: { x: number; y: number; r: number; theme: Theme },
): SVGElement => {
  if (!box) return stageMark(h, { ...at, stage });
  const side = at.r * 1.7;
  const color = at.theme.color("azurite-4");
  return h("rect", { x: at.x - side / 2, y: at.y - side / 2, width: side, height: side, fill: "none", stroke: color });
};

/** Things said to have reached the first group, the first two, the first three, and all. */
export const cumulated = (cells: { group: number }[]): number[] => [
  ...[0, 1, 2].map((last) => cells.filter(({ group }) => group <= last).length),
  cells.length,
];

/** The columns of numbers, the last ending at the right edge: their heads in lines, their right edges, where the first begins. */
export const numberColumns = (heads: string[], width: number, locale: Locale) => {
  const lines = heads.map((head) => wrap(head, 54, SIZE, locale));
  const widths = lines.map((own) => Math.max(...own.map((line) => measure(line, SIZE, locale))) + COLUMN_GAP);
  const rights = widths.map((_, i) => width - widths.slice(i + 1).reduce((a, b) => a + b, 0));
  return { lines, rights, left: width - widths.reduce((a, b) => a + b, 0) };
};
