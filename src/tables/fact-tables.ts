import type { TableName } from "./index.ts";

// Apart from the schemas, so that code which only looks rows up does not carry them into the browser.

/** `<table>/<id>`: the permanent public name of a fact. */
export type FactId = `${TableName}/${string}`;

/** Tables whose rows state facts and so need evidence. */
export const factTables = [
  "places",
  "programs",
  "initiatives",
  "designations",
  "targets",
  "events",
  "figures",
  "statements",
] as const satisfies TableName[];
export type FactTable = (typeof factTables)[number];

/** How many facts a record states. */
export const factCount = (tables: Record<FactTable, readonly unknown[]>): number =>
  factTables.reduce((sum, table) => sum + tables[table].length, 0);

/** The name as a table of facts; throws for any other. */
export const factTable = (name: string): FactTable => {
  const found = factTables.find((table) => table === name);
  if (found === undefined) throw new Error(`"${name}" is no table of facts`);
  return found;
};

/** True for a text in the form of a fact's permanent name. */
export const isFactId = (text: string): text is FactId => factTables.some((table) => text.startsWith(`${table}/`));
