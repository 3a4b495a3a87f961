import { isOptional, type Column } from "../tables/columns.ts";
import { csvNames, type Table } from "../tables/table.ts";
import type { CsvRead, RawRow } from "./csv.ts";
import type { Separator } from "./csv-lines.ts";
import { repaired } from "./repair.ts";

/** What a cell is read as when its column refuses it. */
export const REFUSED = Symbol("refused");

/** The position of a column that the header row lacks. */
export const ABSENT = -1;

/** A column of a file: where its cell stands, or both cells of a bilingual one. */
export interface FileColumn {
  name: string;
  column: Column;
  optional: boolean;
  at: number;
  zhAt: number;
  separator: Separator;
  /** The last cell that was read and its value: neighbours often say the same, and the schema need not be asked again. */
  last: { cell: string | null; value: unknown };
  /** For controlled words, which are few: each that was accepted, kept once. */
  words: Map<string, unknown>;
}

/** The columns of a table as they stand in a file. */
export const fileColumns = ({ columns, separator }: CsvRead, table: Table): FileColumn[] =>
  Object.entries(table.columns).map(([name, column]) => {
    const [at = ABSENT, zhAt = ABSENT] = csvNames(name, column).map((n) => columns.get(n) ?? ABSENT);
    const last = { cell: null, value: REFUSED };
    return { name, column, optional: isOptional(column), at, zhAt, separator, last, words: new Map() };
  });

const parse = ({ schema }: Column, value: unknown): unknown => {
  const { success, data } = schema.safeParse(value);
  return success ? data : REFUSED;
};

/** Both cells of a bilingual column as zod is given them. */
export const bilingual = ({ at, zhAt }: FileColumn, { cells }: RawRow) => ({
  en: cells[at] ?? null,
  zh: cells[zhAt] ?? null,
});

const readText = (place: FileColumn, raw: RawRow): unknown => {
  const text = bilingual(place, raw);
  return place.optional && text.en === null && text.zh === null ? null : parse(place.column, text);
};

/** The value of a row's cell by its column's schema, or `REFUSED`. A cell that is certain once mended is mended in place. */
export const readCell = (place: FileColumn, raw: RawRow): unknown => {
  const { column, at, last } = place;
  if (column.kind === "text") return readText(place, raw);
  const cell = raw.cells[at] ?? null;
  if (cell === null && place.optional) return null;
  if (cell === last.cell) return last.value;
  if (column.kind === "word" && cell !== null) {
    const known = place.words.get(cell);
    if (known !== undefined) return known;
  }
  let value = parse(column, cell);
  if (value === REFUSED && cell !== null) {
    const meant = repaired(cell, column, place.separator);
    if (meant === undefined) return REFUSED;
    raw.cells[at] = meant;
    value = parse(column, meant);
  }
  last.cell = cell;
  last.value = value;
  if (column.kind === "word" && cell !== null && value !== REFUSED) place.words.set(cell, value);
  return value;
};
