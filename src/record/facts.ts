import { factTable, factTables, tables, type FactTable } from "../tables/index.ts";
import type { Column } from "../tables/columns.ts";
import { isOptional } from "../tables/columns.ts";
import type { Atlas, FactRow } from "./atlas.ts";

/** One fact by its permanent name `<table>/<id>`. */
export interface Fact {
  fact: string;
  table: FactTable;
  id: string;
  /** The row's place: itself for a place. */
  place: string;
  row: FactRow;
}

/** One fact by its permanent name; throws when there is none. */
export const factOf = (atlas: Atlas, fact: string): Fact => {
  const [table = "", id = ""] = fact.split("/");
  const row = atlas.row(fact);
  return { fact, table: factTable(table), id, place: "place" in row ? row.place : id, row };
};

/** Every fact of the record. */
export const allFacts = (atlas: Atlas): Fact[] =>
  factTables.flatMap((table) => atlas[table].map(({ id }) => factOf(atlas, `${table}/${id}`)));

/** A column of a fact with its value; `null` is "not stated". */
export interface Field {
  name: string;
  column: Column;
  value: unknown;
}

const fieldsOf = ({ table, row }: Fact): Field[] =>
  Object.entries<Column>(tables[table].columns)
    .filter(([name]) => name !== "id")
    .map(([name, column]) => ({ name, column, value: (row as Record<string, unknown>)[name] }));

/** What a fact states, column by column. */
export const statedFields = (fact: Fact): Field[] => fieldsOf(fact).filter(({ value }) => value !== null);

/** Columns that a source could state for a fact but none does. */
export const blankFields = (fact: Fact): Field[] =>
  fieldsOf(fact).filter(
    ({ value, column, name }) => value === null && isOptional(column) && column.kind !== "ref" && name !== "note",
  );
