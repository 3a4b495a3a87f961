import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Files } from "../../src/record/normalize.ts";
import { rowSchema } from "../../src/record/rows.ts";
import { tableCsv } from "../../src/render/data/csv.ts";
import { codebookOf, shareFilled } from "../../src/record/codebook.ts";
import { dataset } from "../../src/render/dataset.ts";
import { dataFileNames, makeDataFiles } from "../../src/render/data/files.ts";
import { tableNames, tables as schemas, type TableName } from "../../src/tables/index.ts";
import { headerOf, type Table } from "../../src/tables/table.ts";
import { realFiles, tablesOf } from "../support/fixture.ts";
import { readWorkbook } from "../support/xlsx.ts";

const HOME = "https://example.org/atlas/";
const tables = tablesOf(realFiles());
const files = await makeDataFiles(tables, HOME);
const textOf = (name: string): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.get(name)!.bytes);
const parse = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, "").trimEnd(), { newline: "\r\n" }).data;

/** A row of events with a title of one's choice. */
const event = (title: string) => ({ ...tables.events[0]!, title: { en: title, zh: "事件" }, note: null });
const titleIn = (csv: string): string => parse(csv)[1]![headerOf(schemas.events).indexOf("title_en")]!;
const HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "－2", "＠A1", " =1", "'=1", "''=1"];

describe("CSV downloads", () => {
  it.each(tableNames)("%s.csv has a byte order mark, CRLF, the columns of data/ and every row", (name) => {
    const csv = textOf(`${name}.csv`);
    expect([...files.get(`${name}.csv`)!.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll(/"[^"]*"/g, "").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const [header, ...rows] = parse(csv);
    expect(header).toEqual(headerOf(schemas[name]));
    expect(rows).toHaveLength(tables[name].length);
  });

  it("read back as data, they give the same record", () => {
    const published = Object.fromEntries(tableNames.map((name) => [name, textOf(`${name}.csv`)])) as Files;
    expect(tablesOf(published)).toEqual(tables);
  });

  it.each(HOSTILE)("%j cannot become a formula and can be had back", (hostile) => {
    const written = titleIn(tableCsv(schemas.events, [event(hostile)]));
    expect(written).toBe(`'${hostile}`);
  });

  it("no text begins like a formula, and taking the apostrophe away gives it back", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom("=", "+", "-", "@", "'", "＝", "\t", "a", "云") }),
        (text) => {
          const written = titleIn(tableCsv(schemas.events, [event(text)]));
          expect(written).not.toMatch(/^[=+\-@＝\t]/);
          expect(written.replace(/^'(?='*(?:\s*[=+\-@＝]|\t))/, "")).toBe(text);
        },
      ),
    );
  });

  it("numbers stay numbers, negative ones too, and blank is blank", () => {
    const csv = tableCsv(schemas.places, [{ ...tables.places[0]!, lat: -31.5, lon: null, adcode: "-1" }]);
    const [header, row] = parse(csv) as [string[], string[]];
    expect(["lat", "lon", "adcode"].map((name) => row[header.indexOf(name)])).toEqual(["-31.5", "", "'-1"]);
  });
});

describe("the workbook", () => {
  const width = (sheet: string) => (sheet in schemas ? headerOf(schemas[sheet as TableName]).length : 12);
  const sheets = readWorkbook(files.get("city-cloud-atlas.xlsx")!.bytes, width);

  it("begins with what it is and the codebook, and has a sheet for every table", () => {
    expect([...sheets.keys()]).toEqual(["read me", "codebook", ...tableNames]);
    const about = sheets.get("read me")!.rows.flat();
    for (const said of [dataset.title.en, dataset.title.zh, dataset.version, dataset.license.url])
      expect(about).toContain(said);
    expect(sheets.get("codebook")!.rows).toHaveLength(1 + tableNames.flatMap((n) => headerOf(schemas[n])).length);
  });

  it.each(tableNames)("the sheet %s holds every row, numbers as numbers, under a frozen header", (name) => {
    const { rows, xml } = sheets.get(name)!;
    const columns = Object.values((schemas[name] as Table).columns);
    const numeric = columns.flatMap((c) => (c.kind === "text" ? [false, false] : [c.kind === "number"]));
    const expected = parse(textOf(`${name}.csv`)).map((row, i) =>
      row.map((cell, c) => (cell === "" ? null : i > 0 && numeric[c] ? Number(cell) : cell)),
    );
    expect(rows).toEqual(expected);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<col [^>]*width="\d+"/);
  });

  it("keeps hostile text as text, without a mark", async () => {
    const hostile = { ...tables, events: HOSTILE.map(event) };
    const made = (await makeDataFiles(hostile, HOME)).get("city-cloud-atlas.xlsx")!;
    const { rows, xml } = readWorkbook(made.bytes, width).get("events")!;
    const titles = rows.slice(1).map((row) => row[headerOf(schemas.events).indexOf("title_en")]);
    expect(titles.map((t) => String(t).trim())).toEqual(HOSTILE.map((t) => t.trim()));
    expect(xml).not.toContain("<f>");
  });
});

describe("the codebook", () => {
  it("has every column of every table, counted as the record fills it", () => {
    for (const { name, rows, columns } of codebookOf(tables)) {
      expect(rows).toBe(tables[name].length);
      expect(columns.flatMap((c) => c.csv)).toEqual(headerOf(schemas[name]));
      for (const c of columns) {
        const filled = (tables[name] as Record<string, unknown>[]).filter((row) => row[c.name] !== null);
        expect(c.filled).toBe(filled.length);
        expect(c.optional).toBe(rowSchema(schemas[name]).shape[c.name]!.safeParse(null).success);
      }
    }
  });

  it("never rounds to all or to none", () => {
    expect([
      shareFilled(0, 5),
      shareFilled(1, 900),
      shareFilled(899, 900),
      shareFilled(5, 5),
      shareFilled(0, 0),
    ]).toEqual([0, 1, 99, 100, 0]);
  });
});

it("makes every promised file and no other", () => {
  expect([...files.keys()].sort()).toEqual([...dataFileNames].sort());
});
