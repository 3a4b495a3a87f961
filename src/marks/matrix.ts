import { isNarrow, type Drawing } from "./drawing.ts";
import { headsFor, type Heads } from "./heads.ts";
import { measure } from "./text.ts";

/** A place and a field that meet: named by a programme (`target`), served by systems (`count`, `fact` of the furthest), or both. */
export interface Meeting {
  place: string;
  field: string;
  fact: string;
  target: string | null;
  count: number;
  stage: string | null;
}

/** What a matrix is drawn from, all words in the reader's language. */
export interface Matrix {
  places: { id: string; name: string }[];
  fields: { id: string; name: string; places: number }[];
  meetings: Meeting[];
  stages: { stage: string | null; name: string }[];
  /** Words of the key and over the totals. */
  named: string;
  furthest: string;
  number: string;
  totals: string;
}

/** Fields once each, with how many times they occur (once a place): the commonest first, then in their own order. */
export const ranked = <F extends { id: string; order: number }>(fields: F[]): (F & { places: number })[] => {
  const found = new Map<string, F & { places: number }>();
  for (const field of fields) found.set(field.id, { ...field, places: (found.get(field.id)?.places ?? 0) + 1 });
  return [...found.values()].sort((a, b) => b.places - a.places || a.order - b.order || (a.id < b.id ? -1 : 1));
};

export const SIZE = 13;
/** Room for a two-digit total. */
const NUMBERS = 22;
const LEAST_COLUMN = { narrow: 13.3, wide: 30 };
const WIDEST_COLUMN = 64;

/** Sizes of one drawing, in pixels; places that do not fit side by side go into further panels. */
export interface Measures {
  narrow: boolean;
  label: number;
  /** Where the columns end, and where the totals beside them do. */
  right: number;
  edge: number;
  row: number;
  column: number;
  box: number;
  r: number;
  perPanel: number;
  panels: number;
  heads: Heads;
}

const labelWidth = (matrix: Matrix, { locale }: Drawing, narrow: boolean): number => {
  const names = matrix.fields.map((field) => field.name);
  const widest = (texts: string[]): number => Math.max(40, ...texts.map((text) => measure(text, SIZE, locale)));
  const word = locale === "zh" ? 0 : Math.min(116, widest(names.flatMap((name) => name.split(" "))));
  return Math.min(widest(names), Math.max(word, narrow ? 98 : 182)) + 10;
};

/** Columns and heads for a width of totals; level heads want their word over the totals in full. */
const columnsFor = (matrix: Matrix, { width, locale }: Drawing, narrow: boolean, label: number, totals: number) => {
  const room = width - label - totals;
  const panels = Math.max(
    1,
    Math.ceil(matrix.places.length / Math.floor(room / LEAST_COLUMN[narrow ? "narrow" : "wide"])),
  );
  const perPanel = Math.max(1, Math.ceil(matrix.places.length / panels));
  const column = Math.min(room / perPanel, WIDEST_COLUMN);
  const heads = headsFor(
    matrix.places.map((place) => place.name),
    column,
    locale,
  );
  return { panels, perPanel, column, heads, totals };
};

export const measuresOf = (matrix: Matrix, drawing: Drawing): Measures => {
  const narrow = isNarrow(drawing.width);
  const label = labelWidth(matrix, drawing, narrow);
  const level = columnsFor(matrix, drawing, narrow, label, measure(matrix.totals, SIZE, drawing.locale) + 10);
  const fitted = level.heads.setting === "upright" ? columnsFor(matrix, drawing, narrow, label, NUMBERS) : level;
  const { column, perPanel, totals } = fitted;
  const box = Math.min(narrow ? 14 : 18, column - 2);
  const right = label + perPanel * column;
  return { ...fitted, narrow, label, right, edge: right + totals, row: narrow ? 31 : 25, box, r: box * 0.34 };
};
