import type { Locale } from "../i18n/text.ts";
import type { Drawing } from "./drawing.ts";
import type { KeyEntry } from "./key.ts";
import { listed, sentence } from "./sentence.ts";
import { stageMark } from "./stage.ts";
import type { Make } from "./svg.ts";
import { textBlock } from "./text.ts";
import type { Theme } from "./theme.ts";

/** A programme or system as a node of a blueprint, in the language of the drawing. */
export interface BlueprintBranch {
  fact: string;
  /** Its row, where several rows have the same fact. */
  row: number | null;
  name: string;
  stage: string | null;
  programme: boolean;
  /** It runs on the node above; else it belongs to it. */
  runs: boolean;
  /** Whom it serves; null where no source says it, undefined where it is not asked. */
  audience: string | null | undefined;
  children: BlueprintBranch[];
}

/** The blueprint of one place. */
export interface BlueprintPlate {
  name: string;
  /** How much there is, in words. */
  count: string;
  /** For how much of it a source says whom it serves. */
  served: string;
  roots: BlueprintBranch[];
}

/** Everything that a drawing of blueprints says. */
export interface Blueprint {
  plates: BlueprintPlate[];
  /** Places of which nothing is on record. */
  without: { name: string; fact: string }[];
  stages: { stage: string | null; name: string }[];
  words: {
    heads: [string, string, string];
    audienceHead: string;
    belongs: string;
    runs: string;
    /** Stands where a system is tied to no programme. */
    loose: string;
    /** Stands beside programmes without a system. */
    empty: string;
    /** Leads the words for whom a system serves. */
    serves: string;
    /** Stands for the words that the node above has. */
    servesSame: string;
    notStated: string;
    without: string;
  };
}

export type DrawBlueprint = (blueprint: Blueprint, drawing: Drawing) => SVGSVGElement;

/** Radius of a node's mark, from its left edge to its label, between lines of a label. */
export const RADIUS = 5.5;
export const LABEL = 18;
export const LEADING = 16;
export const SIZE = 13;

/** Bold Latin letters run wider than the estimate; Han characters keep to their square. */
export const boldness = (locale: Locale): number => (locale === "zh" ? 1.04 : 1.16);

/** Look of a branch. */
export const branchStroke = (theme: Theme, runs: boolean) => ({
  fill: "none",
  stroke: theme.color("muted"),
  "stroke-width": 1,
  "stroke-dasharray": runs ? "3 2.5" : null,
});

/** Stages and branches that occur, each with its mark. */
export const blueprintKey = (h: Make, { plates, stages, words }: Blueprint, theme: Theme): KeyEntry[] => {
  const all = (list: BlueprintBranch[]): BlueprintBranch[] => list.flatMap((node) => [node, ...all(node.children)]);
  const hanging = plates.flatMap(({ roots }) => all(roots).flatMap(({ children }) => children));
  const line = (runs: boolean): KeyEntry => ({
    words: runs ? words.runs : words.belongs,
    mark: (x, y) => [h("path", { d: `M${x - 9.5},${y}h19`, ...branchStroke(theme, runs) })],
  });
  return [
    ...[false, true].filter((runs) => hanging.some((node) => node.runs === runs)).map(line),
    ...stages.map(({ stage, name }): KeyEntry => ({
      words: name,
      mark: (x, y) => [stageMark(h, { x: x + 2, y, r: RADIUS, stage, theme })],
    })),
  ];
};

/** Under the plates, from `y`: the places of which nothing is on record. */
export const withoutLines = (
  h: Make,
  { without, words }: Blueprint,
  { width, theme, locale }: Drawing,
  y: number,
): { nodes: SVGElement[]; bottom: number } => {
  const phrases = without.length === 0 ? [] : [{ words: words.without }, ...listed(without, locale)];
  const look = { "font-size": SIZE, fill: theme.color("ink") };
  const { nodes, lines } = sentence(h, phrases, { x: 0, y: y + 18, width, locale }, look, 18);
  return { nodes, bottom: y + lines * 18 };
};

/** One node: mark, label, and an area to point at. `x` is the mark's left edge, `y` the centre of the first line. */
export const nodeMark = (
  h: Make,
  node: BlueprintBranch,
  lines: string[],
  at: { x: number; y: number; width: number; theme: Theme },
  ...more: SVGElement[]
): SVGElement => {
  const { x, y, width, theme } = at;
  const label = {
    x: x + LABEL,
    y: y + 4.5,
    "font-size": SIZE,
    "font-weight": node.programme ? 600 : null,
    fill: theme.color("ink"),
  };
  return h(
    "g",
    { "data-fact": node.fact, "data-row": node.row },
    h("rect", { x, y: y - 8, width: LABEL + width, height: lines.length * LEADING, fill: "transparent" }),
    stageMark(h, { x: x + RADIUS + 0.5, y, r: RADIUS, stage: node.stage, theme }),
    textBlock(h, lines, label, LEADING),
    ...more,
  );
};
