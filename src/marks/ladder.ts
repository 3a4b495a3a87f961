import type { Drawing } from "./drawing.ts";
import type { Dot } from "./dot-cell.ts";

/** A stage as a column: its code (null: not stated), its name, how many systems stand at it in all. */
export interface Rung {
  stage: string | null;
  name: string;
  /** Words over neighbouring stages that belong together; null where a stage stands alone. */
  group: string | null;
  total: number;
}

/** A place with its systems. */
export interface LadderPlace {
  /** The place's own fact, for the words that stand where it has no dots. */
  fact: string;
  name: string;
  dots: Dot[];
}

/** What a ladder is drawn from, all words in the reader's language. */
export interface Ladder {
  rungs: Rung[];
  places: LadderPlace[];
  /** Stands where a place has no dots. */
  nothing: string;
  /** Stands for the total of a stage without dots. */
  none: string;
  /** Labels the line of totals. */
  allPlaces: string;
  /** Leads the list of stages at which nothing stands. */
  emptyRungs: string;
  /** A number of systems in words: "8 systems". */
  count(n: number): string;
}

export type DrawLadder = (ladder: Ladder, drawing: Drawing) => SVGSVGElement;

/** The dots of a place that stand at one stage. */
export const dotsAt = (place: LadderPlace, stage: string | null): Dot[] =>
  place.dots.filter((dot) => dot.stage === stage);
