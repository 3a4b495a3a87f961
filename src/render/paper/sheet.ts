import { A4 } from "../picture/pdf-document.ts";
import type { Block } from "./block.ts";
import type { Locale } from "../../i18n/text.ts";
import { flowOf } from "./flow.ts";
import type { Flow, Mark, Op, Row } from "./writer.ts";

/** What is printed on A4, in points. */
const [PAPER_WIDTH, PAPER_HEIGHT] = A4;
export const MARGIN = { side: 51, top: 48, bottom: 56 };
const WIDTH = PAPER_WIDTH - 2 * MARGIN.side;
const ROOM = PAPER_HEIGHT - MARGIN.top - MARGIN.bottom;

/** A document ready to be drawn: its nodes, and on each page what stands where. */
export interface Sheets {
  nodes: Flow["nodes"];
  pages: Mark[][];
}

const moved = ({ node, ops }: Mark, dy: number): Mark => ({
  node,
  ops: ops.map((op): Op => ({ ...op, x: op.x + MARGIN.side, y: op.y + dy })),
});

const heightOf = (rows: Row[]): number => rows.reduce((sum, { before, height }) => sum + before + height, 0);

/** Rows that stand together, where a page has room for them all. */
const groupsOf = (rows: Row[]): Row[][] => {
  const groups: Row[][] = [];
  let open: Row[] = [];
  for (const row of rows) {
    open.push(row);
    if (row.keep) continue;
    groups.push(open);
    open = [];
  }
  return open.length > 0 ? [...groups, open] : groups;
};

/** A last page says more than whose the sheet is: the end of the text, of such a height, stands together. */
const END = { least: 140, most: ROOM / 2 };

const endTogether = (groups: Row[][]): Row[][] => {
  const [last = [], before, ...earlier] = groups.toReversed();
  if (before === undefined || heightOf(last) >= END.least || heightOf(before) + heightOf(last) > END.most)
    return groups;
  return endTogether([...earlier.toReversed(), [...before, ...last]]);
};

/** Lines to write on stand so far apart, or closer where that saves a page. */
const LINES = [22, 20.5, 19];

const pagesOf = (rows: Row[]): Mark[][] => {
  const pages: Mark[][] = [[]];
  let y = 0;
  const turn = (): void => {
    pages.push([]);
    y = 0;
  };
  for (const group of endTogether(groupsOf(rows))) {
    const high = heightOf(group);
    if (y > 0 && y + high > ROOM && high - group[0]!.before <= ROOM) turn();
    for (const { before, height, marks } of group) {
      if (y > 0 && y + before + height > ROOM) turn();
      if (y > 0) y += before;
      pages.at(-1)!.push(...marks.map((mark) => moved(mark, MARGIN.top + y)));
      y += height;
    }
  }
  return pages;
};

const hasRoom = (blocks: Block[]): boolean =>
  blocks.some(
    (block) => block.kind === "room" || (block.kind === "list" && block.items.some((item) => hasRoom(item.blocks))),
  );

/** Blocks set on as many pages as they need. No heading ends a page, no line of a text stands alone, nothing is cut. */
export const sheetsOf = (blocks: Block[], locale: Locale): Sheets => {
  const tried = (hasRoom(blocks) ? LINES : LINES.slice(0, 1)).map((line) => {
    const { nodes, rows } = flowOf(blocks, { width: WIDTH, line, locale });
    return { nodes, pages: pagesOf(rows) };
  });
  const fewest = Math.min(...tried.map(({ pages }) => pages.length));
  return tried.find(({ pages }) => pages.length === fewest)!;
};
