import { hierarchy, type HierarchyNode } from "d3";
import type { Locale } from "../i18n/text.ts";
import { boldness, LEADING, SIZE, type BlueprintBranch, type BlueprintPlate } from "./blueprint.ts";
import { wrap } from "./text.ts";

/** A column of nodes: the left edge of its marks and the width of its labels; `open` where no further node stands beside. */
export interface Column {
  x: number;
  width: number;
  open: number;
}

/** A node in its column, on a line of the plate; what hangs on it ends with line `last`. */
export interface Box {
  node: BlueprintBranch;
  column: number;
  x: number;
  width: number;
  lines: string[];
  line: number;
  last: number;
  children: Box[];
}

/** One line of a plate, named after the node farthest to the right on it. */
export interface Line {
  box: Box;
  /** Begins a tree that stands apart from the one before. */
  apart: boolean;
  /** Under no programme. */
  loose: boolean;
}

/** Nodes deeper than the columns reach are set in below one another. */
const INDENT = 15;

/** A system's own audience would be read as its first part's, if both stood on one line. */
const sharesLine = (box: Box, parent: Box): boolean =>
  parent.column < box.column &&
  parent.children.length === 0 &&
  (parent.node.audience ?? box.node.audience) === box.node.audience;

/** Systems on which nothing hangs make a list; whatever branches, and what follows it, stands apart. */
const standsApart = (root: BlueprintBranch, before: BlueprintBranch | undefined): boolean =>
  before !== undefined && [root, before].some(({ programme, children }) => programme || children.length > 0);

/** A label with nothing beside it may run on: a system's to the audience, a programme's to where its lack of systems is said. */
const roomFor = ({ programme, children }: BlueprintBranch, column: number, columns: Column[]): number => {
  const { width, open } = columns[column]!;
  if (children.length > 0) return width;
  return programme ? width + columns.at(-1)!.x - columns[1]!.x : open;
};

/** Puts the trees of a plate on lines, in the order in which they are read; a first branch goes on with its parent's line. */
export const linesOf = (plate: BlueprintPlate, columns: Column[], locale: Locale): { lines: Line[]; boxes: Box[] } => {
  const lines: Line[] = [];
  const boxes: Box[] = [];
  const put = (tree: HierarchyNode<BlueprintBranch>, top: BlueprintBranch, parent: Box | null, apart = false): Box => {
    const node = tree.data;
    const level = tree.depth + (top.programme ? 0 : 1);
    const column = Math.min(level, columns.length - 1);
    const indent = (level - column) * INDENT;
    const x = columns[column]!.x + indent;
    const width = roomFor(node, column, columns) - indent;
    const text = wrap(node.name, width / (node.programme ? boldness(locale) : 1), SIZE, locale);
    const box: Box = { node, column, x, width, lines: text, line: 0, last: 0, children: [] };
    if (parent !== null && sharesLine(box, parent)) lines.at(-1)!.box = box;
    else lines.push({ box, apart: parent === null && apart, loose: !top.programme });
    box.line = lines.length - 1;
    boxes.push(box);
    for (const child of tree.children ?? []) box.children.push(put(child, top, box));
    box.last = lines.length - 1;
    return box;
  };
  plate.roots.forEach((root, i) => put(hierarchy(root), root, null, standsApart(root, plate.roots[i - 1])));
  return { lines, boxes };
};

/** White between one line and the next. */
export const AIR = 7;

/** Heights of the lines, so that each label and each run of words has room; what stands on fewest lines is fitted first. */
export const heightsOf = (
  lines: Line[],
  boxes: Box[],
  runs: { first: number; last: number; lines: string[] }[],
): number[] => {
  const heights = lines.map(() => LEADING + AIR);
  const labels = boxes.map(({ line, last, lines: text, column, children }) => {
    const inward = children.some((child) => child.column === column);
    return { first: line, last: inward ? line : last, lines: text };
  });
  const byReach = [...labels, ...runs].sort((a, b) => a.last - a.first - (b.last - b.first));
  for (const { first, last, lines: text } of byReach) {
    const room = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
    heights[last]! += Math.max(0, text.length * LEADING + AIR - room);
  }
  return heights;
};
