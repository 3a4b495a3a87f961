import { cellMark, FEW, groundOf, LEADING, SIZE, type ReachCell, type ReachPlace, type ReachSheet } from "./reach.ts";
import { textBlock, wrap } from "./text.ts";
import type { Tools } from "./tools.ts";

/** Where strips stand, and what draws them. */
export interface StripPen extends Tools {
  x: number;
  width: number;
}

const ROW = 18;
/** Narrowest cell that a finger or mouse still meets. */
const LEAST = 12;
const FEW_PITCH = 18;
/** White space between neighbouring cells. */
const SEAM = 1;

/** Cells fill the strip column by column, so that each has the same share of the width. */
const packing = (n: number, width: number): { rows: number; pitch: number } => {
  if (n < FEW) return { rows: 1, pitch: FEW_PITCH };
  const rows = Math.ceil((n * LEAST) / width);
  return { rows, pitch: width / Math.ceil(n / rows) };
};

/** The words beside a few cells: their names in at most two lines, else that there are too few. */
const fewLines = ({ width, locale }: StripPen, sheet: ReachSheet, { cells }: ReachPlace): string[] => {
  const room = width - cells.length * FEW_PITCH - 8;
  const names = wrap(cells.map(({ name }) => name).join(locale === "zh" ? "；" : "; "), room, SIZE, locale);
  return names.length <= 2 ? names : wrap(sheet.few, room, SIZE, locale);
};

/** Height in pixels of the strip of a place. */
export const stripHeight = (pen: StripPen, sheet: ReachSheet, place: ReachPlace): number => {
  const n = place.cells.length;
  if (n === 0) return wrap(sheet.nothing, pen.width, SIZE, pen.locale).length * LEADING + 2;
  if (n < FEW) return fewLines(pen, sheet, place).length * LEADING + 2;
  return packing(n, pen.width).rows * ROW;
};

const drawCell = (
  { h, theme }: StripPen,
  { fact, name, stage, group }: ReachCell,
  box: { x: number; y: number; width: number },
  isField: boolean,
): SVGElement => {
  const at = { x: box.x + box.width / 2, y: box.y + ROW / 2, r: Math.min(5.5, box.width / 2 - 0.6), theme };
  return h(
    "g",
    { "data-fact": fact },
    h("title", {}, name),
    h("rect", { ...box, height: ROW - SEAM, fill: groundOf(theme, group) ?? "transparent" }),
    cellMark(h, { stage, box: isField }, { ...at, y: at.y - SEAM / 2 }),
  );
};

/** What a few cells are called, beside them. */
const fewWords = (pen: StripPen, sheet: ReachSheet, place: ReachPlace, y: number): SVGElement => {
  const left = pen.x + place.cells.length * FEW_PITCH + 6;
  const attributes = { x: left, y: y + 13, "font-size": SIZE, fill: pen.theme.color("muted") };
  return textBlock(pen.h, fewLines(pen, sheet, place), attributes, LEADING);
};

/** Lines where one group ends and the next begins, a little longer than the strip is high. */
const thresholds = ({ h, theme, x }: StripPen, cells: ReachCell[], pitch: number, y: number): SVGElement[] =>
  cells.flatMap(({ group }, i) =>
    i > 0 && group !== cells[i - 1]!.group
      ? [
          h("path", {
            d: `M${Math.round((x + i * pitch - SEAM / 2) * 10) / 10},${Math.round(y - 3)}v${ROW + 5}`,
            stroke: theme.color(group <= 2 ? "ink" : "line"),
          }),
        ]
      : [],
  );

/** The strip of one place: every announced thing once, furthest first, over the whole width; a few are set close with their names. */
export const reachStrip = (pen: StripPen, sheet: ReachSheet, place: ReachPlace, y: number): SVGElement[] => {
  const { h, theme, x, width, locale } = pen;
  const { cells } = place;
  if (cells.length === 0) {
    const attributes = { x, y: y + 13, "font-size": SIZE, fill: theme.color("muted"), "data-fact": place.fact };
    return [textBlock(h, wrap(sheet.nothing, width, SIZE, locale), attributes, LEADING)];
  }
  const { rows, pitch } = packing(cells.length, width);
  const drawn = cells.map((cell, i) => {
    const box = { x: x + Math.floor(i / rows) * pitch, y: y + (i % rows) * ROW, width: pitch - SEAM };
    return drawCell(pen, cell, box, cell.group === sheet.groups.length - 1);
  });
  if (cells.length < FEW) return [...drawn, fewWords(pen, sheet, place, y)];
  return rows === 1 ? [...drawn, ...thresholds(pen, cells, pitch, y)] : drawn;
};
