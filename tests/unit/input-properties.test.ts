import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/record/csv.ts";
import { decode } from "../../src/record/decode.ts";
import { normalize, type Files, type Refusals } from "../../src/record/normalize.ts";
import { formatProblem, type Problem } from "../../src/record/problem.ts";
import { checkRows } from "../../src/record/rows.ts";
import { onlyOutOfOrder } from "../../src/record/sort.ts";
import { writeCsv, type Cells } from "../../src/record/write-csv.ts";
import { tableNames, tables, type TableName } from "../../src/tables/index.ts";
import { csvNames, type Table } from "../../src/tables/table.ts";
import { rowsOfTable } from "../support/arbitrary.ts";
import { encoders } from "../support/encode.ts";
import { fixtureFiles } from "../support/fixture.ts";

const good = fixtureFiles();

/** What a row's cells mean by the table's schema. */
const meaning = (table: Table, cells: Cells) =>
  Object.fromEntries(
    Object.entries(table.columns).map(([name, column]) => {
      const [first, second] = csvNames(name, column).map((n) => cells[n] ?? null);
      const value = column.kind !== "text" ? first : first === null ? null : { en: first, zh: second };
      return [name, column.schema.parse(value)];
    }),
  );

const textOf = (bytes: Uint8Array): string => {
  const decoded = decode(bytes);
  if ("refusal" in decoded) throw new Error(decoded.refusal);
  return decoded.text;
};

/** Every line that a person would read stands on one line and holds nothing invisible. */
const isOneHonestLine = (problem: Problem) =>
  expect(formatProblem(problem)).not.toMatch(
    /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/,
  );

/** Reads a record in which one file has these bytes or this text. */
const read = (name: TableName, content: Uint8Array | string) => {
  const decoded = typeof content === "string" ? { text: content } : decode(content);
  const files: Files = { ...good, [name]: "text" in decoded ? decoded.text : undefined };
  const refusals: Refusals = "refusal" in decoded ? { [name]: decoded.refusal } : {};
  const result = normalize(files, "data", refusals);
  expect(result.tables === undefined).toBe(result.problems.length > 0);
  result.problems.forEach(isOneHonestLine);
  expect(typeof onlyOutOfOrder(result)).toBe("boolean");
};

const anyTable = fc.constantFrom(...tableNames);
const nasty = fc.constantFrom(
  "\0",
  "\u202E",
  "\uFEFF",
  "\u200B",
  "\uD800",
  "\uFFFD",
  '"',
  "\r",
  "\n",
  ",",
  ";",
  "\t",
  "é",
  "京",
  "🙂",
  "\u2028",
);
const anyText = fc
  .array(fc.oneof(nasty, fc.string({ unit: "binary" })), { maxLength: 20 })
  .map((parts) => parts.join(""));

/** A fixture file with pieces cut out and put in. */
const mutated = fc
  .tuple(
    anyTable,
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.oneof(nasty, fc.string({ maxLength: 5 }))), { maxLength: 4 }),
  )
  .map(([name, changes]) => {
    let text = good[name]!;
    for (const [at, length, piece] of changes) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + piece + text.slice(start + length);
    }
    return { name, text };
  });

describe("what is written is read", () => {
  it.each(tableNames)("%s: the same rows in every encoding and with every separator", (name) => {
    const table: Table = tables[name];
    const form = fc.record({
      rows: rowsOfTable(table),
      encoding: fc.constantFrom(...Object.keys(encoders)),
      separator: fc.constantFrom(",", ";", "\t"),
      lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
    });
    fc.assert(
      fc.property(form, ({ rows, encoding, separator, lineEnd }) => {
        const written = writeCsv(table, rows, separator).replaceAll("\n", lineEnd);
        const csv = readCsv(textOf(encoders[encoding]!(written)), table, name);
        const checked = checkRows(csv, table, name);
        expect([...csv.problems, ...checked.problems]).toEqual([]);
        expect(checked.rows).toEqual(rows.map((cells) => meaning(table, cells)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("no input crashes the reader, and each problem is one line", () => {
  it("any bytes", () => {
    fc.assert(fc.property(anyTable, fc.uint8Array({ maxLength: 300 }), read), { numRuns: 150 });
  });

  it("any text, alone and below a good header row", () => {
    fc.assert(
      fc.property(anyTable, anyText, (name, text) => {
        read(name, text);
        read(name, `${good[name]!.split("\n")[0]!}\n${text}`);
      }),
      { numRuns: 100 },
    );
  });

  it("a file of the record with pieces cut out and put in, in every encoding", () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom(...Object.keys(encoders)), ({ name, text }, encoding) => {
        read(name, text);
        if (text.isWellFormed()) read(name, encoders[encoding]!(text));
      }),
      { numRuns: 100 },
    );
  });

  it("a header row of a hundred thousand cells, a cell of a million quotation marks, a file of blank lines", () => {
    read("places", `id${",x".repeat(100_000)}\n1`);
    read("places", `id${",".repeat(100_000)}\n${",".repeat(100_000)}1`);
    read("places", `${good.places!}${'"'.repeat(1_000_001)}`);
    read("places", "\n".repeat(1_000_000));
    read("events", good.events!.replace("2013", "2".repeat(99_000)));
  });
});
