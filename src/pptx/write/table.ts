import type pptxgen from "pptxgenjs";
import type { TableCell, TablePart } from "../content/page.ts";
import { CELL, headRow, headSize, levelOf, MARK, rowHeight, tableSize, widthsOf } from "../fit-table.ts";
import { ink, rooms } from "../look.ts";
import { runsOf, type Pen } from "./pen.ts";
import { writeStage } from "./stage.ts";

const none = { type: "none" } as const;
const rule = (width: number, color: string) => ({ type: "solid", pt: width, color }) as const;

const cellOf = (cell: TableCell, { locale }: Pen, size: number, head: boolean): pptxgen.TableCell => ({
  text: runsOf([cell.line], locale, { size, indentLevel: levelOf(cell) }).map((run) => ({
    ...run,
    options: { ...run.options, breakLine: false },
  })),
  options: {
    margin: [CELL.top, CELL.side, CELL.top, CELL.side + (cell.stage === undefined ? 0 : MARK)],
    valign: "middle",
    border: [none, none, head ? rule(1, ink("ink")) : rule(0.5, ink("line")), none],
  },
});

/** Writes a native table with hairlines; the marks of stages stand in it as shapes, for rows keep the height they are given. */
export const writeTable = (pen: Pen, part: TablePart): void => {
  const { slide, locale } = pen;
  const box = rooms[part.at];
  const size = tableSize(part, locale);
  const widths = widthsOf(part.shares, box.w);
  const rows = [headRow(part), ...part.rows];
  const sizeOf = (row: number) => (row === 0 ? headSize(size) : size);
  const heights = rows.map((row, i) => rowHeight(row, widths, sizeOf(i), locale));
  slide.addTable(
    rows.map((row, i) => row.map((cell) => cellOf(cell, pen, sizeOf(i), i === 0))),
    { x: box.x, y: box.y, w: box.w, colW: widths, rowH: heights, autoPage: false, objectName: part.name },
  );
  let top = box.y;
  rows.forEach((row, i) => {
    let left = box.x;
    row.forEach(({ stage }, column) => {
      const middle = top + heights[i]! / 2;
      if (stage !== undefined) writeStage(slide, stage, left + CELL.side + MARK / 2 - 0.03, middle);
      left += widths[column]!;
    });
    top += heights[i]!;
  });
};
