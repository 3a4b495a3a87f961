import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { contrastOf } from "../../src/render/accessibility/colors.ts";
import { drawnOf } from "../../src/render/accessibility/drawn.ts";
import { gradeOf } from "../../src/render/accessibility/grade.ts";
import { gates } from "../../src/render/accessibility/gates.ts";
import { heuristics } from "../../src/render/accessibility/heuristics.ts";
import { measures, type Measured } from "../../src/render/accessibility/measures.ts";
import { probed } from "../../src/render/accessibility/probed.ts";
import { reviews } from "../../src/render/accessibility/reviews.ts";
import { scorecardOf } from "../../src/render/accessibility/scorecard.ts";
import { atlasOf, fixtureFiles, realFiles } from "../support/fixture.ts";

const atlas = atlasOf(realFiles());
const scorecard = scorecardOf(charts, atlas);

/** A chart as it is, but for what is drawn or said of it. */
const given = (change: Partial<Measured> = {}): Measured => {
  const chart = charts.find(({ id }) => id === "unknowns")!;
  const rows = chart.rows(atlasOf(fixtureFiles()));
  return { chart, rows, drawn: drawnOf(chart, rows), ...change };
};
const drawnAs = (markup: string) =>
  given({ drawn: [{ locale: "en", paper: "#ffffff", svg: parseHTML(markup).document.querySelector("svg")! }] });

describe("the scorecard", () => {
  it("has the fourteen critical tests and knows something of every chart by each", () => {
    expect(heuristics.filter(({ critical }) => critical)).toHaveLength(14);
    for (const { heuristic, scores } of scorecard)
      for (const { chart, measured, reviewed } of scores)
        expect(measured.length + reviewed.length, `${heuristic.id} of ${chart.id}`).toBeGreaterThan(0);
  });

  it("has a review of every chart and of no other", () => {
    expect(Object.keys(reviews).sort()).toEqual(charts.map(({ id }) => id).sort());
    const named = Object.values(probed).flatMap((one) => ("except" in one ? one.except.charts : []));
    for (const id of named) expect(charts.map((chart) => chart.id)).toContain(id);
  });

  it("claims to measure only what a test holds", () => {
    for (const { heuristic, scores } of scorecard) {
      const measures = scores.some(({ measured }) => measured.length > 0);
      expect(gates[heuristic.id].length > 0, heuristic.id).toBe(measures);
    }
  });

  it("says the same number of things in both languages", () => {
    for (const { scores } of scorecard)
      for (const { measured, reviewed } of scores)
        for (const { saw } of [...measured, ...reviewed]) {
          expect(saw.en).toMatch(/\S\.$/);
          expect(saw.zh).toMatch(/\S。$/);
        }
  });

  it("counts the worse of what was measured and what was reviewed", () => {
    const [{ scores }] = scorecard.filter(({ heuristic }) => heuristic.id === "only-visual") as [
      (typeof scorecard)[number],
    ];
    for (const { outcome, measured, reviewed } of scores)
      expect([outcome, measured[0]!.outcome, reviewed[0]!.outcome]).toEqual(["partly", "met", "partly"]);
  });
});

describe("each measure", () => {
  it("measures what is drawn and said", () => {
    for (const measure of Object.values(measures))
      expect(["met", "not-met", "partly"]).toContain(measure(given()).outcome);
    for (const id of ["small-text", "seizure", "no-title", "no-explanation", "no-table"] as const)
      for (const { chart, outcome } of scorecard.find(({ heuristic }) => heuristic.id === id)!.scores)
        expect(outcome, `${id} of ${chart.id}`).toBe("met");
    for (const { chart, outcome } of scorecard.find(({ heuristic }) => heuristic.id === "low-contrast")!.scores)
      expect(outcome, chart.id).not.toBe("not-met");
  });

  it.each([
    ["low-contrast", `<text fill="#999999" font-size="12">pale</text>`, "not-met"],
    ["low-contrast", `<g data-fact="a"><rect fill="#dddddd"/></g>`, "partly"],
    ["low-contrast", `<g data-fact="a"><rect fill="#dddddd" stroke="#333333"/></g>`, "met"],
    ["small-text", `<g font-size="11"><text>small</text></g>`, "not-met"],
    ["seizure", `<circle><animate attributeName="r"/></circle>`, "not-met"],
    ["seizure", `<rect fill="#b2301c"/><rect fill="#ffffff"/>`, "partly"],
  ] as const)("finds %s in %s", (id, markup, outcome) => {
    expect(measures[id](drawnAs(`<svg>${markup}</svg>`)).outcome).toBe(outcome);
  });

  it("finds what is not said", () => {
    const { chart } = given();
    const mute = (change: Partial<typeof chart>) => given({ chart: { ...chart, ...change } });
    expect(measures["no-title"](mute({ describe: () => " " })).outcome).toBe("not-met");
    expect(measures["no-explanation"](mute({ notes: [] })).outcome).toBe("not-met");
    expect(measures["no-table"](given({ rows: [] })).outcome).toBe("not-met");
    const hard = "Institutional interoperability necessitates multidimensional administrative rationalisation.";
    expect(measures["reading-level"](mute({ describe: () => hard.repeat(20) })).outcome).toBe("not-met");
  });

  it("reckons as WCAG and Flesch and Kincaid do", () => {
    expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrastOf("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(gradeOf(["The cat sat on the mat."])).toBeCloseTo(0.39 * 6 + 11.8 * (6 / 6) - 15.59, 2);
  });
});
