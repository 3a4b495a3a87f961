import { PITCH } from "./dot-cell.ts";
import type { Drawing } from "./drawing.ts";
import { SIZE, type ModelSheet } from "./model-sheet.ts";
import type { Make } from "./svg.ts";
import { measure } from "./text.ts";

/** White space between neighbouring columns. */
export const GAP = 16;
/** Room for the words of a model that is named nowhere, and for a label. */
export const EMPTY = 88;
const LEAST = 118;
const MOST_DOTS = 9;

export interface Column {
  x: number;
  width: number;
}

/** Where everything stands, in pixels. */
export interface Frame {
  h: Make;
  drawing: Drawing;
  left: number;
  dots: Column & { most: number };
  /** By model, in the order of the sheet. */
  models: Column[];
}

const widest = (texts: string[], { locale }: Drawing): number =>
  Math.max(0, ...texts.map((text) => measure(text, SIZE, locale)));

/** How much of the labels of a model's systems is too long for its least width: the column that wants most gets most. */
const excess = (sheet: ModelSheet, model: string, drawing: Drawing): number =>
  sheet.places
    .flatMap(({ named }) => named.filter((system) => system.model === model))
    .reduce((sum, { name }) => sum + Math.max(0, widest([name], drawing) + PITCH + GAP - LEAST), 0);

/** Columns for the models from `left` on: an empty one narrow, the others by the length of what stands in them. */
const columnsFor = (sheet: ModelSheet, drawing: Drawing, left: number): Column[] => {
  const used = sheet.models.filter(({ empty }) => !empty).length;
  const empties = sheet.models.length - used;
  const room = drawing.width - left;
  const spare = Math.max(0, room - empties * EMPTY - used * LEAST);
  const wants = sheet.models.map(({ id, empty }) => (empty ? 0 : 1 + excess(sheet, id, drawing)));
  const all = wants.reduce((a, b) => a + b, 0);
  let x = left;
  return wants.map((want) => {
    const width = want > 0 ? LEAST + (spare * want) / all : used === 0 ? room / empties : EMPTY;
    const column = { x, width };
    x += width;
    return column;
  });
};

/** Names, dots, then the models. */
export const frameOf = (h: Make, sheet: ModelSheet, drawing: Drawing): Frame => {
  const names = sheet.places.map(({ name }) => name);
  const left = Math.min(130, Math.max(72, widest([...names, sheet.aims?.name ?? ""], drawing) + GAP));
  const most = Math.min(MOST_DOTS, Math.max(7, ...sheet.places.map(({ unstated }) => unstated.length)));
  const dots = { x: left, width: most * PITCH + 24 + GAP, most };
  return { h, drawing, left, dots, models: columnsFor(sheet, drawing, left + dots.width) };
};
