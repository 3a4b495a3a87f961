import type { Dot } from "./dot-cell.ts";
import type { Lane, Pen, Strip } from "./lane-sheet.ts";
import { stageMark } from "./stage.ts";
import type { Make } from "./svg.ts";
import type { Theme } from "./theme.ts";

const PITCH = 9;
const RADIUS = 3.9;
const ROW = 10;
/** Between two groups of one lane. */
const GAP = 5;

/** One system; or, as a box, a field that is only named. */
export interface LaneDot extends Dot {
  box?: boolean;
}

/** Dots that stand together; `dim` ones are there to be counted against. */
export interface StageGroup {
  dots: LaneDot[];
  dim?: boolean;
  /** A dashed line under them: they run on another. */
  dashed?: boolean;
}

/** The square of a field that is named without any system on record in it. */
export const emptyBox = (
  h: Make,
  { x, y, r, theme }: { x: number; y: number; r: number; theme: Theme },
): SVGElement => {
  const side = r * 1.7;
  const at = { x: x - side / 2, y: y - side / 2, width: side, height: side };
  return h("rect", { ...at, fill: "none", stroke: theme.color("azurite-4") });
};

const places = (groups: StageGroup[], width: number) => {
  const filled = groups.filter(({ dots }) => dots.length > 0);
  let [x, row] = [0, 0];
  const put = filled.flatMap((group, g) => {
    if (g > 0) x += GAP;
    return group.dots.map((dot) => {
      if (x + PITCH > width) [x, row] = [0, row + 1];
      const at = { group, dot, x: x + PITCH / 2, row };
      x += PITCH;
      return at;
    });
  });
  return { put, rows: row + 1 };
};

/** The marks of a lane as one stage mark a system, group behind group, in as many rows as they need. */
export const stageLane = (groups: StageGroup[]): Pick<Required<Lane>, "tall" | "marks"> => ({
  tall: (width) => places(groups, width).rows * ROW + 4,
  marks: ({ h, drawing: { theme } }: Pen, { x: left, y, width }: Strip) => {
    const { put, rows } = places(groups, width);
    const top = y - ((rows - 1) * ROW) / 2;
    return put.map(({ group, dot, x, row }) => {
      const at = { x: left + x, y: top + row * ROW, r: RADIUS, stage: dot.stage, theme };
      const color = group.dim === true ? { color: theme.color("muted") } : {};
      const under = h("path", {
        d: `M${at.x - PITCH / 2},${at.y + RADIUS + 1.4}h${PITCH}`,
        stroke: theme.color("ink"),
        "stroke-dasharray": "2.2 2.3",
        fill: "none",
      });
      const mark =
        dot.box === true
          ? h("g", { "data-fact": dot.fact }, emptyBox(h, at))
          : stageMark(h, { ...at, ...color }, { "data-fact": dot.fact });
      return group.dashed === true ? h("g", {}, mark, under) : mark;
    });
  },
});
