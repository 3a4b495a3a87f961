import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { sortFiles } from "../../src/record/sort.ts";
import { encoders } from "../support/encode.ts";
import { fixtureFiles, realFiles } from "../support/fixture.ts";

const good = fixtureFiles();
const folder = mkdtempSync(join(tmpdir(), "atlas-sort-"));
const data = join(folder, "data");
const path = (name: string) => join(data, `${name}.csv`);
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(data, { recursive: true, force: true });
  cpSync("tests/fixtures/record", data, { recursive: true });
});

const sort = () =>
  spawnSync(process.execPath, ["scripts/normalize.ts", "--sort", "--data", data, "--out", join(folder, "out")], {
    encoding: "utf8",
  });

/** The text with its first row moved to the end, as a person would add it. */
const lastFirst = (text: string) => {
  const [header, first, ...rest] = text.trimEnd().split("\n");
  return `${[header, ...rest, first].join("\n")}\n`;
};

describe("npm run data -- --sort", () => {
  it("puts rows added at the end where they belong, and leaves sorted files as they are, byte for byte", () => {
    const crlf = good.places!.replaceAll("\n", "\r\n");
    writeFileSync(path("places"), crlf);
    for (const name of ["evidence", "vocabulary"] as const) writeFileSync(path(name), lastFirst(good[name]!));
    const { status, stdout } = sort();
    expect(stdout.split("\n").slice(0, 2)).toEqual([`Sorted ${path("evidence")}.`, `Sorted ${path("vocabulary")}.`]);
    expect(status).toBe(0);
    for (const name of ["evidence", "vocabulary", "figures"] as const)
      expect(readFileSync(path(name), "utf8")).toBe(good[name]);
    expect(readFileSync(path("places"), "utf8")).toBe(crlf);
    expect(readdirSync(data).sort()).toEqual(readdirSync("tests/fixtures/record").sort());
  });

  it("writes a sorted file in the form that the record keeps: UTF-8, commas, LF", () => {
    const excel = lastFirst(good.places!).replaceAll(",", ";").replaceAll("\n", ";;\r\n");
    writeFileSync(path("places"), encoders["GB18030"]!(excel));
    expect(sort().status).toBe(0);
    expect(readFileSync(path("places"), "utf8")).toBe(good.places);
  });

  it("sorts nothing while there is another mistake", () => {
    const places = lastFirst(good.places!);
    writeFileSync(path("places"), places);
    writeFileSync(path("events"), good.events!.replace("2013", "2013/1"));
    const { status, stderr } = sort();
    expect(status).toBe(1);
    expect(stderr).toContain("places.csv:8 id: is out of order.");
    expect(stderr).toContain('events.csv:5 date: "2013/1" is not an EDTF date.');
    expect(readFileSync(path("places"), "utf8")).toBe(places);
  });

  it("keeps every row of the real record as it is written", () => {
    const files = realFiles();
    const moved = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, lastFirst(text!)]));
    expect({ ...files, ...sortFiles(moved as typeof files) }).toEqual(files);
    expect(sortFiles(files)).toEqual({});
  });
});
