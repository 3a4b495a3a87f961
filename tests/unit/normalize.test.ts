import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { normalize } from "../../src/record/normalize.ts";
import { complaints, fixtureFiles, realFiles } from "../support/fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (data: string) =>
  spawnSync(process.execPath, ["scripts/normalize.ts", "--data", data, "--out", join(folder, "out")], {
    encoding: "utf8",
  });

/** The four mistakes that a new contributor makes first. */
const spoil = (files: ReturnType<typeof fixtureFiles>) => ({
  ...files,
  places: files
    .places!.replace("northport,Northport,北港,municipality,,120000", "northport,Northport,,municipality,,12000")
    .replace(
      "id,name_en,name_zh,level,part_of,adcode,lat,lon,order",
      "id,name_en,name_zh,level,part_of,adcode,lat,lon,order,mayor",
    )
    .replaceAll(/(,\d+)\n/g, "$1,\n"),
  programs: files.programs!.replace("northport-clouds,northport,", "northport-clouds,norhport,"),
});

const fourLines = [
  "data/places.csv:1 mayor: is not a column of places. Rename or remove it.",
  "data/places.csv:6 name_zh: is blank, but name_en is filled. Add the Chinese text.",
  'data/places.csv:6 adcode: "12000" is not a 6-digit code. Write it as in GB/T 2260, e.g. 110000.',
  'data/programs.csv:4 place: "norhport" is no id of places. Did you mean "northport"? Add that row to places.csv or correct the id.',
];

describe("normalize", () => {
  it("accepts the fixture and the real record", () => {
    expect(complaints(fixtureFiles())).toEqual([]);
    expect(complaints(realFiles())).toEqual([]);
  });

  it("reads blank cells as null, numbers as numbers, both languages as one text", () => {
    const { tables } = normalize(fixtureFiles());
    expect(tables?.places.find((p) => p.id === "northport")).toEqual({
      id: "northport",
      name: { en: "Northport", zh: "北港" },
      level: "municipality",
      part_of: null,
      adcode: "120000",
      lat: 39.1,
      lon: 117.2,
      order: 1,
    });
  });

  it("tells a wrong code, a dangling reference, an unknown column and a missing translation in one line each", () => {
    expect(complaints(spoil(fixtureFiles()))).toEqual(fourLines);
  });

  it("exits 1 on mistakes, prints each line, and leaves the last good JSON as it was", () => {
    const data = join(folder, "data");
    cpSync("tests/fixtures/record", data, { recursive: true });
    expect(run(data).status).toBe(0);
    const good = readFileSync(join(folder, "out/atlas.json"), "utf8");
    const spoilt = spoil(fixtureFiles());
    writeFileSync(join(data, "places.csv"), spoilt.places);
    writeFileSync(join(data, "programs.csv"), spoilt.programs);
    const { status, stderr } = run(data);
    expect(status).toBe(1);
    expect(stderr.split("\n").slice(0, 4)).toEqual(fourLines.map((line) => line.replace("data/", `${data}/`)));
    expect(stderr).not.toContain("    at ");
    expect(readFileSync(join(folder, "out/atlas.json"), "utf8")).toBe(good);
  });

  it("names a missing file, an empty one, a ragged row, an open quotation mark and a repeated column", () => {
    const files = fixtureFiles();
    expect(complaints({ ...files, targets: undefined })).toContain(
      "data/targets.csv: is missing. Put the file back, at least with its header row.",
    );
    expect(complaints({ ...files, targets: "" })[0]).toMatch(
      /^data\/targets\.csv: is empty\. Write the header row first: id,place/,
    );
    expect(complaints({ ...files, designations: `${files.designations}late,northport\n` })).toContain(
      "data/designations.csv:9: has 2 cells where the header has 4. Add the missing commas, or put quotes around a cell that contains a comma.",
    );
    expect(
      complaints({ ...files, designations: `${files.designations}"late,northport,national-pilot,\n` }).join("\n"),
    ).toContain("quotation mark that is not closed");
    expect(
      complaints({ ...files, designations: files.designations!.replace("scheme,date", "scheme,date,date") })[0],
    ).toBe("data/designations.csv:1 date: stands twice in the header row. Remove one of the two columns.");
  });

  it("counts lines as the file has them, also after a cell with line breaks", () => {
    const files = fixtureFiles();
    const statements = files
      .statements!.replace("One window for residents.", '"One window\nfor residents."')
      .replace("china-caveat,china,", "china-caveat,chna,");
    const moved = statements + "zz,northport,,,gaol,Text,文\n";
    expect(complaints({ ...files, statements: moved }).filter((line) => line.includes("gaol"))[0]).toMatch(
      /^data\/statements\.csv:5 kind: "gaol" is not a word/,
    );
  });
});
