import type { LonLat } from "./map.ts";
import { stageMark } from "./stage.ts";
import { round, type Make } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** One place as maps, tile grids and their lists show it; words are in the drawing's language. */
export interface MappedPlace {
  fact: string;
  name: string;
  /** Name of what is shown of the place, or the words for "nothing on record". */
  subject: string;
  /** The stage in words; `null` where there is nothing that could have a stage. */
  stageName: string | null;
  stage: string | null;
  /** False where the record has nothing to show for the place. */
  recorded: boolean;
  /** The fact that gives the place its flag. */
  flag: string | null;
  at: LonLat | null;
  adcode: string | null;
  /** A province is drawn by its shape, a city by a point. */
  area: boolean;
}

export const MARK_RADIUS = 6.5;
/** Room that a flag takes before a name. */
export const FLAG_WIDTH = 11;
/** A place without anything on record has a smaller dotted ring than a stage that is not stated. */
export const markRadius = (recorded: boolean, full = MARK_RADIUS): number => (recorded ? full : full - 1.5);

/** The stage mark of a place. */
export const placeMark = (
  h: Make,
  { stage, recorded, fact }: { stage: string | null; recorded: boolean; fact?: string },
  x: number,
  y: number,
  theme: Theme,
  radius = MARK_RADIUS,
): SVGElement => stageMark(h, { x, y, r: markRadius(recorded, radius), stage, theme }, { "data-fact": fact });

/** A pennant on a pole, its foot at (`x`, `y`): a sign that needs no colour. */
export const flagMark = (h: Make, x: number, y: number, theme: Theme, fact: string | null = null): SVGElement => {
  const pole = Math.round(x) + 0.5;
  const pennant = `M${pole},${round(y - 11)}L${pole + 7.5},${round(y - 8)}L${pole},${round(y - 5)}Z`;
  return h("path", {
    d: `M${pole},${round(y)}V${round(y - 11)}${pennant}`,
    stroke: theme.color("ink"),
    "stroke-width": 1,
    fill: theme.color("ink"),
    "data-fact": fact,
  });
};
