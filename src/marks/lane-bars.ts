import type { ColorName } from "./tokens.ts";
import type { Lane, Pen, Strip } from "./lane-sheet.ts";

/** The marks of a lane as one bar, `share` of the strip's width; where it is nothing, a dotted line. */
export const barLane = (share: number, color: ColorName = "azurite"): Pick<Required<Lane>, "marks"> => ({
  marks: ({ h, drawing: { theme } }: Pen, { x, y, width, tall }: Strip) => {
    const height = Math.min(10, tall - 6);
    const line = { x1: x, x2: x + width, y1: y, y2: y, stroke: theme.color("line"), "stroke-dasharray": "1.5 2.5" };
    return [
      ...(share === 0 ? [h("line", line)] : []),
      ...(share === 0
        ? []
        : [
            h("rect", {
              x,
              y: y - height / 2,
              width: Math.max(1, share * width),
              height,
              fill: theme.color(color),
            }),
          ]),
    ];
  },
});
