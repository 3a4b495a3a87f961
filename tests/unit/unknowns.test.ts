import { describe, expect, it } from "vitest";
import { answerable, answersAbout, answersFor } from "../../src/record/unknowns.ts";
import { atlasOf, evidenceFor, fixtureFiles, realFiles, withRows } from "../support/fixture.ts";

const figure = {
  id: "northport-cost",
  place: "northport",
  initiative: "northport-tax",
  measure_en: "Cost",
  measure_zh: "费用",
  value: "1",
  qualifier: "exactly",
  unit: "yi-yuan",
  nature: "money",
  definition_en: "Cost.",
  definition_zh: "费用。",
};

describe("research questions", () => {
  it("are each answerable from the record", () => {
    expect(
      atlasOf(realFiles())
        .words("questions")
        .map((q) => q.id),
    ).toEqual(answerable);
  });

  it("are answered by stated facts alone, programmes and systems counted", () => {
    const answers = new Map(
      answersFor(atlasOf(fixtureFiles()), "northport").map((a) => [a.question.id, [a.known, a.total]]),
    );
    // One programme, six systems of the city and one of its district.
    expect(answers.get("stage")).toEqual([8, 8]);
    expect(answers.get("end")).toEqual([1, 8]);
    expect(answers.get("operator")).toEqual([2, 8]);
    expect(answers.get("service-model")).toEqual([3, 7]);
    expect(answers.get("budget")).toEqual([0, 8]);
  });

  it("change with one row of CSV", () => {
    const files = withRows(withRows(fixtureFiles(), "figures", [figure]), "evidence", [
      evidenceFor("figures/northport-cost"),
    ]);
    const atlas = atlasOf(files);
    expect(answersAbout(atlas, atlas.initiative("northport-tax")).find((a) => a.question.id === "budget")?.known).toBe(
      1,
    );
    expect(
      answersAbout(atlas, atlas.initiative("northport-credit")).find((a) => a.question.id === "budget")?.known,
    ).toBe(0);
  });
});
