import { describe, expect, it } from "vitest";
import { chart } from "../../src/charts/small-multiples.ts";
import { atlasOf, fixtureFiles } from "../support/fixture.ts";

const atlas = atlasOf(fixtureFiles());
const counts = (place: string) =>
  Object.fromEntries(chart.rows(atlas, { places: [place] }).map((row) => [row.measure_id, row.count.en]));

describe("small multiples", () => {
  it("counts what the record holds about a place and its districts", () => {
    expect(counts("northport")).toEqual({
      facts: "25",
      primary: "21",
      sources: "2",
      answers: "15 of 93",
      events: "4",
      figures: "4",
      programmes: "1",
      fields: "3",
      systems: "7",
      running: "3",
      begun: "3",
      paper: "1",
      unstated: "none",
    });
    expect(counts("silent")).toMatchObject({ facts: "1", answers: "nothing to ask", events: "none", systems: "none" });
  });

  it("keeps the scale of all places when only some are shown", () => {
    const all = chart.rows(atlas).filter((row) => row.place_id === "highland");
    expect(chart.rows(atlas, { places: ["highland"] })).toEqual(all);
    const facts = chart.rows(atlas).filter((row) => row.measure_id === "facts");
    expect(facts.map((row) => row.most)).toEqual(facts.map(() => Math.max(...facts.map((row) => row.value))));
  });

  it("says which places fill the record, or what one place has", () => {
    expect(chart.title(chart.rows(atlas), "en")).toBe(
      "Northport holds 51% of the facts about 5 places; even there, only 16% of the questions are answered",
    );
    expect(chart.title(chart.rows(atlas, { places: ["silent"] }), "zh")).toBe("静湾：1份来源记下1条事实");
    expect(chart.title([], "en")).toBe("No place is on record");
  });
});
