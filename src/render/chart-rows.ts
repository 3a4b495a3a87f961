import type { Chart, ChartRow, Params } from "../charts/define.ts";
import type { Atlas } from "../record/atlas.ts";
import { atlas } from "./atlas.ts";
import { mapOfTwo } from "./remembered.ts";

/** Of this many choices of places the rows are kept, of each chart: cases, and the places that are embedded, share theirs. */
const MOST_KEPT = 64;

const known = mapOfTwo<ChartRow[]>();

/**
 * The rows of a chart for a record, that of the site where none is named: read once, so that all who draw them or ask for
 * their title have the same ones. They must not be changed.
 */
export const chartRows = <R extends ChartRow>(chart: Chart<R>, { places }: Params = {}, of: Atlas = atlas): R[] => {
  const ofChart = known(of, chart);
  const key = JSON.stringify(places);
  const rows = (ofChart.get(key) as R[] | undefined) ?? chart.rows(of, places && { places });
  if (ofChart.size < MOST_KEPT) ofChart.set(key, rows);
  return rows;
};
