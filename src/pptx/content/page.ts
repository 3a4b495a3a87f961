import type { Placed } from "../../deck/drawing.ts";

/** A piece of running text on a slide; `link` is an absolute address, `raised` a note number. */
export interface Run {
  text: string;
  link?: string;
  strong?: true;
  raised?: true;
  muted?: true;
}
/** A paragraph, an item, a cell. */
export type Line = Run[];

/** Where on a slide a part stands. */
export type Room = "whole" | "left" | "right" | "broad" | "aside" | "map" | "beside" | "cover";

export interface TextPart {
  kind: "text";
  at: Room;
  list: "none" | "bullets" | "numbers";
  lines: Line[];
  /** Size in points that the text should have where there is room. */
  size?: number;
  /** The number of the first item where a numbered list goes on from the page before. */
  start?: number;
}

/** A cell; `stage` puts the mark of a stage before its text (null: not stated), `depth` sets it in under what it hangs on. */
export interface TableCell {
  line: Line;
  depth?: number;
  stage?: string | null;
}

export interface TablePart {
  kind: "table";
  at: Room;
  /** What the table holds, for those who cannot see it. */
  name: string;
  head: string[];
  /** Marks of stages before the heads of columns. */
  marks?: (string | null | undefined)[];
  /** Shares of the width, one per column. */
  shares: number[];
  rows: TableCell[][];
  /** Size in points that the text should have where there is room. */
  size?: number;
}

/** A native chart of bars; every series has one value per category. */
export interface ChartPart {
  kind: "chart";
  at: Room;
  name: string;
  /** What it shows, for those who cannot see it. */
  alt: string;
  categories: string[];
  series: { name: string; values: number[] }[];
  /** One colour per series, or per category where there is one series. */
  colors: string[];
  stacked?: true;
}

/** The drawing of a slide as a picture: the same that the deck shows. */
export interface PicturePart {
  kind: "picture";
  at: Room;
  placed: Placed;
}

export type Part = TextPart | TablePart | ChartPart | PicturePart;

/** What stands on one slide of the file, and what is said beside it. */
export interface Page {
  title: string;
  /** What stands over the title: the section of the deck. */
  over: string;
  parts: Part[];
  /** The facts that the slide states: its source line names their documents. */
  facts: string[];
  /** What the facilitator says; never empty. */
  notes: Line[];
}
