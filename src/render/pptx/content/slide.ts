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
export type Room = "whole" | "left" | "right" | "broad" | "aside" | "cover";

export interface TextPart {
  kind: "text";
  at: Room;
  list: "none" | "bullets" | "numbers";
  lines: Line[];
  /** Size in points that the text should have where there is room. */
  size?: number;
}

/** A cell; `stage` puts the mark of a stage before its text (null: not stated). */
export interface TableCell {
  line: Line;
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

/** A chart of the site as a picture, narrowed to some places (none named: all). */
export interface PicturePart {
  kind: "picture";
  at: Room;
  chart: string;
  places?: string[];
}

export type Part = TextPart | TablePart | ChartPart | PicturePart;

/** What stands on one slide, and what is said beside it. */
export interface Slide {
  title: string;
  /** What stands over the title: the section of the deck. */
  over: string;
  parts: Part[];
  /** The facts that the slide states: its source line names their documents. */
  facts: string[];
  /** What the facilitator says; never empty. */
  notes: Line[];
}
