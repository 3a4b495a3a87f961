import { describe, expect, it } from "vitest";
import { chart } from "../../src/charts/roles.ts";
import { rowsOf } from "../../src/charts/roles/rows.ts";
import { EXTENT } from "../../src/record/schemes.ts";
import { sheetOf } from "../../src/charts/roles/sheet.ts";
import { atlasOf, evidenceFor, fixtureFiles, realFiles, withRows } from "../support/fixture.ts";

const fixture = (...roles: [place: string, scheme: string][]) =>
  roles.reduce((files, [place, scheme]) => {
    const id = `${place}-${scheme}`;
    const row = { id, place, scheme };
    return withRows(withRows(files, "designations", [row]), "evidence", [evidenceFor(`designations/${id}`)]);
  }, fixtureFiles());

const titles = (...roles: [string, string][]) => {
  const rows = rowsOf(atlasOf(fixture(...roles)));
  return [chart.title(rows, "en"), chart.title(rows, "zh")];
};

describe("roles", () => {
  it("call a list closed or open only where the record does", () => {
    const atlas = atlasOf(realFiles());
    for (const { id, definition } of atlas.words("schemes")) {
      if (/closed list/.test(definition.en)) expect(EXTENT[id], id).toBe("closed");
      if (/open list/.test(definition.en)) expect(EXTENT[id], id).toBe("open");
    }
    expect(atlas.row("statements/shanghai-district-pilots")).toMatchObject({
      text: { en: expect.stringMatching(/the list is open/) },
    });
    expect(EXTENT).not.toHaveProperty("ministry-pilot");
  });

  it("say how far the two lists overlap", () => {
    expect(titles()).toEqual([
      "Of the places shown, none is named as having published a plan; Northport and Eastbridge are national pilots",
      "所列各地均未被举为已发布规划的例子，其中北港和东桥是国家试点",
    ]);
    expect(titles(["westgate", "published-plan"])).toEqual([
      "No place shown is both a national pilot and named as having published a plan",
      "所列各地中，没有一地既是国家试点又被举为已发布规划的例子",
    ]);
    expect(titles(["northport", "published-plan"])).toEqual([
      "Of two national pilots, only Northport is also named as having published a plan",
      "2个国家试点城市中，只有北港同时被举为已发布规划的例子",
    ]);
    expect(titles(["northport", "published-plan"], ["eastbridge", "published-plan"])).toEqual([
      "Northport and Eastbridge are national pilots and are also named as having published a plan",
      "北港和东桥是国家试点，也都被举为已发布规划的例子",
    ]);
  });

  it("do not call a section of the source a role", () => {
    const said = (locale: "en" | "zh") => chart.describe(chart.rows(atlasOf(realFiles())), locale);
    expect(said("en")).toContain(
      "Nanjing, Xi'an and Shaanxi are on neither and appear only in another pilot or in a section",
    );
    expect(said("en")).not.toContain("another role");
    expect(said("zh")).toContain("只见于其他试点或专节");
  });

  it("count a district with its city, on a line of its own that leads to its own fact", () => {
    const { groups, columns } = sheetOf(rowsOf(atlasOf(fixtureFiles())), "en");
    expect(groups.map(({ name, count }) => [name, count])).toEqual([
      ["National pilot, not named for a plan", "2 places"],
      ["On neither list", "3 places"],
    ]);
    expect(columns.map(({ count, remarks }) => [count, ...remarks])).toEqual([
      ["2 places", "closed list", "October 2010"],
      ["4 places"],
      ["1 district", "open list", "undated"],
    ]);
    expect(groups[0]!.lines.slice(0, 2)).toMatchObject([
      { name: "Northport", cells: [{ fact: "designations/northport-national-pilot" }, expect.anything(), null] },
      { name: "Millside", under: true, cells: [null, null, { fact: "designations/millside-district-pilot" }] },
    ]);
  });
});
