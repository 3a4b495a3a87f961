import { z } from "zod";
import type { Text } from "../../i18n/text.ts";
import { rowSchema } from "../../record/rows.ts";
import { isOptional, type Column } from "../../tables/columns.ts";
import { tables as schemas, type TableName, type Tables } from "../../tables/index.ts";
import type { Table } from "../../tables/table.ts";
import { dataAddress } from "../dataset.ts";

export type JsonSchema = Record<string, unknown>;

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** A short text in both languages on one line, for formats that have room for one language. */
export const bilingual = (text: Text): string => (text.en === text.zh ? text.en : `${text.en} · ${text.zh}`);

/** What a column says of itself, in both languages, with its unit. */
export const describeColumn = ({ description, unit }: Column): string =>
  unit === undefined
    ? `${description.en}\n${description.zh}`
    : `${description.en} Unit: ${unit.en}.\n${description.zh}单位：${unit.zh}。`;

/** The words that a column of kind `word` may hold; undefined for the others. */
export const allowedWords = (tables: Tables, column: Column): string[] | undefined =>
  column.list === undefined
    ? undefined
    : tables.vocabulary
        .filter((word) => word.list === column.list)
        .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
        .map((word) => word.id);

// Rows are described as they are read (`output`): numbers, not the digits in a CSV cell. An open range has no bound to name.
const rowShape = (table: Table): { properties: Record<string, JsonSchema> } & JsonSchema =>
  z.toJSONSchema(rowSchema(table), {
    io: "output",
    override: ({ jsonSchema }) => {
      for (const bound of ["minimum", "maximum"] as const)
        if (!Number.isFinite(jsonSchema[bound])) Reflect.deleteProperty(jsonSchema, bound);
    },
  }) as { properties: Record<string, JsonSchema> } & JsonSchema;

const wordShape = (words: string[], column: Column): JsonSchema =>
  isOptional(column) ? { type: ["string", "null"], enum: [...words, null] } : { type: "string", enum: words };

/** JSON Schema of one row of a table, its columns with title and description in both languages. */
export const rowJsonSchema = (tables: Tables, table: Table): { properties: Record<string, JsonSchema> } & JsonSchema => {
  const shape = rowShape(table);
  const properties = Object.entries(table.columns).map(([name, column]): [string, JsonSchema] => {
    const words = allowedWords(tables, column);
    const constraint = words === undefined ? shape.properties[name] : wordShape(words, column);
    return [name, { title: bilingual(column.title), description: describeColumn(column), ...constraint }];
  });
  return { ...shape, $schema: DIALECT, properties: Object.fromEntries(properties) };
};

const string = { type: "string" };
const text = { type: "object", properties: { en: string, zh: string }, required: ["en", "zh"] };

/** JSON Schema of the file `<table>.json`; `#/$defs/row` is the schema of one row. */
export const tableJsonSchema = (tables: Tables, name: TableName, home: string): JsonSchema => {
  const table: Table = schemas[name];
  return {
    $schema: DIALECT,
    $id: dataAddress(home, `${name}.schema.json`),
    title: bilingual(table.title),
    description: `${table.description.en}\n${table.description.zh}`,
    type: "object",
    required: ["name", "version", "date", "license", "source", "rows"],
    properties: {
      name: string,
      title: text,
      version: string,
      date: string,
      license: { type: "object", properties: { id: string, url: string }, required: ["id", "url"] },
      source: string,
      table: { type: "object", properties: { name: { const: name }, title: text, description: text } },
      schema: string,
      rows: { type: "array", items: { $ref: "#/$defs/row" } },
    },
    $defs: { row: rowJsonSchema(tables, table) },
  };
};
