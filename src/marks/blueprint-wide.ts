import {
  blueprintKey,
  LABEL,
  LEADING,
  nodeMark,
  SIZE,
  withoutLines,
  type Blueprint,
  type DrawBlueprint,
} from "./blueprint.ts";
import { runMark, runsBeside } from "./blueprint-beside.ts";
import { AIR, heightsOf, linesOf, type Column } from "./blueprint-lines.ts";
import { FORK, forkOf, forkX, goesInward, labelEnd } from "./blueprint-links.ts";
import { keyLine } from "./key.ts";
import { svgRoot } from "./root.ts";
import { maker } from "./svg.ts";
import { textBlock, wrap } from "./text.ts";
import type { Tools } from "./tools.ts";

interface Frame extends Tools {
  width: number;
  columns: Column[];
  /** Left edge and width of the words for whom a system serves. */
  audience: Column;
  words: Blueprint["words"];
}

/** White before a tree that stands apart. */
const APART = 8;

/**
 * Left edges of the columns and, last, of the audience, as shares of the width: only as many columns as there are
 * levels, and a narrow first one where nothing hangs on a programme.
 */
const edgesFor = ({ plates }: Blueprint): number[] => {
  const roots = plates.flatMap((plate) => plate.roots);
  const systems = roots.flatMap((root) => (root.programme ? root.children : [root]));
  if (systems.length === 0) return [0, 0.66, 1];
  const tied = roots.some((root) => root.programme && root.children.length > 0);
  const deep = systems.some(({ children }) => children.length > 0);
  if (deep) return tied ? [0, 0.235, 0.48, 0.775] : [0, 0.18, 0.43, 0.77];
  return tied ? [0, 0.29, 0.7] : [0, 0.22, 0.7];
};

const columnsFor = (blueprint: Blueprint, width: number): Column[] => {
  const edges = [...edgesFor(blueprint).map((share) => share * width), width + FORK + 5];
  const room = (x: number, next: number): number => next - FORK - 5 - x - LABEL;
  return edges.slice(0, -1).map((x, i) => ({ x, width: room(x, edges[i + 1]!), open: room(x, edges.at(-2)!) }));
};

const plateNodes = (frame: Frame, plate: Blueprint["plates"][number], top: number) => {
  const { h, theme, locale, columns, audience, words } = frame;
  const { lines, boxes } = linesOf(plate, columns, locale);
  const runs = runsBeside(lines, { columns, audience }, words, locale);
  const heights = heightsOf(lines, boxes, runs);
  const tops: number[] = [];
  let y = top;
  lines.forEach(({ apart }, i) => {
    y += apart ? APART : 0;
    tops.push(y);
    y += heights[i]!;
  });
  const yOf = ({ line }: { line: number }): number => tops[line]! + LEADING / 2;
  const leaders = lines
    .filter(({ box }) => typeof box.node.audience === "string")
    .map(({ box }) => {
      const x1 = box.children.length > 0 && !goesInward(box) ? forkX(box) + 4 : labelEnd(box, locale) + 6;
      const at = { x1, x2: audience.x - 3, y1: yOf(box), y2: yOf(box) };
      return h("line", { ...at, stroke: theme.color("muted"), "stroke-width": 0.8, "stroke-dasharray": "0.8 4" });
    });
  const beside = runs.map((run) =>
    runMark(h, run, { top: tops[run.first]!, bottom: tops[run.last]! + heights[run.last]! - AIR }, theme),
  );
  const forks = boxes.flatMap((box) => forkOf(h, box, yOf, { theme, locale }));
  const nodes = boxes.map((box) =>
    nodeMark(h, box.node, box.lines, { x: box.x, y: yOf(box), width: box.width, theme }),
  );
  return { nodes: [...forks, ...leaders, ...nodes, ...beside], bottom: y };
};

const headsRow = ({ h, theme, locale, columns, audience, width, words }: Frame, top: number) => {
  const heads = [
    ...columns.map(({ x, width: room }, i) => ({
      x: i === 0 ? 0 : x,
      lines: wrap(words.heads[i]!, room + LABEL, SIZE, locale),
    })),
    ...(audience.x < width
      ? [{ x: audience.x, lines: wrap(words.audienceHead, audience.width + LABEL, SIZE, locale) }]
      : []),
  ];
  const most = Math.max(...heads.map(({ lines }) => lines.length));
  const bottom = top + most * LEADING + 6;
  const texts = heads.map(({ x, lines }) =>
    textBlock(
      h,
      lines,
      { x, y: bottom - 10 - (lines.length - 1) * LEADING, "font-size": SIZE, fill: theme.color("azurite") },
      LEADING,
    ),
  );
  return {
    nodes: [...texts, h("line", { x1: 0, x2: width, y1: bottom, y2: bottom, stroke: theme.color("line") })],
    bottom,
  };
};

const plateHead = ({ h, theme, width, locale }: Frame, { name, count }: Blueprint["plates"][number], top: number) => {
  const lines = wrap(name, width * 0.6, 16, locale);
  const bottom = top + lines.length * 19 + 5;
  const text = { y: top + 15, "font-size": SIZE, "text-anchor": "end", fill: theme.color("muted") };
  return {
    nodes: [
      textBlock(h, lines, { x: 0, y: top + 15, "font-size": 16, "font-weight": 600, fill: theme.color("ink") }, 19),
      h("text", { ...text, x: width }, count),
      h("line", { x1: 0, x2: width, y1: bottom, y2: bottom, stroke: theme.color("hairline") }),
    ],
    bottom,
  };
};

/** Columns by depth, the audience last: for pages wider than a phone. */
export const wideBlueprint: DrawBlueprint = (blueprint, drawing) => {
  const { document, width, theme, locale } = drawing;
  const h = maker(document);
  const { plates, without, words } = blueprint;
  const all = columnsFor(blueprint, width);
  const frame: Frame = { h, theme, locale, width, columns: all.slice(0, -1), audience: all.at(-1)!, words };
  const key = keyLine(h, blueprintKey(h, blueprint, theme), { y: 10, width, theme, locale });
  const heads = plates.length === 0 ? { nodes: [], bottom: 0 } : headsRow(frame, key.bottom + 12);
  const drawn: SVGElement[] = plates.length === 0 ? [] : [...key.nodes, ...heads.nodes];
  let y = heads.bottom;
  for (const plate of plates) {
    const head = plates.length > 1 || without.length > 0 ? plateHead(frame, plate, y + 16) : { nodes: [], bottom: y };
    const body = plateNodes(frame, plate, head.bottom + 12);
    drawn.push(...head.nodes, ...body.nodes);
    y = body.bottom + 4;
  }
  const head = plates.length === 0 ? undefined : { top: key.bottom, bottom: heads.bottom + 4, until: y };
  const end = withoutLines(h, blueprint, drawing, y);
  return svgRoot(document, { width, height: end.bottom + 8, head }, theme, ...drawn, ...end.nodes);
};
