import { parquetMetadata, parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { makeDataFiles } from "../../src/render/data/files.ts";
import { tableNames, tables } from "../../src/tables/index.ts";
import { headerOf } from "../../src/tables/table.ts";
import { realFiles, tablesOf } from "../support/fixture.ts";

const files = await makeDataFiles(tablesOf(realFiles()), "https://example.org/atlas/");
const bufferOf = (name: string): ArrayBuffer => files.get(name)!.bytes.buffer;
/** A cell as CSV holds it, without the apostrophe that keeps formulas from running. */
const asCsv = (value: unknown): string => (value === null ? "" : String(value));

describe("Parquet downloads", () => {
  it.each(tableNames)("read back by another program, they say what the CSV file says (%s)", async (name) => {
    const rows = await parquetReadObjects({ file: bufferOf(`${name}.parquet`) });
    const text = new TextDecoder().decode(files.get(`${name}.csv`)!.bytes);
    const [header, ...lines] = Papa.parse<string[]>(text.trimEnd()).data as [string[], ...string[][]];
    expect(header).toEqual(headerOf(tables[name]));
    expect(rows.map((row) => header.map((column) => asCsv(row[column])))).toEqual(
      lines.map((line) => line.map((cell) => cell.replace(/^'(?='*\s*[=+\-@＝＋－＠])/, ""))),
    );
  });

  it("keeps numbers as numbers and blanks as null", async () => {
    const rows = await parquetReadObjects({ file: bufferOf("figures.parquet") });
    expect(rows.every(({ value }) => typeof value === "number")).toBe(true);
    expect(rows.some(({ date }) => date === null)).toBe(true);
  });

  it("says in its metadata whose data it is, which release, under which licence", () => {
    const { key_value_metadata: entries } = parquetMetadata(bufferOf("places.parquet"));
    const said = Object.fromEntries(entries!.map(({ key, value }) => [key, value]));
    expect(said).toMatchObject({ license: "CC-BY-4.0", source: "https://example.org/atlas/data/" });
    expect(said["version"]).toMatch(/^\d/);
  });
});
