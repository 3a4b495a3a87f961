import type { Chart } from "../../charts/define.ts";
import type { Atlas } from "../../record/atlas.ts";
import { chartRows } from "../chart-rows.ts";
import { drawnRows } from "../drawn-part.ts";
import { drawnOf } from "./drawn.ts";
import { outcomes, type Finding, type Outcome } from "./finding.ts";
import { heuristics, type HeuristicId } from "./heuristics.ts";
import { measures, type Measured } from "./measures.ts";
import { probed, probedOf } from "./probed.ts";
import { held, reviewOf } from "./reviews.ts";

/** What is known of one chart by one test: the worse of what was measured and what was reviewed. */
export interface Score {
  chart: Chart;
  outcome: Outcome;
  measured: Finding[];
  reviewed: Finding[];
}

const worst = (findings: Finding[]): Outcome =>
  outcomes[Math.max(...findings.map(({ outcome }) => outcomes.indexOf(outcome)))] ?? "not-met";

const isOne = <K extends string>(id: string, of: Record<K, unknown>): id is K => Object.hasOwn(of, id);

const scoreOf = (id: HeuristicId, given: Measured): Score => {
  const { chart } = given;
  const measured = [
    ...(isOne(id, measures) ? [measures[id](given)] : []),
    ...(isOne(id, probed) ? [probedOf(id, chart.id)] : []),
    ...(held[id] ? [held[id]] : []),
  ];
  const review = reviewOf(id, chart.id);
  const reviewed = review === undefined ? [] : [review];
  return { chart, outcome: worst([...measured, ...reviewed]), measured, reviewed };
};

/** All tests, each with its scores in the order of the charts. A test of which nothing is known of a chart counts as not met. */
export const scorecardOf = (charts: Chart[], atlas: Atlas) => {
  const given = charts.map((chart) => {
    const rows = drawnRows(chart, chartRows(chart, {}, atlas));
    return { chart, rows, drawn: drawnOf(chart, rows) };
  });
  return heuristics.map((heuristic) => ({ heuristic, scores: given.map((one) => scoreOf(heuristic.id, one)) }));
};
export type Scorecard = ReturnType<typeof scorecardOf>;
