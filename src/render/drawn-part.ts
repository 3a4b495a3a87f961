import { MOST_DRAWN, type Chart, type ChartRow } from "../charts/define.ts";
import { chartPageWords as w } from "../i18n/chart-page.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Locale } from "../i18n/text.ts";

const known = new WeakMap<object, ChartRow[]>();
const parts = new WeakSet<object>();

const firstPlaces = <R extends ChartRow>({ placed }: Chart<R>, rows: R[]): R[] => {
  const places = new Set<unknown>();
  const end = rows.findIndex((row) => places.add(row[placed]).size > MOST_DRAWN);
  return end === -1 ? rows : rows.slice(0, end);
};

/** The rows that a table lists: those of the first places, or these very rows where there are no more. Found once for a list of rows. */
export const listedRows = <R extends ChartRow>(chart: Chart<R>, rows: R[]): R[] => {
  const listed = (known.get(rows) as R[] | undefined) ?? firstPlaces(chart, rows);
  known.set(rows, listed);
  if (listed !== rows) parts.add(listed);
  return listed;
};

/** True for the rows of the first of more places. */
export const isPart = (rows: ChartRow[]): boolean => parts.has(rows);

/** The rows that are drawn: those that are listed, or all where part of the drawing would say something else than the whole. */
export const drawnRows = <R extends ChartRow>(chart: Chart<R>, rows: R[]): R[] =>
  chart.uncut ? rows : listedRows(chart, rows);

/** What is said beside a drawing and table with fewer than all rows; null where they have all. */
export const listedSaid = <R extends ChartRow>(chart: Chart<R>, rows: R[], locale: Locale): string | null => {
  const [shown, all] = [listedRows(chart, rows).length, rows.length];
  if (shown === all) return null;
  const say = chart.uncut ? w.firstListed : w.firstRows;
  return say[locale](formatNumber(shown, locale), formatNumber(all, locale));
};
