import type { Locale } from "../i18n/text.ts";
import type { Drawing } from "./drawing.ts";
import { keyLine, type KeyEntry } from "./key.ts";
import { drawLane, laneTall, SIZE, type LaneFrame } from "./lane.ts";
import { svgRoot } from "./root.ts";
import { maker, type Make } from "./svg.ts";
import { measure, textBlock, wrap } from "./text.ts";

/** Where the marks of a lane go, `y` at the middle of its height. */
export interface Strip {
  x: number;
  width: number;
  y: number;
  tall: number;
}

/** What marks are drawn with. */
export interface Pen {
  h: Make;
  drawing: Drawing;
}

/** One line of a condensed drawing: what it is about, its marks, its numbers. */
export interface Lane {
  name: string;
  fact?: string;
  /** As many as the sheet has heads. */
  numbers: string[];
  /** How high its marks are in a strip of a width. */
  tall?(width: number): number;
  marks?(pen: Pen, strip: Strip): SVGElement[];
}

/** A drawing with the height that it may fill. */
export type CondensedDrawing = Drawing & { height: number };

/** A chart in little: one line a place (a question, a model), all words in the reader's language. */
export interface LaneSheet {
  key(pen: Pen): KeyEntry[];
  /** Words over the numbers. */
  heads: string[];
  lanes: Lane[];
  /** The sum of all lanes, on which the finding rests; drawn last. */
  total: Lane | null;
  /** What stands behind the marks of all lanes, with its names over them, their baseline at `name`. */
  ground?(pen: Pen, box: { x: number; width: number; name: number; top: number; bottom: number }): SVGElement[];
  /** What is not drawn, and how much of it there is. */
  rest: string;
}

const LEADING = 15;
/** Lines closer than this cannot be told apart, wider apart they do not hold together. */
const PITCH = { least: 14.5, most: 26 };
const MOST_NAME = 0.36;
const RULE = 7;

/** Semibold letters are wider than the regular ones that texts are measured with. */
const BOLDER = 1.08;

const sum = (list: number[]): number => list.reduce((total, each) => total + each, 0);

/** Heads broken between words, a long word whole; Chinese ones after three characters at the earliest. */
const headLines = (heads: string[], locale: Locale): string[][] =>
  heads.map((head) => {
    const words = locale === "zh" ? [head.slice(0, 3)] : head.split(" ");
    return wrap(head, Math.max(52, ...words.map((word) => measure(word, SIZE, locale))), SIZE, locale);
  });

const frameOf = ({ lanes, total, heads }: LaneSheet, pen: Pen): LaneFrame => {
  const { width, locale } = pen.drawing;
  const all = total === null ? lanes : [...lanes, total];
  const wide = (text: string, bold = 1) => measure(text, SIZE, locale) * bold;
  const widest = Math.max(...all.map(({ name }) => wide(name, BOLDER)));
  const left = Math.min(width * MOST_NAME, widest + 10);
  const lines = headLines(heads, locale);
  const columns = heads.map((_, i) => {
    const numbers = all.map((lane) => wide(lane.numbers[i]!, BOLDER));
    return 12 + Math.max(...lines[i]!.map((line) => wide(line)), ...numbers);
  });
  const edges = columns.map((_, i) => width - sum(columns.slice(i + 1)));
  return { ...pen, left, strip: width - left - sum(columns), edges };
};

/** Where everything of a sheet stands, as high as the height given allows. */
const layOut = (sheet: LaneSheet, pen: Pen & { drawing: CondensedDrawing }) => {
  const { theme, locale, width, height } = pen.drawing;
  const frame = frameOf(sheet, pen);
  const entries = sheet.key(pen);
  const key = entries.length === 0 ? { nodes: [], bottom: 0 } : keyLine(pen.h, entries, { y: 8, width, theme, locale });
  const heads = headLines(sheet.heads, locale);
  const base = key.bottom + 2 + Math.max(1, ...heads.map((lines) => lines.length)) * LEADING;
  const rest = sheet.rest === "" ? [] : wrap(sheet.rest, width, SIZE, locale);
  const foot = rest.length === 0 ? 2 : rest.length * LEADING + 8;
  const lanes = sheet.total === null ? sheet.lanes : [...sheet.lanes, sheet.total];
  const rule = sheet.total === null ? 0 : RULE;
  const least = lanes.map((lane) => laneTall(frame, lane, PITCH.least));
  const spare = (height - 1 - base - 5 - rule - foot - sum(least)) / lanes.length;
  const tall = least.map((own) => own + Math.min(Math.max(0, spare), PITCH.most - PITCH.least));
  const top = base + 5;
  const drawn = lanes.map((lane, i) => {
    const total = i === sheet.lanes.length;
    return { lane, y: top + sum(tall.slice(0, i)) + (total ? rule : 0), tall: tall[i]!, total };
  });
  const bottom = top + sum(tall) + rule;
  return {
    frame,
    key,
    heads,
    base,
    top,
    drawn,
    bottom,
    lanesEnd: bottom - (rule && rule + tall.at(-1)!),
    rest,
    height: bottom + foot,
  };
};

/** The highest number of lanes by themselves, up to `all`, with which a sheet is no higher than asked; 0 where none is. */
const mostThatFit = (all: number, fits: (most: number) => boolean): number => {
  if (fits(all)) return all;
  let [low, high] = [0, all];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
};

/**
 * Lanes one under the other, their total under a rule, what is left out said below. `sheetWith` gives the sheet with so many
 * lanes by themselves and one for the others: it is drawn with as many of `all` as the height allows.
 */
export const drawLanes = (
  sheetWith: (most: number) => LaneSheet,
  all: number,
  drawing: CondensedDrawing,
): SVGSVGElement => {
  const h = maker(drawing.document);
  const pen = { h, drawing };
  const { theme, width, height } = drawing;
  const sheet = sheetWith(mostThatFit(all, (most) => layOut(sheetWith(most), pen).height <= height));
  const { frame, key, heads, base, rest, ...laid } = layOut(sheet, pen);
  const box = { x: frame.left, width: frame.strip, name: base - 2, top: laid.top, bottom: laid.lanesEnd };
  const muted = { "font-size": SIZE, fill: theme.color("muted") };
  const headAt = (i: number, lines: number) => ({
    x: frame.edges[i]!,
    y: base - 2 - (lines - 1) * LEADING,
    "text-anchor": "end",
  });
  return svgRoot(
    drawing.document,
    { width, height: laid.height },
    theme,
    ...key.nodes,
    ...(sheet.ground?.(pen, box) ?? []),
    ...heads.map((lines, i) => textBlock(h, lines, { ...muted, ...headAt(i, lines.length) }, LEADING)),
    h("path", { d: `M0,${Math.round(base + 3)}.5H${width}`, stroke: theme.color("line"), fill: "none" }),
    ...laid.drawn.flatMap(({ lane, ...at }) => drawLane(frame, lane, at)),
    ...(rest.length === 0 ? [] : [textBlock(h, rest, { ...muted, x: 0, y: laid.bottom + 17 }, LEADING)]),
  );
};
