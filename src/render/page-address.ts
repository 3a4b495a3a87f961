import { localePath, type Locale } from "../i18n/text.ts";

/** Address of a page ("/charts/") in a language; `home` is that of the English overview, ending in a slash. */
export const pageAddress = (home: string, locale: Locale, path: string): string =>
  `${home}${localePath(locale, path).slice(1)}`;

/** Address of the page of a chart. */
export const chartAddress = (of: { home: string; locale: Locale; chart: { id: string } }): string =>
  pageAddress(of.home, of.locale, `/charts/${of.chart.id}/`);

/** Address of the page of a fact. */
export const factAddress = (home: string, locale: Locale, fact: string): string =>
  pageAddress(home, locale, `/facts/${fact}/`);
