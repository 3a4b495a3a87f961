import { charts } from "../charts/index.ts";
import type { Chart } from "../charts/define.ts";
import { chartRows } from "./chart-rows.ts";

const usedBy = new Map<string, Chart[]>();
for (const chart of charts) {
  for (const fact of new Set(chartRows(chart).map((row) => row.fact))) {
    usedBy.set(fact, [...(usedBy.get(fact) ?? []), chart]);
  }
}

/** The charts that draw a fact. */
export const chartsWith = (fact: string): Chart[] => usedBy.get(fact) ?? [];
