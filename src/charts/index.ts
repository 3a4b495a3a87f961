import type { Chart } from "./define.ts";

const modules = import.meta.glob<{ chart: Chart }>(["./*.ts", "!./define.ts", "!./index.ts"], { eager: true });

/** Every chart of this folder, in the order in which the gallery shows them. */
export const charts: Chart[] = Object.values(modules)
  .map((module) => module.chart)
  .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

export const chartById = (id: string): Chart => {
  const found = charts.find((chart) => chart.id === id);
  if (found === undefined) throw new Error(`no chart "${id}"`);
  return found;
};
