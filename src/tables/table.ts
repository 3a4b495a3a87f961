import type { z } from "zod";
import type { Text } from "../i18n/text.ts";
import type { Column } from "./columns.ts";

export type Columns = Record<string, Column>;

/** What one CSV file is: its columns, the columns that tell its rows apart, and whether its rows state facts. */
export interface Table<C extends Columns = Columns> {
  name: string;
  title: Text;
  description: Text;
  columns: C;
  /** Columns that identify and order the rows. */
  key: string[];
  /** True when each row claims something about the world and so needs evidence. */
  statesFacts: boolean;
}

/** One checked row: each column's value as its schema reads it. */
export type Row<T extends Table> = { [K in keyof T["columns"]]: z.infer<T["columns"][K]["schema"]> };

type Given<C extends Columns> = Pick<Table<C>, "name" | "title" | "description" | "columns"> & Partial<Table<C>>;

/** Declares a table; rows are identified by `id` and state facts unless told otherwise. */
export const table = <C extends Columns>(given: Given<C>): Table<C> => ({ key: ["id"], statesFacts: true, ...given });

/** The CSV column names of one schema column: two for bilingual text, else one. */
export const csvNames = (name: string, column: Column): string[] =>
  column.kind === "text" ? [`${name}_en`, `${name}_zh`] : [name];

/** The header row that a table's CSV file must have, in order. */
export const headerOf = (t: Table): string[] => Object.entries(t.columns).flatMap(([name, c]) => csvNames(name, c));
