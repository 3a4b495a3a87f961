import type { Chart, ChartRow } from "../charts/define.ts";
import { atlas } from "./atlas.ts";

const known = new Map<Chart, ChartRow[]>();

/** The rows of a chart for the record that the site is built from; read once, for titles and citations that many files ask for. */
export const chartRows = (chart: Chart): ChartRow[] => {
  const rows = known.get(chart) ?? chart.rows(atlas);
  known.set(chart, rows);
  return rows;
};
