import { designations } from "./designations.ts";
import { events } from "./events.ts";
import { evidence } from "./evidence.ts";
import { figures } from "./figures.ts";
import { initiatives } from "./initiatives.ts";
import { places } from "./places.ts";
import { programs } from "./programs.ts";
import { sources } from "./sources.ts";
import { statements } from "./statements.ts";
import type { Row, Table } from "./table.ts";
import { targets } from "./targets.ts";
import { vocabulary } from "./vocabulary.ts";

/** Every table of the record, by the name of its CSV file. */
export const tables = {
  places,
  programs,
  initiatives,
  designations,
  targets,
  events,
  figures,
  statements,
  evidence,
  sources,
  vocabulary,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

/** All rows of all tables, as they stand in the normalized JSON. */
export type Tables = { [T in TableName]: Row<(typeof tables)[T]>[] };

export { factCount, factTable, factTables, isFactId, type FactId, type FactTable } from "./fact-tables.ts";
