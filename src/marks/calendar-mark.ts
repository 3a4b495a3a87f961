import type { Entry } from "./calendar-entry.ts";
import { undatedMark } from "./happening.ts";
import type { Tools } from "./tools.ts";

type Look = Pick<Entry, "manner" | "day" | "focus" | "span">;

const RADIUS = 9;

/** A leaf of a calendar: a disc with the day in it; open for an aside. */
const leaf = ({ h, theme }: Tools, { manner, day, focus }: Look, x: number, y: number): SVGElement[] => {
  const color = theme.color(focus ? "cinnabar" : "azurite");
  const open = manner !== "step";
  const paint = open ? { fill: theme.color("paper"), stroke: color, "stroke-width": 1.4 } : { fill: color };
  const fill = theme.color(open ? "ink" : "paper");
  const at = { x, y: y + 4.5, "font-size": 12.5, "text-anchor": "middle", fill };
  return [h("circle", { cx: x, cy: y, r: open ? RADIUS - 0.7 : RADIUS, ...paint }), h("text", at, day)];
};

/** The mark beside an entry's text: a leaf for a day, a bar for a month; a ring for what has no place in the calendar. */
export const calendarMark = (pen: Tools, look: Look, x: number, y: number): SVGElement[] => {
  const { h, theme } = pen;
  const { manner, day, focus, span } = look;
  if (manner === "undated") return [undatedMark(h, x, y, theme)];
  if (day !== null) return leaf(pen, look, x, y);
  const color = theme.color(focus ? "cinnabar" : "azurite");
  const open = { fill: theme.color("paper"), stroke: color, "stroke-width": 1.4 };
  if (span === null)
    return [h("circle", { cx: x, cy: y, r: 3.6, ...open, "stroke-dasharray": manner === "goal" ? "2 1.6" : null })];
  if (manner === "step") return [h("rect", { x: x - RADIUS, y: y - 3, width: RADIUS * 2, height: 6, fill: color })];
  return [h("rect", { x: x - RADIUS + 0.7, y: y - 2.3, width: RADIUS * 2 - 1.4, height: 4.6, ...open })];
};

/** An upright bar as long as a date is vague: the event fell some time within it. Open = an aside, broken = about. */
export const longBar = (
  { h, theme }: Tools,
  { x, y0, y1 }: { x: number; y0: number; y1: number },
  { manner, approximate, focus }: Pick<Entry, "manner" | "approximate" | "focus">,
): SVGElement => {
  const color = theme.color(focus ? "cinnabar" : "azurite-4");
  if (manner !== "step") {
    const open = { fill: theme.color("paper"), stroke: color, "stroke-width": 1.4 };
    return h("rect", { x: x - 1.9, y: y0 + 0.7, width: 3.8, height: y1 - y0 - 1.4, ...open });
  }
  const broken = approximate ? "7 3.5" : null;
  return h("line", { x1: x, x2: x, y1: y0, y2: y1, stroke: color, "stroke-width": 5, "stroke-dasharray": broken });
};
