import type { Locale } from "../i18n/text.ts";
import type { Drawing } from "./drawing.ts";
import { LEADING, SIZE, type Roll, type RollColumn, type RollFrame } from "./roll.ts";
import { maker } from "./svg.ts";
import { measure, textBlock, wrap } from "./text.ts";

interface Drawn {
  nodes: SVGElement[];
  bottom: number;
}

const GAP = 8;

/** Words over columns `from` to `to`, on a line as long as they are wide. */
const span = (words: string, from: number, to: number, frame: RollFrame, { document, theme }: Drawing) => {
  const h = maker(document);
  const x = frame.x(from) - 7;
  return [
    h("text", { x, y: 13, "font-size": SIZE, fill: theme.color("muted") }, words),
    h("line", { x1: x, x2: frame.x(to) - 7 + frame.step - GAP, y1: 21, y2: 21, stroke: theme.color("line") }),
  ];
};

const spansOf = ({ spans, columns }: Roll, frame: RollFrame, drawing: Drawing): Drawn => {
  if (spans === null) return { nodes: [], bottom: 0 };
  const others = columns.length > 2 ? span(spans.others, 2, columns.length - 1, frame, drawing) : [];
  return { nodes: [...span(spans.lists, 0, 1, frame, drawing), ...others], bottom: 26 };
};

/** Names of the lists over their columns, with number and remarks: for pages wider than a phone. */
export const levelHeads = (roll: Roll, frame: RollFrame, drawing: Drawing): Drawn => {
  const { document, theme, locale } = drawing;
  const h = maker(document);
  const over = spansOf(roll, frame, drawing);
  const room = frame.step - GAP;
  const names = roll.columns.map(({ name }) => wrap(name, room, SIZE, locale));
  const remarks = roll.columns.map((column) => column.remarks.flatMap((words) => wrap(words, room, SIZE, locale)));
  const most = (lists: string[][]): number => Math.max(0, ...lists.map((lines) => lines.length));
  const nameY = over.bottom + 15;
  const countY = nameY + most(names) * LEADING + 2;
  const nodes = roll.columns.flatMap(({ count }, i) => {
    const at = { x: frame.x(i) - 7, "font-size": SIZE };
    return [
      textBlock(h, names[i]!, { ...at, y: nameY }, LEADING),
      h("text", { ...at, y: countY, "font-weight": 600, fill: theme.color("azurite") }, count),
      ...remarks[i]!.map((line, n) =>
        h("text", { ...at, y: countY + (n + 1) * LEADING, fill: theme.color("muted") }, line),
      ),
    ];
  });
  return { nodes: [...over.nodes, ...nodes], bottom: countY + most(remarks) * LEADING + 12 };
};

/** Number and remarks of a list, broken between them wherever that is possible. */
const remarksOf = ({ count, remarks }: RollColumn, room: number, locale: Locale): string[] => {
  const comma = locale === "zh" ? "，" : ", ";
  const parts = [count, ...remarks];
  const lines: string[] = [];
  for (const [i, part] of parts.entries()) {
    const words = i < parts.length - 1 ? part + comma : part;
    const line = (lines.at(-1) ?? "") + words;
    if (lines.length > 0 && measure(line.trimEnd(), SIZE, locale) <= room) lines[lines.length - 1] = line;
    else lines.push(words);
  }
  return lines.flatMap((line) => wrap(line.trimEnd(), room, SIZE, locale));
};

/** Names as a flight of steps, the last list on top: each stands left of its own line down, so that none crosses another. */
export const stairHeads = (roll: Roll, frame: RollFrame, drawing: Drawing): Drawn => {
  const { document, theme, locale } = drawing;
  const h = maker(document);
  let y = 0;
  const steps = roll.columns.map((column, i) => ({ column, x: frame.x(i) })).reverse();
  const placed = steps.map(({ column, x }) => {
    const [name, remarks] = [wrap(column.name, x - 9, SIZE, locale), remarksOf(column, x - 9, locale)];
    const top = y;
    y += (name.length + remarks.length) * LEADING + 8;
    return { x, top, name, remarks };
  });
  const bottom = y + 8;
  const nodes = placed.flatMap(({ x, top, name, remarks }) => {
    const at = { x: x - 9, "font-size": SIZE, "text-anchor": "end" };
    return [
      h("path", { d: `M${x - 5},${top + 9.5}H${x}V${bottom - 8}`, fill: "none", stroke: theme.color("line") }),
      textBlock(h, name, { ...at, y: top + 14 }, LEADING),
      textBlock(h, remarks, { ...at, y: top + 14 + name.length * LEADING, fill: theme.color("muted") }, LEADING),
    ];
  });
  return { nodes, bottom };
};
