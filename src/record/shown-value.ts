import { formatDate, formatNumber } from "../i18n/format.ts";
import { words } from "../i18n/index.ts";
import type { Locale, Text } from "../i18n/text.ts";
import type { Column } from "../tables/columns.ts";
import type { Atlas } from "./atlas.ts";

/** The name of a row that a cell refers to. */
const nameOf = (atlas: Atlas, table: string, id: string, l: Locale): string => {
  if (table === "places") return atlas.place(id).name[l];
  if (table === "programs") return atlas.program(id).name[l];
  if (table === "initiatives") return atlas.initiative(id).name[l];
  return id;
};

/** A cell's value as text in a language; `column` is undefined for a column that there is no longer. */
export const shownValue = (atlas: Atlas, column: Column | undefined, value: unknown, l: Locale): string => {
  if (value === null) return words(l).notStated;
  if (typeof value === "object") return (value as Text)[l] ?? "";
  const own = String(value);
  if (typeof value === "number") return formatNumber(value, l);
  if (column?.kind === "word") return atlas.word(column.list!, own).name[l];
  if (column?.kind === "edtf") return formatDate(own, l);
  if (column?.kind === "ref") return nameOf(atlas, column.refersTo!, own, l);
  return own;
};
