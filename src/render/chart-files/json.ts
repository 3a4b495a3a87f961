import { locales, type Locale, type Text } from "../../i18n/text.ts";
import { apaText, gbtText } from "../citation.ts";
import { citedChart } from "../cited.ts";
import { dataset } from "../dataset.ts";
import type { Given } from "./given.ts";
import { chartAddress, factAddress } from "../page-address.ts";

const inBoth = (said: (locale: Locale) => string): Text =>
  Object.fromEntries(locales.map((locale) => [locale, said(locale)])) as Text;

const citationIn = (given: Given, locale: Locale): string => {
  const cited = citedChart(given.chart, locale, chartAddress({ ...given, locale }));
  return locale === "en" ? apaText(cited) : gbtText(cited, locale);
};

/** The chart for programs: its words, columns and rows in both languages, sources, licence and citation. */
export const chartJson = (given: Given): string => {
  const { chart, rows, sources, home } = given;
  const { name, version, date, license } = dataset;
  const columns = Object.entries(chart.columns).map(([column, { en, zh, machine = false }]) => ({
    name: column,
    heading: { en, zh },
    machine,
  }));
  const content = {
    id: chart.id,
    name: chart.name,
    title: inBoth((locale) => chart.title(rows, locale)),
    subtitle: chart.subtitle,
    description: inBoth((locale) => chart.describe(rows, locale)),
    notes: chart.notes.map(({ en, zh }) => ({ en, zh })),
    address: inBoth((locale) => chartAddress({ ...given, locale })),
    dataset: { name, version, date },
    license: { id: license.id, url: license.url },
    citation: inBoth((locale) => citationIn(given, locale)),
    sources: sources.map(({ id, title, publisher, published, url }) => ({ id, title, publisher, published, url })),
    columns,
    rows: rows.map((row) => ({ ...row, address: inBoth((locale) => factAddress(home, locale, row.fact)) })),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
};
