import { describe, expect, it } from "vitest";
import { chart } from "../../src/charts/blueprint.ts";
import { tallyOf } from "../../src/charts/blueprint/tally.ts";
import { widths } from "../../src/charts/define.ts";
import { blueprintOf } from "../../src/record/blueprint.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { atlasOf, fixtureFiles, withCells } from "../support/fixture.ts";

const atlas = atlasOf(fixtureFiles());

/** The shared platform's health system is made a part of the data centre, and still runs on the platform. */
const twice = atlasOf(withCells(fixtureFiles(), "initiatives", "northport-health", { part_of: "northport-centre" }));

const outline = (places: string[], from = atlas) =>
  chart.rows(from, { places }).map(({ depth, relation_id, fact }) => [depth, relation_id, fact.split("/")[1]]);

describe("the rows of a blueprint", () => {
  it("stand in tree order, components before what runs on a system", () => {
    expect(outline(["northport"])).toEqual([
      [0, "programme", "northport-clouds"],
      [1, "under", "millside-pilot"],
      [1, "under", "northport-centre"],
      [2, "runs", "northport-platform"],
      [3, "part", "northport-future"],
      [3, "runs", "northport-credit"],
      [3, "runs", "northport-health"],
      [3, "runs", "northport-tax"],
    ]);
  });

  it("hang a system on nothing where no source names its programme, and say so of an empty place", () => {
    expect(outline(["eastbridge", "westgate", "silent"])).toEqual([
      [0, "programme", "eastbridge-plan"],
      [1, "under", "eastbridge-hub"],
      [0, "loose", "eastbridge-lab"],
      [0, "loose", "westgate-valley"],
      [0, null, "silent"],
    ]);
  });

  it("show a district's systems under the programme of its city", () => {
    expect(outline(["millside"])).toEqual([
      [0, "programme", "northport-clouds"],
      [1, "under", "millside-pilot"],
    ]);
    expect(blueprintOf(atlas, "northport")).toHaveLength(1);
  });
});

describe("unusual blueprints", () => {
  it("keep every system where one runs on its own component", () => {
    const circle = withCells(fixtureFiles(), "initiatives", "northport-centre", {
      runs_on: "northport-future",
      program: "",
    });
    const facts = chart.rows(atlasOf(circle), { places: ["northport"] }).map(({ fact }) => fact);
    expect(new Set(facts)).toEqual(new Set(chart.rows(atlas, { places: ["northport"] }).map(({ fact }) => fact)));
    expect(facts.filter((fact) => fact === "initiatives/northport-centre")).toHaveLength(2);
  });

  it("count what runs on two systems of one name apart", () => {
    const name = { name_en: "Cloud", name_zh: "云平台" };
    const same = ["northport-centre", "northport-platform"].reduce(
      (files, id) => withCells(files, "initiatives", id, name),
      fixtureFiles(),
    );
    expect(tallyOf(chart.rows(atlasOf(same))).hosts.map(({ count }) => count)).toEqual([3, 1]);
  });
});

describe("the finding of a blueprint", () => {
  const title = (places?: string[], from = atlas) => chart.title(chart.rows(from, places && { places }), "en");

  it("counts each system once, by what it runs on before what it is part of", () => {
    expect(title()).toBe("Of 12 systems, 4 run or are to run on another; no source says whom any of them serves");
    expect(title(undefined, twice)).toBe(title());
    expect(chart.describe(chart.rows(twice), "en")).toBe(
      "Shared service platform (Northport) carries most: 3 systems run or are to run on it. " +
        "Of the 8 not said to run on another, 1 is part of a larger one, 5 stand directly under a programme and " +
        "2 are tied to no programme and no other system. Nothing is on record for Silent Harbour.",
    );
  });

  it("has its own words for one place, one system and none", () => {
    expect(title(["northport"])).toBe(
      "Of 7 systems in Northport, 2 carry or are to carry 4 others; no source says whom any of them serves",
    );
    expect(title(["highland"])).toBe(
      "Of 2 systems in Highland, all stand under a programme and none on another system; no source says whom any of them serves",
    );
    expect(title(["westgate"])).toBe(
      "Westgate: one system on record, tied to no programme; whom it serves is not stated",
    );
    expect(title(["silent"])).toBe("Nothing is on record for Silent Harbour");
    expect(chart.title([], "zh")).toBe("资料中没有规划与系统的记录");
  });
});

describe("the drawing of a blueprint", () => {
  it.each(Object.values(widths))("marks a system that stands twice with its rows, at %i px", (width) => {
    const rows = chart.rows(twice);
    const own = rows.flatMap(({ fact }, i) => (fact === "initiatives/northport-health" ? [String(i)] : []));
    const marks = [...drawSvg(chart, rows, { width, locale: "en" }).matchAll(/<g [^>]*>/g)].map(([mark]) => mark);
    const ofTwice = marks.filter((mark) => mark.includes('"initiatives/northport-health"'));
    expect(own).toHaveLength(2);
    expect(ofTwice.map((mark) => /data-row="(\d+)"/.exec(mark)?.[1])).toEqual(own);
    expect(marks.filter((mark) => mark.includes("data-row"))).toEqual(ofTwice);
  });

  it.each(Object.values(widths))(
    "has its marks in the order of its rows, for those who go through them, at %i px",
    (width) => {
      const rows = chart.rows(twice);
      const marks = [...drawSvg(chart, rows, { width, locale: "en" }).matchAll(/<g [^>]*data-fact="([^"]*)"/g)];
      const drawn = rows.filter(({ relation_id }) => relation_id !== null).map(({ fact }) => fact);
      expect(marks.map(([, fact]) => fact).slice(0, drawn.length)).toEqual(drawn);
    },
  );

  it("says once for neighbours whom they serve, or that nobody says it", () => {
    const audience = { audience_en: "Clerks of the harbour", audience_zh: "港务人员" };
    const served = ["northport-credit", "northport-health"].reduce(
      (files, id) => withCells(files, "initiatives", id, audience),
      fixtureFiles(),
    );
    const rows = chart.rows(atlasOf(served), { places: ["northport"] });
    const wide = drawSvg(chart, rows, { width: widths.wide, locale: "en" });
    expect(wide.match(/Clerks of the/g)).toHaveLength(1);
    expect(wide.match(/not stated</g)).toHaveLength(2);
    const narrow = drawSvg(chart, rows, { width: widths.narrow, locale: "en" });
    expect(narrow).toContain("Whom they serve: stated for 2 of 7");
  });
});
