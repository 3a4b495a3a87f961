import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/i18n/comparison/rows.ts";
import { csvOf } from "../../src/i18n/comparison/sheet.ts";
import { csvOf as papaCsv } from "../../src/render/data/csv.ts";
import { compare, place } from "../support/comparison.ts";
import { atlasOf, fixtureFiles, realFiles } from "../support/fixture.ts";

const fixture = atlasOf(fixtureFiles());
const real = atlasOf(realFiles());

describe("the download of a comparison", () => {
  it("has a row for each fact that is shown, and says so where there is nothing", () => {
    const comparison = compare(real, [place("beijing"), place("qingdao")], "en");
    const rows = rowsOf(comparison, "https://x.test/");
    expect(rows.find(({ fact }) => fact === "designations/beijing-national-pilot")).toEqual({
      ...{ subject: "Beijing", aspect: "Roles", item: "National pilot city", stage: null, value: null, unit: null },
      ...{ date: "2010-10", definition: null, fact: "designations/beijing-national-pilot" },
      address: "https://x.test/facts/designations/beijing-national-pilot/",
    });
    expect(
      rows.filter(({ subject, fact }) => subject === "Qingdao" && fact === null).map((r) => r.definition),
    ).toContain("No source names a programme for Qingdao.");
  });

  it("is CSV as the record's own files are: no formulas, blanks for what is not stated", () => {
    const comparison = compare(fixture, [place("northport"), place("eastbridge")], "zh");
    const rows = rowsOf(comparison, "https://x.test/zh/");
    const nasty = { ...rows[0]!, item: '=1+1,"x"', definition: "＋2\r\nline", subject: " 北" };
    const mine = csvOf([nasty, ...rows], "zh");
    const order = ["subject", "aspect", "item", "stage", "value", "unit", "date", "definition", "fact", "address"];
    const cells = [nasty, ...rows].map((row) => order.map((name) => row[name as keyof typeof row]));
    expect(mine.split("\r\n").slice(1).join("\r\n")).toBe(papaCsv(cells).slice(1));
    expect(mine).toContain(`"'=1+1,""x"""`);
  });
});
