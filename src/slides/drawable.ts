import type { Chart } from "../charts/define.ts";
import { chart as blueprint } from "../charts/blueprint.ts";
import { chart as programmeMap } from "../charts/programme-map.ts";
import { chart as promiseToPractice } from "../charts/promise-to-practice.ts";
import { chart as stageLadder } from "../charts/stage-ladder.ts";
import { chart as timeline } from "../charts/timeline.ts";

/** The charts that slides show, in the deck or in a file alone, by id. */
export const slideCharts: ReadonlyMap<string, Chart> = new Map(
  [programmeMap, timeline, blueprint, stageLadder, promiseToPractice].map((chart) => [
    chart.id,
    chart as unknown as Chart,
  ]),
);
