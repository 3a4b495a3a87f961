import type { Make } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** Whether a thing happened at its date, was only reported then, or was to be reached by then. */
export type Manner = "happened" | "reported" | "goal";

/** One event as a timeline draws it; every word is already in the drawing's language. */
export interface Happening {
  fact: string;
  title: string;
  /** Place of the event where its lane's name does not say it: a district. */
  prefix: string | null;
  /** Where the event is, for drawings without lanes. */
  place: string;
  /** Date in words, in full and without its year; null where no source gives a date. */
  date: string | null;
  shortDate: string | null;
  /** UTC milliseconds, the end exclusive; null for the undated. */
  span: { start: number; end: number } | null;
  exactDay: boolean;
  approximate: boolean;
  manner: Manner;
  /** Stated by more than one source. */
  sure: boolean;
  /** The one event that the chart sets the others against. */
  focus: boolean;
}

type Look = Pick<Happening, "exactDay" | "approximate" | "manner" | "sure" | "focus">;

/** Shares of a bar that are drawn when its ends are uncertain: whole in the middle, broken towards the ends. */
const BROKEN = [
  [0, 0.06],
  [0.11, 0.23],
  [0.28, 0.72],
  [0.77, 0.89],
  [0.94, 1],
] as const;

/** A bar this long says little about when; it is drawn a shade lighter, so as not to outweigh the exact dates. */
const VAGUE = 30;

/**
 * The mark of an event between `x0` and `x1`: a dot for a day, else a bar as long as the date is vague.
 * Thick = several sources; open = reported or hoped for on that date, dotted outline = a goal.
 */
export const eventMark = (
  h: Make,
  { x0, x1, y }: { x0: number; x1: number; y: number },
  { exactDay, approximate, manner, sure, focus }: Look,
  theme: Theme,
): SVGElement[] => {
  const color = theme.color(focus ? "cinnabar" : x1 - x0 > VAGUE ? "azurite-4" : "azurite");
  const stroke = sure ? 2 : 1.4;
  const open = manner !== "happened";
  const paint = {
    fill: open ? theme.color("paper") : color,
    stroke: open ? color : null,
    "stroke-width": open ? stroke : null,
    "stroke-dasharray": manner === "goal" && !exactDay ? "2 1.6" : null,
  };
  const inset = open ? stroke / 2 : 0;
  if (exactDay) return [h("circle", { cx: (x0 + x1) / 2, cy: y, r: (sure ? 4.8 : 3.6) - inset, ...paint })];
  const height = sure ? 8 : 4.6;
  const bar = (from: number, to: number) =>
    h("rect", {
      x: from + inset,
      y: y - height / 2 + inset,
      width: to - from - 2 * inset,
      height: height - 2 * inset,
      ...paint,
    });
  if (!approximate) return [bar(x0, x1)];
  return BROKEN.map(([from, to]) => bar(x0 + from * (x1 - x0), x0 + to * (x1 - x0)));
};

/** The mark of an event that no source dates: not stated = dotted ring. */
export const undatedMark = (h: Make, x: number, y: number, theme: Theme): SVGElement =>
  h("circle", {
    cx: x,
    cy: y,
    r: 3.6,
    fill: "none",
    stroke: theme.color("muted"),
    "stroke-width": 1.2,
    "stroke-dasharray": "1.3 1.7",
  });

/** Horizontal extent of an event's mark: its date, but never too small to see. */
export const extentOf = (span: { start: number; end: number }, x: (instant: number) => number, exactDay: boolean) => {
  const [from, to] = [x(span.start), x(span.end)];
  const least = exactDay ? 9.6 : 7;
  const spare = Math.max(0, least - (to - from)) / 2;
  return { x0: from - spare, x1: to + spare };
};
