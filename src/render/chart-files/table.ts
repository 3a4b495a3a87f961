import type { Cell, ChartRow } from "../../charts/define.ts";
import { chartPageWords } from "../../i18n/chart-page.ts";
import type { Locale } from "../../i18n/text.ts";
import { csvOf, type Flat } from "../data/csv.ts";
import type { Given } from "./given.ts";
import { factAddress } from "../page-address.ts";

const flat = (cell: Cell | undefined, locale: Locale): Flat =>
  cell === undefined || cell === null ? null : typeof cell === "object" ? cell[locale] : cell;

/** The rows of a chart with all their columns, codes too, in one language; the last column is the address of the row's fact. */
export const flatTable = ({ chart, rows, locale, home }: Given): { headings: string[]; lines: Flat[][] } => {
  const columns = Object.entries(chart.columns);
  return {
    headings: [...columns.map(([, heading]) => heading[locale]), chartPageWords.factAddress[locale]],
    lines: rows.map((row: ChartRow) => [
      ...columns.map(([name]) => flat(row[name], locale)),
      factAddress(home, locale, row.fact),
    ]),
  };
};

/** The rows as CSV for spreadsheets. */
export const chartCsv = (given: Given): string => {
  const { headings, lines } = flatTable(given);
  return csvOf([headings, ...lines]);
};
