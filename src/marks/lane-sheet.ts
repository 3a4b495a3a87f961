import type { Drawing } from "./drawing.ts";
import type { KeyEntry } from "./key.ts";
import type { Make } from "./svg.ts";

/** Where the marks of a lane go, `y` at the middle of its height. */
export interface Strip {
  x: number;
  width: number;
  y: number;
  tall: number;
}

/** What marks are drawn with. */
export interface Pen {
  h: Make;
  drawing: Drawing;
}

/** One line of a condensed drawing: what it is about, its marks, its numbers. */
export interface Lane {
  name: string;
  fact?: string;
  /** As many as the sheet has heads. */
  numbers: string[];
  /** How high its marks are in a strip of a width. */
  tall?(width: number): number;
  marks?(pen: Pen, strip: Strip): SVGElement[];
}

/** A drawing with the height that it may fill. */
export type CondensedDrawing = Drawing & { height: number };

/** A chart in little: one line a place (a question, a model), all words in the reader's language. */
export interface LaneSheet {
  key(pen: Pen): KeyEntry[];
  /** Words over the numbers. */
  heads: string[];
  lanes: Lane[];
  /** The sum of all lanes, on which the finding rests; drawn last. */
  total: Lane | null;
  /** What stands behind the marks of all lanes, with its names over them, their baseline at `name`. */
  ground?(pen: Pen, box: { x: number; width: number; name: number; top: number; bottom: number }): SVGElement[];
  /** What is not drawn, and how much of it there is. */
  rest: string;
}
