import { isOptional, type Column } from "../../tables/columns.ts";
import { tableNames, tables as schemas, type Tables } from "../../tables/index.ts";
import { csvNames, type Table } from "../../tables/table.ts";
import { dataAddress, dataPage, dataset } from "../dataset.ts";
import type { DataFile } from "./files.ts";
import { allowedWords, bilingual, describeColumn, rowJsonSchema, type JsonSchema } from "./json-schema.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** A pattern as Table Schema has it: always for the whole value, so without anchors; none where only a part must match. */
const patternOf = (shape: JsonSchema): string | undefined => {
  const alternatives = [shape, ...((shape["anyOf"] as JsonSchema[] | undefined) ?? [])];
  const pattern = alternatives.map((s) => s["pattern"]).find((p) => typeof p === "string");
  return pattern === undefined ? undefined : /^\^(.*)\$$/.exec(pattern)?.[1];
};

const boundsOf = (shape: JsonSchema): object => {
  const number = [shape, ...((shape["anyOf"] as JsonSchema[] | undefined) ?? [])].find((s) => s["type"] === "number");
  return {
    ...(number?.["minimum"] === undefined ? {} : { minimum: number["minimum"] }),
    ...(number?.["maximum"] === undefined ? {} : { maximum: number["maximum"] }),
  };
};

const constraintsOf = (column: Column, shape: JsonSchema, words: string[] | undefined, unique: boolean): object => {
  const pattern = words === undefined ? patternOf(shape) : undefined;
  return {
    ...(isOptional(column) ? {} : { required: true }),
    ...(unique ? { unique: true } : {}),
    ...(words === undefined ? {} : { enum: words }),
    ...(pattern === undefined ? {} : { pattern }),
    ...boundsOf(shape),
  };
};

const fieldsOf = (tables: Tables, table: Table) => {
  const shapes = rowJsonSchema(tables, table).properties;
  return Object.entries(table.columns).flatMap(([name, column]) =>
    csvNames(name, column).map((csvName) => ({
      name: csvName,
      title: bilingual(column.title),
      description: describeColumn(column),
      type: column.kind === "number" ? "number" : "string",
      constraints: constraintsOf(
        column,
        shapes[name]!,
        allowedWords(tables, column),
        table.key.length === 1 && table.key[0] === name,
      ),
    })),
  );
};

/** A key with blanks in it is no primary key: the standard lets none of its fields be missing. */
const keysOf = ({ key, columns }: Table) =>
  key.some((name) => isOptional(columns[name]!)) ? { uniqueKeys: [key] } : { primaryKey: key };

const foreignKeysOf = ({ name, columns }: Table) => {
  const references = Object.entries(columns).filter(([, column]) => column.refersTo !== undefined);
  const keys = references.map(([field, { refersTo }]) => ({
    fields: [field],
    // A table that refers to itself is not named, says the standard.
    reference: { ...(refersTo === name ? {} : { resource: refersTo }), fields: ["id"] },
  }));
  return keys.length === 0 ? {} : { foreignKeys: keys };
};

const schemaOf = (tables: Tables, table: Table) => ({
  $schema: `${PROFILES}/tableschema.json`,
  fields: fieldsOf(tables, table),
  missingValues: [""],
  ...keysOf(table),
  ...foreignKeysOf(table),
});

const resourceOf = (tables: Tables, table: Table, file: DataFile) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: table.name,
  type: "table",
  title: bilingual(table.title),
  description: `${table.description.en}\n${table.description.zh}`,
  path: file.name,
  format: "csv",
  mediatype: "text/csv",
  // The files begin with a byte order mark; the standard has one name for UTF-8 with and without it.
  encoding: "utf-8",
  bytes: file.bytes.length,
  hash: `sha256:${file.sha256}`,
  dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
  schema: schemaOf(tables, table),
});

/** The same table in its other form: the standard has no alternatives within a resource, so it is one of its own. */
const parquetOf = (tables: Tables, table: Table, file: DataFile) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: `${table.name}-parquet`,
  type: "table",
  title: bilingual(file.title),
  description: `${table.description.en}\n${table.description.zh}`,
  path: file.name,
  format: "parquet",
  mediatype: file.mediaType,
  bytes: file.bytes.length,
  hash: `sha256:${file.sha256}`,
  schema: schemaOf(tables, table),
});

/** The descriptor of the CSV and Parquet files as a Data Package (version 2 of the standard). */
export const dataPackage = (tables: Tables, home: string, fileOf: (name: string) => DataFile): object => ({
  $schema: `${PROFILES}/datapackage.json`,
  name: dataset.name,
  id: dataAddress(home, "datapackage.json"),
  title: bilingual(dataset.title),
  description: `${dataset.description.en}\n\n${dataset.description.zh}`,
  homepage: dataPage(home, "en"),
  version: dataset.version,
  created: `${dataset.date}T00:00:00Z`,
  keywords: [...dataset.keywords.en, ...dataset.keywords.zh],
  licenses: [
    { name: dataset.license.id, path: dataset.license.url, title: bilingual(dataset.license.title) },
  ],
  contributors: [{ title: bilingual(dataset.creator), roles: ["creator"] }],
  sources: tables.sources.map(({ title, url }) => ({ title: bilingual(title), ...(url === null ? {} : { path: url }) })),
  resources: [
    ...tableNames.map((name) => resourceOf(tables, schemas[name], fileOf(`${name}.csv`))),
    ...tableNames.map((name) => parquetOf(tables, schemas[name], fileOf(`${name}.parquet`))),
  ],
});
