import { stageMark } from "./stage.ts";
import { round } from "./svg.ts";
import { textBlock, wrap } from "./text.ts";
import type { Tools } from "./tools.ts";

/** One count as a panel shows it. */
export interface PanelLine {
  /** Position of its row among the chart's rows. */
  index: number;
  name: string;
  count: string;
  /** Length of its bar, as a share of the longest that the measure can have or has anywhere. */
  share: number;
  /** True where no other place has more. */
  most: boolean;
  /** A part of the line before it. */
  part: boolean;
}

/** A line that is split by stage: how many stand at each group of stages, and the stage that stands for the group. */
export interface PanelSplit {
  after: number;
  parts: { index: number; name: string; count: string; stage: string | null; empty: boolean }[];
}

/** The counts of one place. */
export interface Panel {
  fact: string;
  name: string;
  lines: PanelLine[];
  split: PanelSplit | null;
}

export interface PanelPen extends Tools {
  width: number;
}

const SIZE = 13;
const LINE = 20;
const SPLIT = 24;
const HEAD = 15;
const LEADING = 18;

/** Lines of a panel's name. */
const nameLines = ({ width, locale }: PanelPen, panel: Panel): string[] => wrap(panel.name, width, HEAD, locale);

/** Height in pixels of a panel without the names' height. */
const bodyHeight = (panel: Panel): number => panel.lines.length * LINE + (panel.split === null ? 0 : SPLIT);

/** Height of the tallest name and the tallest body of panels that stand side by side. */
export const panelHeights = (pen: PanelPen, panels: Panel[]): { head: number; body: number } => ({
  head: Math.max(...panels.map((panel) => nameLines(pen, panel).length)) * LEADING + 8,
  body: Math.max(...panels.map(bodyHeight)),
});

const marked = (fact: string, index: number) => ({ "data-fact": fact, "data-row": index });

/** A count on a bar as long as its share of the scale that all places have; the bars of a panel make its outline. */
const drawLine = ({ h, theme, width }: PanelPen, fact: string, line: PanelLine, x: number, y: number): SVGElement => {
  const none = line.share === 0;
  const fill = theme.color(none ? "muted" : "ink");
  const text = { y: y + 13.5, "font-size": SIZE, fill };
  return h(
    "g",
    marked(fact, line.index),
    h("rect", { x, y, width, height: LINE, fill: "transparent" }),
    none
      ? null
      : h("rect", {
          x,
          y,
          width: Math.max(1.5, width * line.share),
          height: LINE - 2,
          fill: theme.color(line.part ? "azurite-1" : "azurite-2"),
        }),
    h("path", {
      d: `M${round(x)},${y}v${LINE - 2}`,
      stroke: theme.color(none ? "muted" : "azurite"),
      "stroke-dasharray": none ? "1.5 2" : null,
    }),
    h("text", { ...text, x: x + (line.part ? 14 : 5) }, line.name),
    h("text", { ...text, x: x + width - 4, "text-anchor": "end", "font-weight": line.most ? 700 : null }, line.count),
  );
};

/** How many stand at each group of stages: marks with their numbers, always at the same spots. */
const drawSplit = (pen: PanelPen, fact: string, { parts }: PanelSplit, x: number, y: number): SVGElement[] => {
  const { h, theme, width } = pen;
  const step = width / parts.length;
  return parts.map(({ index, name, count, stage, empty }, i) =>
    h(
      "g",
      marked(fact, index),
      h("title", {}, `${name} ${count}`),
      h("rect", { x: x + i * step, y, width: step, height: SPLIT - 2, fill: "transparent" }),
      stageMark(h, { x: x + i * step + 6, y: y + 9, r: 5, stage, theme }),
      h(
        "text",
        { x: x + i * step + 15, y: y + 13.5, "font-size": SIZE, fill: theme.color(empty ? "muted" : "ink") },
        empty ? "–" : count,
      ),
    ),
  );
};

/** One place: its name on a rule, its counts one under the other. */
export const drawPanel = (pen: PanelPen, panel: Panel, x: number, y: number, head: number): SVGElement[] => {
  const { h, theme, width } = pen;
  const lines = nameLines(pen, panel);
  let top = y + head;
  const body = panel.lines.flatMap((line, i) => {
    const drawn = [drawLine(pen, panel.fact, line, x, top)];
    top += LINE;
    if (panel.split === null || panel.split.after !== i) return drawn;
    drawn.push(...drawSplit(pen, panel.fact, panel.split, x, top + 1));
    top += SPLIT;
    return drawn;
  });
  return [
    h("path", { d: `M${x},${y + 0.5}h${width}`, stroke: theme.color("ink") }),
    textBlock(h, lines, { x, y: y + 20, "font-size": HEAD, "font-weight": 600 }, LEADING),
    ...body,
  ];
};
