import type { Band } from "./calendar-bands.ts";
import { LEADING } from "./calendar-entry.ts";
import type { Tools } from "./tools.ts";

/** Left and right edge of the spine. */
export interface Spine {
  x0: number;
  x1: number;
}

const YEAR = 24;

/** The spine of a calendar: a paper strip with a cell for every month; months without an event are narrow. */
export const tape = (
  { h, theme }: Tools,
  bands: Band[],
  { x0, x1 }: Spine,
  bottom: number,
  monthNames: string[],
  focus: Band | null,
): SVGElement[] => {
  const strip = { x: x0, y: bands[0]!.top, width: x1 - x0, height: bottom - bands[0]!.top };
  const middle = { x: (x0 + x1) / 2, "text-anchor": "middle" };
  const cells = bands.flatMap((band) => {
    const { year, month, stacks, top: y } = band;
    const ink = theme.color(band === focus ? "cinnabar" : "ink");
    const name = { ...middle, y: y + 3.5 + LEADING / 2 + 4.5, "font-size": 12.5, fill: ink };
    if (month === null)
      return [
        h("rect", { x: x0, y, width: x1 - x0, height: YEAR, fill: theme.color("azurite-1") }),
        h("text", { ...name, y: y + 17, "font-size": 14, "font-weight": 600 }, String(year)),
      ];
    const line = h("line", { x1: x0, x2: x1, y1: y, y2: y, stroke: theme.color("hairline") });
    return stacks.some((stack) => stack.length > 0) ? [line, h("text", name, monthNames[month]!)] : [line];
  });
  return [
    h("rect", { ...strip, fill: theme.color("sheet") }),
    ...cells,
    h("rect", { ...strip, fill: "none", stroke: theme.color("line") }),
  ];
};
