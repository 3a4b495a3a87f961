import { eventMark, extentOf, type Happening } from "./happening.ts";
import type { Lane, LaneSheet, Pen, Strip } from "./lane-sheet.ts";
import type { Make } from "./svg.ts";
import type { Theme } from "./theme.ts";
import { yearNames, yearScale } from "./year-scale.ts";

type Years = { first: number; last: number };

/** One event as a mark without words; undated events are not drawn. */
export type Spanned = Pick<Happening, "fact" | "span" | "exactDay" | "approximate" | "manner" | "sure" | "focus">;

const ROW = 7.8;
const AIR = 1.5;

const scaleOf = ({ first, last }: Years, left: number, width: number) => yearScale(first, last, left, left + width);

/** Events in rows in which none covers another, the earliest in the first. */
const rowsOf = (events: Spanned[], years: Years, width: number) => {
  const scale = scaleOf(years, 0, width);
  const ends: number[] = [];
  const put = events.flatMap((event) => {
    if (event.span === null) return [];
    const { x0, x1 } = extentOf(event.span, scale.x, event.exactDay);
    const free = ends.findIndex((end) => end + AIR <= x0);
    const row = free === -1 ? ends.length : free;
    ends[row] = x1;
    return [{ event, x0, x1, row }];
  });
  return { put, rows: Math.max(1, ends.length) };
};

/** The marks of a lane as events on an axis of years, in as many rows as they need so that none hides another. */
export const spanLane = (events: Spanned[], years: Years): Pick<Required<Lane>, "tall" | "marks"> => ({
  tall: (width) => rowsOf(events, years, width).rows * ROW + 5,
  marks: ({ h, drawing: { theme } }: Pen, { x, y, width }: Strip) => {
    const { put, rows } = rowsOf(events, years, width);
    const top = y - ((rows - 1) * ROW) / 2;
    return put.map(({ event, x0, x1, row }) =>
      h(
        "g",
        { "data-fact": event.fact },
        ...eventMark(h, { x0: x + x0, x1: x + x1, y: top + row * ROW }, event, theme),
      ),
    );
  },
});

/** Upright lines between the years and their names over them; a line in cinnabar at what is in focus. */
export const yearGround =
  (years: Years, focus: { start: number; end: number } | null): Required<LaneSheet>["ground"] =>
  ({ h, drawing: { theme } }, { x, width, name, top, bottom }) => {
    const scale = scaleOf(years, x, width);
    const rule = (at: number) => h("line", { x1: at, x2: at, y1: top, y2: bottom, stroke: theme.color("hairline") });
    const edges = [...scale.years, years.last + 1].map((year) => rule(scale.x(Date.UTC(year, 0))));
    return [...edges, ...focusBand(h, theme, focus, scale.x, top, bottom), ...yearNames(h, scale, name, theme)];
  };

const focusBand = (
  h: Make,
  theme: Theme,
  focus: { start: number; end: number } | null,
  x: (instant: number) => number,
  top: number,
  bottom: number,
): SVGElement[] => {
  if (focus === null) return [];
  const [from, to] = [x(focus.start), x(focus.end)];
  const width = Math.max(2, to - from);
  return [h("rect", { x: from, y: top, width, height: bottom - top, fill: theme.color("cinnabar"), opacity: 0.8 })];
};
