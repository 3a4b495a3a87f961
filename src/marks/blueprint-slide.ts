import type { Locale } from "../i18n/text.ts";
import {
  blueprintKey,
  boldness,
  branchStroke,
  LABEL,
  LEADING,
  nodeMark,
  RADIUS,
  SIZE,
  type Blueprint,
  type BlueprintBranch,
} from "./blueprint.ts";
import type { Drawing } from "./drawing.ts";
import { keyLine } from "./key.ts";
import { svgRoot } from "./root.ts";
import { maker, round } from "./svg.ts";
import { textBlock, wrap } from "./text.ts";
import { treesIn, type TreeLine } from "./tree-lines.ts";

/** A room in the units of what it stands on, and the sizes of letters in those units. */
export interface SlideRoom {
  width: number;
  height: number;
  letters: { most: number; least: number };
}

const INDENT = 18;
const GUTTER = 28;
const UNDER_KEY = 8;
/** Two columns stand beside each other from this width on. */
const TWO_COLUMNS = 480;

/** Lines of a name at its depth. */
const wrapping =
  (width: number, locale: Locale) =>
  ({ name, programme }: Pick<BlueprintBranch, "name" | "programme">, depth: number): string[] =>
    wrap(name, (width - depth * INDENT - LABEL) / (programme ? boldness(locale) : 1), SIZE, locale);

/**
 * The trees of a place in a room, in letters as large as they fit; where they do not even at the least size, the branches of
 * each that have room, and `more` says how many there are beside them.
 */
export const slideBlueprint = (
  blueprint: Blueprint,
  room: SlideRoom,
  { document, theme, locale }: Omit<Drawing, "width">,
  more: (count: number) => string,
): SVGSVGElement => {
  const h = maker(document);
  const roots = blueprint.plates.flatMap((plate) => plate.roots);
  const layOut = (letters: number) => {
    const width = (room.width * SIZE) / letters;
    const key = keyLine(h, blueprintKey(h, blueprint, theme), { y: 10, width, theme, locale });
    const top = key.bottom + UNDER_KEY;
    const height = (room.height * SIZE) / letters - top;
    const column = (count: number) => (width - GUTTER * (count - 1)) / count;
    const trees = (count: number) => treesIn(roots, count, height, wrapping(column(count), locale), more);
    return { width, key, top, one: trees(1), two: width < TWO_COLUMNS ? null : trees(2), column };
  };
  let letters = room.letters.most;
  let laid = layOut(letters);
  const isWhole = () => laid.one.whole || laid.two?.whole === true;
  while (!isWhole() && letters > room.letters.least)
    laid = layOut((letters = Math.max(letters - 1, room.letters.least)));
  const chosen = laid.one.whole || laid.two === null ? laid.one : laid.two;
  const wide = laid.column(chosen.columns.length) + GUTTER;
  const drawn = chosen.columns.flatMap((lines, i) =>
    drawColumn(lines, { x: i * wide, top: laid.top, width: wide - GUTTER }),
  );
  const bottom = laid.top + Math.max(...chosen.columns.map((lines) => lines.at(-1)?.bottom ?? 0));
  return svgRoot(document, { width: round(laid.width), height: Math.ceil(bottom) }, theme, ...laid.key.nodes, ...drawn);

  function drawColumn(
    lines: TreeLine[],
    { x: left, top, width }: { x: number; top: number; width: number },
  ): SVGElement[] {
    const xOf = ({ depth }: TreeLine) => left + depth * INDENT;
    const yOf = (line: TreeLine) => top + line.top + LEADING / 2;
    const branch = (line: TreeLine): SVGElement[] => {
      if (line.above === null || line.node === null) return [];
      const from = line.above.node === line.under!.node ? yOf(line.above) + RADIUS + 2 : yOf(line.above);
      const d = `M${round(xOf(line.under!) + RADIUS + 0.5)},${round(from)}V${round(yOf(line))}H${round(xOf(line) - 1)}`;
      return [h("path", { d, ...branchStroke(theme, line.node.runs) })];
    };
    const label = (line: TreeLine): SVGElement => {
      const [x, y] = [xOf(line), yOf(line)];
      if (line.node !== null) return nodeMark(h, line.node, line.text, { x, y, width: width - LABEL, theme });
      return textBlock(
        h,
        line.text,
        { x: x + LABEL, y: y + 4.5, "font-size": SIZE, fill: theme.color("muted") },
        LEADING,
      );
    };
    return [...lines.flatMap(branch), ...lines.map(label)];
  }
};
