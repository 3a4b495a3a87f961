import type { Chart, ChartRow } from "../charts/define.ts";

/**
 * Of more places than these, drawings and tables show the first ones, in the record's order, and say so: of a thousand, a
 * drawing would be a hundred thousand pixels long and its table ten thousand rows. The data files of the chart have every
 * row, and the page of each place draws its own.
 */
export const MOST_DRAWN = 120;

const known = new WeakMap<object, ChartRow[]>();

const firstPlaces = <R extends ChartRow>({ placed }: Chart<R>, rows: R[]): R[] => {
  if (placed === undefined) return rows;
  const places = new Set<unknown>();
  const end = rows.findIndex((row) => places.add(row[placed]).size > MOST_DRAWN);
  return end === -1 ? rows : rows.slice(0, end);
};

/** The rows that are drawn: those of the first places, or these very rows where there are no more. Found once for a list of rows. */
export const drawnRows = <R extends ChartRow>(chart: Chart<R>, rows: R[]): R[] => {
  const drawn = (known.get(rows) as R[] | undefined) ?? firstPlaces(chart, rows);
  known.set(rows, drawn);
  return drawn;
};
