import type { Lane, Pen } from "./lane-sheet.ts";
import { textBlock, wrap } from "./text.ts";

/** Sizes of all lanes of a drawing: width of the names and of the marks, right edges of the numbers. */
export interface LaneFrame extends Pen {
  left: number;
  strip: number;
  edges: number[];
}

export const SIZE = 12.5;
const LEADING = 14.5;

const nameLines = ({ left, drawing }: LaneFrame, name: string): string[] => wrap(name, left - 8, SIZE, drawing.locale);

/** The least height of a lane: that of its name, and of its marks. */
export const laneTall = (frame: LaneFrame, lane: Lane, least: number): number =>
  Math.max(least, nameLines(frame, lane.name).length * LEADING + 2, lane.tall?.(frame.strip) ?? 0);

/** One lane from `y` on: its name at the left, its marks, its numbers; a hairline under it, or a rule over a total. */
export const drawLane = (
  frame: LaneFrame,
  { name, fact, numbers, marks }: Lane,
  { y, tall, total }: { y: number; tall: number; total: boolean },
): SVGElement[] => {
  const { h, drawing, left, strip, edges } = frame;
  const { theme, width } = drawing;
  const [lines, middle] = [nameLines(frame, name), y + tall / 2];
  const weight = { "font-size": SIZE, "font-weight": total ? 600 : null };
  const edge = Math.round(total ? y - 3 : y + tall) + 0.5;
  const label = { ...weight, x: 0, y: middle + 4.5 - ((lines.length - 1) * LEADING) / 2, "data-fact": fact };
  return [
    h("path", { d: `M0,${edge}H${width}`, stroke: theme.color(total ? "line" : "hairline"), fill: "none" }),
    textBlock(h, lines, label, LEADING),
    ...(marks?.({ h, drawing }, { x: left, width: strip, y: middle, tall }) ?? []),
    ...numbers.map((number, i) =>
      h("text", { ...weight, x: edges[i]!, y: middle + 4.5, "text-anchor": "end" }, number),
    ),
  ];
};
