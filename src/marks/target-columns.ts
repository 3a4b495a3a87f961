import type { Drawing } from "./drawing.ts";
import { isNarrow } from "./drawing.ts";
import { keyGroup } from "./key.ts";
import { svgRoot } from "./root.ts";
import { listed, sentence, type Phrase } from "./sentence.ts";
import { maker } from "./svg.ts";
import { textBlock, wrap } from "./text.ts";
import { AXIS, targetCell, yearTick, type CellFrame, type Target } from "./target-cell.ts";

/** The target figures of each place, and the places that have none. */
export interface TargetSheet {
  places: { name: string; targets: Target[] }[];
  without: { name: string; fact: string }[];
  years: { first: number; last: number };
  words: CellFrame["words"] & { key: string; reachedKey: string; without: string };
}

const GUTTER = 32;
const GAP = 13;
const HEAD = 34;
const SIZE = 13;

/** Something of a known height that can be put anywhere. */
interface Drawn {
  nodes(x: number, y: number): SVGElement[];
  height: number;
}

const cellOf = (frame: CellFrame, target: Target): Drawn => ({
  nodes: (x, y) => [targetCell(frame, target, { x, y }).node],
  height: targetCell(frame, target, { x: 0, y: 0 }).height + GAP,
});

/** A place's name over a rule. */
const headOf = ({ h, theme, locale }: CellFrame, name: string, width: number): Drawn => {
  const lines = wrap(name, width, 15, locale);
  const height = HEAD + (lines.length - 1) * 18;
  const nodes = (x: number, y: number) => [
    textBlock(h, lines, { x, y: y + 15, "font-size": 15, "font-weight": 600 }, 18),
    h("line", { x1: x, x2: x + width, y1: y + height - 11, y2: y + height - 11, stroke: theme.color("line") }),
  ];
  return { nodes, height };
};

const sum = (list: Drawn[]): number => list.reduce((total, { height }) => total + height, 0);

/** One below the other, with some air after the last. */
const stack = (list: Drawn[]): Drawn => ({
  nodes: (x, y) => list.flatMap((each, i) => each.nodes(x, y + sum(list.slice(0, i)))),
  height: sum(list) + 8,
});

/** Cuts a list into two columns, in its order, where the longer one is shortest. */
const halves = (list: Drawn[]): Drawn[][] => {
  const cuts = list.map((_, i) => [list.slice(0, i + 1), list.slice(i + 1)]);
  return cuts.reduce<Drawn[][]>(
    (best, cut) => (Math.max(...cut.map(sum)) < Math.max(...best.map(sum)) ? cut : best),
    [list],
  );
};

const keyOf = (frame: CellFrame, words: string, width: number): { nodes: SVGElement[]; height: number } => {
  const { h, theme, locale, years } = frame;
  const lines = wrap(words, width - AXIS - 16, SIZE, locale);
  const ends = [
    { x: 0, anchor: "start", year: years.first },
    { x: AXIS, anchor: "end", year: years.last },
  ];
  const nodes = [
    ...yearTick(frame, { x: 0, y: 8 }, { span: { start: Date.UTC(2014, 0), end: Date.UTC(2015, 0) }, year: "" }).slice(
      0,
      -1,
    ),
    ...ends.map(({ x, anchor, year }) =>
      h("text", { x, y: 26, "font-size": 12.5, "text-anchor": anchor, fill: theme.color("muted") }, String(year)),
    ),
    textBlock(h, lines, { x: AXIS + 16, y: 13, "font-size": SIZE, fill: theme.color("muted") }, 16),
  ];
  return { nodes, height: Math.max(32, lines.length * 16 + 4) };
};

/** The columns below the key: places side by side, or a single place's own targets. */
const columnsOf = (frame: CellFrame, places: TargetSheet["places"], wide: boolean, width: number) => {
  const cells = places.map(({ targets }) => targets.map((target) => cellOf(frame, target)));
  const [only, another] = places;
  if (only !== undefined && another === undefined)
    return { head: headOf(frame, only.name, width), columns: wide ? halves(cells[0]!) : cells };
  const blocks = places.map(({ name }, i) => stack([headOf(frame, name, frame.width), ...cells[i]!]));
  return { head: null, columns: wide ? halves(blocks) : [blocks] };
};

/** Target figures as statements side by side, never on a common scale: one column on a phone, else two. */
export const targetColumns = (
  { places, without, years, words }: TargetSheet,
  { document, width, theme, locale }: Drawing,
): SVGSVGElement => {
  const h = maker(document);
  const wide = !isNarrow(width);
  const column = wide ? (width - GUTTER) / 2 : width;
  const frame: CellFrame = { h, theme, locale, width: column, years, words };
  const reached = places.some(({ targets }) => targets.some(({ outcomes }) => outcomes.length > 0));
  const key = keyOf(frame, words.key + (reached ? words.reachedKey : ""), width);
  const { head, columns } = columnsOf(frame, places, wide, width);
  const top = places.length === 0 ? 0 : key.height + 14;
  const under = top + (head?.height ?? 0);
  const bottom = under + Math.max(0, ...columns.map(sum));
  const phrases: Phrase[] = [{ words: words.without }, ...listed(without, locale)];
  const at = { x: 0, y: bottom + 14, width, locale };
  const end = sentence(h, without.length === 0 ? [] : phrases, at, { "font-size": SIZE, fill: theme.color("ink") }, 18);
  return svgRoot(
    document,
    { width, height: bottom + end.lines * 18 + 6 },
    theme,
    ...(places.length === 0 ? [] : [keyGroup(h, ...key.nodes)]),
    ...(head?.nodes(0, top) ?? []),
    ...columns.flatMap((list, i) => stack(list).nodes(i * (column + GUTTER), under)),
    ...end.nodes,
  );
};
