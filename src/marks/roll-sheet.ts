import { BOX, boxMark } from "./box-mark.ts";
import type { Drawing } from "./drawing.ts";
import { keyLine, type KeyEntry } from "./key.ts";
import { levelHeads, stairHeads } from "./roll-heads.ts";
import {
  INDENT,
  LEADING,
  SIZE,
  rollFrame,
  type Roll,
  type RollCell,
  type RollFrame,
  type RollGroup,
  type RollLine,
} from "./roll.ts";
import { svgRoot } from "./root.ts";
import { maker, type Make } from "./svg.ts";
import { measure, textBlock, wrap } from "./text.ts";

const LINE = 25;
const DISTRICT = 21;

interface Pen {
  h: Make;
  frame: RollFrame;
  drawing: Drawing;
}

/** The band that joins the squares of both lists: the overlap, to be seen without colour. */
const joint = (h: Make, { theme }: Drawing, from: number, to: number, y: number): SVGElement =>
  h("rect", { x: from, y: y - BOX / 2, width: to - from, height: BOX, fill: theme.color("azurite-2") });

const cell = ({ h, frame, drawing: { theme } }: Pen, of: RollCell, i: number, y: number): SVGElement | null => {
  if (of === null) return null;
  const at = { x: frame.x(i), y, theme };
  if (typeof of === "object") return boxMark(h, { ...at, box: "full" }, { "data-fact": of.fact });
  return boxMark(h, { ...at, box: of === "absent" ? "open" : "dotted" });
};

const nothing = ({ h, frame, drawing }: Pen, { words, fact }: { words: string; fact: string }, y: number) => {
  const x = frame.narrow ? frame.left + 4 : frame.x(0) - 7;
  const { theme } = drawing;
  return h("text", { x, y: y + 4.5, "font-size": SIZE, fill: theme.color("muted"), "data-fact": fact }, words);
};

const drawLine = (
  pen: Pen,
  line: RollLine,
  both: boolean,
  top: number,
): { nodes: (SVGElement | null)[]; y: number } => {
  const { h, frame, drawing } = pen;
  const names = frame.nameLines(line);
  const height = line.under ? DISTRICT : LINE;
  const y = top + height / 2;
  const name = textBlock(
    h,
    names,
    {
      x: line.under ? INDENT : 0,
      y: y + 4.5,
      "font-size": SIZE,
      fill: drawing.theme.color(line.under ? "muted" : "ink"),
    },
    LEADING,
  );
  const cells =
    line.nothing === null ? line.cells.map((of, i) => cell(pen, of, i, y)) : [nothing(pen, line.nothing, y)];
  const joined = both && !line.under && line.cells.length > 1;
  return {
    nodes: [name, joined ? joint(h, drawing, frame.x(0), frame.x(1), y) : null, ...cells],
    y: top + height + (names.length - 1) * LEADING,
  };
};

/** A rule, what the places of the group have in common and how many they are, then a line for each. */
const drawGroup = (pen: Pen, group: RollGroup, top: number): { nodes: (SVGElement | null)[]; y: number } => {
  const { h, drawing } = pen;
  const { width, theme, locale } = drawing;
  const tally = measure(group.count, SIZE, locale) + 14;
  const lines = wrap(group.name, (width - tally) / 1.06, SIZE, locale);
  const nodes: (SVGElement | null)[] = [
    h("line", { x1: 0, x2: width, y1: top, y2: top, stroke: theme.color("line") }),
    textBlock(h, lines, { x: 0, y: top + 19, "font-size": SIZE, "font-weight": 600 }, LEADING),
    h(
      "text",
      { x: width, y: top + 19, "font-size": SIZE, "text-anchor": "end", fill: theme.color("muted") },
      group.count,
    ),
  ];
  let y = top + 25 + (lines.length - 1) * LEADING;
  for (const line of group.lines) {
    const drawn = drawLine(pen, line, group.both, y);
    nodes.push(...drawn.nodes);
    y = drawn.y;
  }
  return { nodes, y: y + 7 };
};

const entriesOf = ({ h, drawing }: Pen, { key, groups }: Roll): KeyEntry[] => {
  const { theme } = drawing;
  const cells = groups.flatMap((group) => group.lines.flatMap((line) => (line.nothing === null ? line.cells : [])));
  const mark = (box: Parameters<typeof boxMark>[1]["box"]) => (x: number, y: number) => [
    boxMark(h, { x, y, box, theme }),
  ];
  const joined = (x: number, y: number) => [joint(h, drawing, x - 9.5, x + 9.5, y)];
  return [
    ...(cells.some((of) => of !== null && typeof of === "object") ? [{ words: key.held, mark: mark("full") }] : []),
    ...(groups.some((group) => group.both) ? [{ words: key.both, mark: joined }] : []),
    ...(cells.includes("absent") ? [{ words: key.absent, mark: mark("open") }] : []),
    ...(cells.includes("unstated") ? [{ words: key.unstated, mark: mark("dotted") }] : []),
  ];
};

/** Lists across, places down, grouped by their part in the first two lists. */
export const rollSheet = (roll: Roll, drawing: Drawing): SVGSVGElement => {
  const { document, width, theme, locale } = drawing;
  const frame = rollFrame(roll, drawing);
  const pen: Pen = { h: maker(document), frame, drawing };
  const heads = (frame.narrow ? stairHeads : levelHeads)(roll, frame, drawing);
  const nodes: (SVGElement | null)[] = [...heads.nodes];
  let y = roll.columns.length === 0 ? 1 : heads.bottom;
  for (const group of roll.groups) {
    const drawn = drawGroup(pen, group, y);
    nodes.push(...drawn.nodes);
    y = drawn.y;
  }
  const key = keyLine(pen.h, entriesOf(pen, roll), { y: y + 18, width, theme, locale });
  const rule = pen.h("line", { x1: 0, x2: width, y1: y, y2: y, stroke: theme.color("line") });
  const head = roll.columns.length === 0 ? undefined : { top: 0, bottom: heads.bottom };
  return svgRoot(document, { width, height: key.bottom + 4, head }, theme, ...nodes, rule, ...key.nodes);
};
