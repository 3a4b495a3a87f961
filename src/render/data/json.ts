import { tableNames, tables as schemas, type TableName, type Tables } from "../../tables/index.ts";
import { dataAddress, dataPage, dataset } from "../dataset.ts";

/** What stands before the rows of every JSON file: whose data it is, which release, under which licence, from where. */
export const headOf = (home: string) => ({
  name: dataset.name,
  title: dataset.title,
  version: dataset.version,
  date: dataset.date,
  license: { id: dataset.license.id, url: dataset.license.url },
  source: dataPage(home, "en"),
});

/** One table with its head; a row is as in the record: `{en, zh}` for text in both languages, null for not stated. */
export const tableJson = (tables: Tables, table: TableName, home: string): string => {
  const { title, description } = schemas[table];
  const schema = dataAddress(home, `${table}.schema.json`);
  return `${JSON.stringify({ ...headOf(home), table: { name: table, title, description }, schema, rows: tables[table] }, null, 1)}\n`;
};

/** The whole record in one file, table by table. */
export const atlasJson = (tables: Tables, home: string): string =>
  `${JSON.stringify({ ...headOf(home), tables: Object.fromEntries(tableNames.map((name) => [name, tables[name]])) })}\n`;
