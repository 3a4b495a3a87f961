import type { Locale } from "../../i18n/text.ts";
import { palettes } from "../../marks/tokens.ts";
import { widthOf } from "../picture/runs.ts";
import { looks, type Block, type Item } from "./block.ts";
import { putText } from "./text-rows.ts";
import { addNode, type Flow, type Mark, type Op, type Setting, type Writer } from "./writer.ts";

const colors = palettes.print;
const BULLET = "·";
/** Room for a bullet; a longer label takes more, with air on both sides. */
const HANG = 17;
const AIR = 5;
const hangOf = (items: Item[], locale: Locale): number =>
  Math.max(HANG, ...items.map(({ label }) => widthOf(label, looks.slide.size, 600, locale) + 1.5 * AIR));

const FIELD = { height: 30, gap: 16, baseline: 24, size: 9 };

/** Where a list begins, and the text of its items. */
interface Sides {
  list: number;
  text: number;
}

const rule = (x: number, y: number, width: number, color: string): Mark => ({
  node: null,
  ops: [{ kind: "rule", x, y, width, color }],
});

const putItem = (writer: Writer, { label, blocks }: Item, x: Sides, list: number): void => {
  const { rows } = writer;
  const item = addNode(writer, "LI", list);
  const [mark, body] = [addNode(writer, "Lbl", item), addNode(writer, "LBody", item)];
  const first = rows.length;
  putBlocks(writer, blocks, x.text, body);
  const row = rows[first];
  const start = row?.marks.flatMap(({ ops }) => ops).find((op) => op.kind === "text");
  if (row === undefined || start === undefined) throw new Error("an item of a list begins with a text");
  const left = label === "" ? x.list + AIR : x.text - AIR - widthOf(label, start.size, start.weight, writer.locale);
  row.marks.unshift({ node: mark, ops: [{ ...start, text: label || BULLET, x: left, color: colors.ink }] });
};

const putList = (writer: Writer, { items, cut }: Extract<Block, { kind: "list" }>, x: number, parent: number): void => {
  const { rows } = writer;
  const list = addNode(writer, "L", parent);
  const sides = { list: x, text: x + hangOf(items, writer.locale) };
  const start = rows.length;
  const hold = (from: number): void => {
    for (const row of rows.slice(from, -1)) row.keep = true;
  };
  for (const item of items) {
    const first = rows.length;
    putItem(writer, item, sides, list);
    if (cut === "between") hold(first);
  }
  if (cut === "never") hold(start);
};

const putFields = (writer: Writer, names: string[], x: number, parent: number): void => {
  const width = (writer.width - x - FIELD.gap * (names.length - 1)) / names.length;
  const own = addNode(writer, "P", parent);
  const { baseline: y, size, height } = FIELD;
  const marks = names.flatMap((text, i): Mark[] => {
    const left = x + i * (width + FIELD.gap);
    const name: Op = { kind: "text", text, x: left, y, size, weight: 400, color: colors.muted };
    return [{ node: own, ops: [name] }, rule(left, height, width, colors.ink)];
  });
  writer.rows.push({ before: 6, height, keep: false, marks });
};

const putRoom = ({ rows, line, width }: Writer, lines: number, x: number): void => {
  for (let i = 0; i < lines; i += 1) {
    const marks = [rule(x, line - 1, width - x, colors.line)];
    rows.push({ before: i === 0 ? 2 : 0, height: line, keep: i < lines - 1, marks });
  }
};

const putDrawing = (writer: Writer, block: Extract<Block, { kind: "drawing" }>, x: number, parent: number): void => {
  const { svg, width, height, widest = Infinity, alt } = block;
  const scale = Math.min(1, Math.min(writer.width - x, widest) / width);
  const node = addNode(writer, "Figure", parent, alt);
  const ops: Op[] = [{ kind: "drawing", svg, x, y: 0, scale }];
  writer.rows.push({ before: 8, height: height * scale, keep: true, marks: [{ node, ops }] });
};

const putBlocks = (writer: Writer, blocks: Block[], x: number, parent: number): void => {
  for (const block of blocks)
    if (block.kind === "text") putText(writer, block, x, parent);
    else if (block.kind === "fields") putFields(writer, block.names, x, parent);
    else if (block.kind === "room") putRoom(writer, block.lines, x);
    else if (block.kind === "drawing") putDrawing(writer, block, x, parent);
    else putList(writer, block, x, parent);
};

/** Blocks one below the other. */
export const flowOf = (blocks: Block[], setting: Setting): Flow => {
  const writer: Writer = { ...setting, nodes: [{ tag: "Document", parent: -1 }], rows: [] };
  putBlocks(writer, blocks, 0, 0);
  return { nodes: writer.nodes, rows: writer.rows };
};
