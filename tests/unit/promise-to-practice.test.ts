import { describe, expect, it } from "vitest";
import { chart } from "../../src/charts/promise-to-practice.ts";
import { chart as matrix } from "../../src/charts/sector-matrix.ts";
import { drawnStages } from "../../src/marks/stage.ts";
import { promisesOf, reaches, reachOf } from "../../src/record/reach.ts";
import { atlasOf, fixtureFiles, realFiles } from "../support/fixture.ts";

const atlas = atlasOf(fixtureFiles());

describe("promise to practice", () => {
  it("puts every stage that can be drawn at one step", () => {
    expect(reaches.flatMap(({ stages }) => stages).filter((stage) => stage !== null)).toEqual(drawnStages.toReversed());
    for (const stage of drawnStages) expect(reachOf(stage).id, stage).not.toBe("unstated");
    expect(reachOf(null).id).toBe("unstated");
  });

  it("orders what a place announced from what got furthest to the fields that are only named", () => {
    expect(promisesOf(atlas, "northport").map(({ fact, reach }) => `${reach.id} ${fact}`)).toEqual([
      "running initiatives/northport-platform",
      "running initiatives/northport-centre",
      "running initiatives/northport-health",
      "begun initiatives/northport-credit",
      "begun initiatives/northport-tax",
      "begun initiatives/millside-pilot",
      "paper initiatives/northport-future",
      "paper programs/northport-clouds",
      "named targets/northport-clouds-e-commerce",
    ]);
    expect(promisesOf(atlas, "silent")).toEqual([]);
  });

  it("counts as only named the fields in which the matrix of fields has no system", () => {
    for (const record of [atlas, atlasOf(realFiles())]) {
      const waiting = matrix.rows(record).filter((row) => row.systems === 0);
      const named = chart.rows(record).filter((row) => row.reach_id === "named");
      expect(named.map((row) => row.fact).sort()).toEqual(waiting.map((row) => row.fact).sort());
    }
  });

  it("says what it found for all places, one place, one thing and nothing", () => {
    expect(chart.title(chart.rows(atlas), "en")).toBe(
      "Of 12 systems, 4 are said to run and 5 to be in the making; of 3 programmes, 1 is said to have begun; 5 fields are only named",
    );
    expect(chart.title(chart.rows(atlas, { places: ["westgate"] }), "zh")).toBe(
      "西门：唯一的系统，来源未称已启动；1个领域仅列其名",
    );
    expect(chart.title(chart.rows(atlas, { places: ["silent"] }), "en")).toBe(
      "Nothing announced is on record for Silent Harbour",
    );
    expect(chart.title([], "zh")).toBe("资料中没有已公布事项的记录");
  });
});
