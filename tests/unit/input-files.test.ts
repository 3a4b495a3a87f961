import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { encoders } from "../support/encode.ts";
import { complaints, fixtureFiles } from "../support/fixture.ts";

const good = fixtureFiles();
const places = (change: (text: string) => string) => complaints({ ...good, places: change(good.places!) });

describe("a file of the wrong form", () => {
  it("header in capitals, with spaces, with hyphens, or misspelt: one line each", () => {
    expect(places((t) => t.replace("name_en,name_zh,level", "Name EN,NAME-ZH,levle"))).toEqual([
      'data/places.csv:1 Name EN: is not a column of places. Did you mean "name_en"? Rename or remove it.',
      'data/places.csv:1 NAME-ZH: is not a column of places. Did you mean "name_zh"? Rename or remove it.',
      'data/places.csv:1 levle: is not a column of places. Did you mean "level"? Rename or remove it.',
    ]);
  });

  it("a column missing, one too many, one without a name", () => {
    expect(places((t) => t.replace(",order", ",").replace("lat,lon", "lat,longitude in degrees"))).toEqual([
      "data/places.csv:1 lon: is missing from the header row. Add the column, blank where nothing is stated.",
      "data/places.csv:1 order: is missing from the header row. Add the column, blank where nothing is stated.",
      "data/places.csv:1 longitude in degrees: is not a column of places. Rename or remove it.",
      "data/places.csv:1 (column 9): has no name in the header row. Remove the column or name it.",
    ]);
  });

  it("no header row, or that of something else", () => {
    const form = "Write the header row first: id,name_en,name_zh,level,part_of,adcode,lat,lon,order";
    expect(places((t) => t.slice(t.indexOf("\n") + 1))).toEqual([
      `data/places.csv:1: names no column of places. ${form}`,
    ]);
    expect(places(() => "\n\n<!doctype html>")).toEqual([`data/places.csv:3: names no column of places. ${form}`]);
    expect(places(() => " \n,,\n")).toEqual([`data/places.csv: is empty. ${form}`]);
  });

  it("ragged rows, whichever the separator", () => {
    const row = "westgate,Westgate,西门";
    const cells = (n: number, name: string) =>
      `data/places.csv:8: has ${n} cells where the header has 9. Add the missing ${name}s, or put quotes around a cell that contains a ${name}.`;
    expect(places((t) => t.replace(row, `${row},`))).toEqual([cells(10, "comma")]);
    expect(places((t) => t.replace(row, "westgate,西门").replaceAll(",", ";"))).toEqual([cells(8, "semicolon")]);
    expect(places((t) => t.replace(row, "westgate,西门").replaceAll(",", "\t"))).toEqual([cells(8, "tab")]);
  });

  it("malformed quotation marks, and nothing said of what stands behind them", () => {
    expect(places((t) => t.replace("Highland", '"Highland'))).toEqual([
      'data/places.csv:4: has a quotation mark that is not closed. Close it, and double any " inside a cell.',
    ]);
    expect(places((t) => t.replace("Highland", '"High" land'))).toEqual([
      'data/places.csv:4: has text after a closing quotation mark. Double any " inside a cell that is in quotation marks.',
    ]);
    expect(places((t) => `"${t}`)).toEqual([
      'data/places.csv:1: has a quotation mark that is not closed. Close it, and double any " inside a cell.',
    ]);
  });

  it("one mistake is told once: rows with a mistake still count as ids, evidence and words", () => {
    expect(places((t) => t.replace("39.1,117.2", "39.1,east"))).toEqual([
      'data/places.csv:6 lon: "east" is not a number from -180 to 180. Write digits only, with a point for decimals, e.g. 14000 or 31.2.',
    ]);
    const evidence = good.evidence!.replace("places/china,,survey,7,27", "places/china,,survey,seven,27");
    expect(complaints({ ...good, evidence })).toEqual([
      expect.stringMatching(/^data\/evidence\.csv:\d+ start: "seven" is not a number/),
    ]);
    const vocabulary = good.vocabulary!.replace(/(levels,city,[^,]*),[^,]*,/, "$1,,");
    expect(complaints({ ...good, vocabulary })).toEqual([
      expect.stringMatching(/^data\/vocabulary\.csv:\d+ name_zh: is blank, but/),
    ]);
    expect(complaints({ ...good, vocabulary: undefined, evidence: undefined })).toEqual([
      "data/evidence.csv: is missing. Put the file back, at least with its header row.",
      "data/vocabulary.csv: is missing. Put the file back, at least with its header row.",
    ]);
  });
});

describe("npm run data", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-input-"));
  const data = join(folder, "data");
  const out = join(folder, "out");
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    rmSync(data, { recursive: true, force: true });
    cpSync("tests/fixtures/record", data, { recursive: true });
  });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/normalize.ts", "--out", out, ...args], { encoding: "utf8" });

  it("tells every kind of mistake at once, in one line each, and writes nothing", () => {
    rmSync(join(data, "events.csv"));
    mkdirSync(join(data, "events.csv"));
    rmSync(join(data, "figures.csv"));
    symlinkSync("figures.csv", join(data, "figures.csv"));
    rmSync(join(data, "targets.csv"));
    writeFileSync(join(data, "sources.csv"), "");
    writeFileSync(join(data, "programs.csv"), encoders["UTF-16 LE"]!(good.programs!).slice(2));
    writeFileSync(join(data, "statements.csv"), Uint8Array.of(0x50, 0x4b, 3, 4));
    writeFileSync(join(data, "initiatives.csv"), Uint8Array.of(0x69, 0x64, 0xff, 0xfe));
    writeFileSync(
      join(data, "places.csv"),
      good.places!.replace("120000", "12000").replace("Highland", "High\u202Eland"),
    );
    writeFileSync(join(data, "designations.csv"), `${good.designations!}"late,northport,national-pilot,\n`);
    const { status, stderr, stdout } = run("--data", data);
    expect(stderr.replaceAll(`${data}/`, "").split("\n")).toEqual([
      'designations.csv:9: has a quotation mark that is not closed. Close it, and double any " inside a cell.',
      "events.csv: is a folder, not a file. Move it away and put the CSV file in its place.",
      "figures.csv: cannot be read (ELOOP). Make it a file that you may read.",
      'initiatives.csv: is not UTF-8, nor certainly GB18030. Save it as "CSV UTF-8".',
      "places.csv:4 name_en: contains the character that turns text around, U+202E. Delete it, or type the text again.",
      'places.csv:6 adcode: "12000" is not a 6-digit code. Write it as in GB/T 2260, e.g. 110000.',
      'programs.csv: contains NUL bytes, so it is not text, or is UTF-16 without its mark. Save it as "CSV UTF-8".',
      expect.stringMatching(/^sources\.csv: is empty\. Write the header row first: id,title_en,/),
      'statements.csv: is an Excel workbook (or another zip file), not CSV. Save it as "CSV UTF-8".',
      "targets.csv: is missing. Put the file back, at least with its header row.",
      `10 problems in ${data}; nothing was written.`,
      "",
    ]);
    expect([status, stdout, readdirSync(folder)]).toEqual([1, "", ["data"]]);
  });

  it("reads a folder saved by Excel in China to the same record, byte for byte", () => {
    expect(run("--data", data).status).toBe(0);
    const expected = readFileSync(join(out, "atlas.json"), "utf8");
    for (const [name, text] of Object.entries(good))
      writeFileSync(join(data, `${name}.csv`), encoders["GB18030"]!(text!.replaceAll("\n", "\r\n")));
    expect(run("--data", data).status).toBe(0);
    expect(readFileSync(join(out, "atlas.json"), "utf8")).toBe(expected);
    rmSync(out, { recursive: true });
  });

  it("says in one line that the folder is missing or a file, that an option is unknown, that it cannot write", () => {
    const line = (...args: string[]) => run(...args).stderr.split("\n")[0];
    expect(line("--data", join(folder, "none"))).toBe(
      `${folder}/none: is missing. Name the folder that holds the CSV files.`,
    );
    const file = join(data, "places.csv");
    expect(line("--data", file)).toBe(`${file}: is a file, not a folder. Name the folder that holds the CSV files.`);
    expect(line("--dat", data)).toBe(
      "Unknown option '--dat'. Write: npm run data -- [--data DIR] [--out DIR] [--sort]",
    );
    expect(line("--data", data, "--out", file)).toBe(
      `${file}: cannot be written (EEXIST). Name a folder that you may write to.`,
    );
  });
});
