import type { Locale } from "../i18n/text.ts";
import { LABEL, LEADING, SIZE, type Blueprint, type BlueprintBranch } from "./blueprint.ts";
import type { Column, Line } from "./blueprint-lines.ts";
import type { Make } from "./svg.ts";
import { textBlock, wrap } from "./text.ts";
import type { Theme } from "./theme.ts";

/** Words that hold for the lines `first` to `last`; an upright at `x` ties them together. */
interface Run {
  first: number;
  last: number;
  x: number;
  lines: string[];
  /** The first node whose fact says it; null where it is said that something is not stated. */
  node: BlueprintBranch | null;
}

/** What one column says of a line: words and whose fact they are; null where it says nothing. */
type Say = (line: Line) => { words: string; node: BlueprintBranch | null } | null;

/** From the upright to the words. */
const GAP = 10;

/** Neighbouring lines of which the same is said; lines of which nothing is said part the runs. */
const runsOf = (
  lines: Line[],
  say: Say,
): { first: number; last: number; words: string; node: BlueprintBranch | null }[] => {
  const runs: { first: number; last: number; words: string; node: BlueprintBranch | null }[] = [];
  lines.forEach((line, i) => {
    const said = say(line);
    const open = runs.at(-1);
    if (said === null) return;
    if (open?.last === i - 1 && open.words === said.words) open.last = i;
    else runs.push({ first: i, last: i, ...said });
  });
  return runs;
};

/** What is said beside the nodes, once for neighbours: whom they serve, that no programme is stated, that no system is. */
export const runsBeside = (
  lines: Line[],
  { columns, audience }: { columns: Column[]; audience: Column },
  words: Blueprint["words"],
  locale: Locale,
): Run[] => {
  const says: { column: Column; inset: number; say: Say }[] = [
    {
      column: audience,
      inset: 0,
      say: ({ box: { node } }) =>
        node.audience === undefined
          ? null
          : { words: node.audience ?? words.notStated, node: node.audience === null ? null : node },
    },
    { column: columns[0]!, inset: 6, say: ({ loose }) => (loose ? { words: words.loose, node: null } : null) },
    {
      column: columns.at(-1)!,
      inset: 6,
      say: ({ box: { node } }) => (node.programme ? { words: words.empty, node: null } : null),
    },
  ];
  return says.flatMap(({ column: { x, width }, inset, say }) =>
    runsOf(lines, say).map(({ words: said, ...run }) => ({
      ...run,
      x: x + inset,
      lines: wrap(said, width + LABEL - inset - GAP, SIZE, locale),
    })),
  );
};

/** The words of a run beside their upright: dotted, as everywhere, where something is not stated. */
export const runMark = (h: Make, run: Run, at: { top: number; bottom: number }, theme: Theme): SVGElement => {
  const { x, node, lines } = run;
  const look =
    node === null
      ? { stroke: theme.color("muted"), "stroke-dasharray": "1 3" }
      : { stroke: theme.color("azurite"), "stroke-width": 1.5 };
  const text = { x: x + GAP, y: at.top + 12.5, "font-size": SIZE, fill: theme.color("muted") };
  return h(
    "g",
    { "data-fact": node?.fact, "data-row": node?.row },
    h("line", { x1: x, x2: x, y1: at.top, y2: at.bottom, ...look }),
    textBlock(h, lines, text, LEADING),
  );
};
