import type { Chart } from "../../charts/define.ts";
import { words } from "../../i18n/index.ts";
import { llmsWords as w } from "../../i18n/llms.ts";
import { sitePages } from "../../i18n/site-pages.ts";
import { localePath, otherLocale, type Locale } from "../../i18n/text.ts";
import { chartRows } from "../chart-rows.ts";
import { dataFiles } from "../data/built.ts";
import { dataset, datasetCitation } from "../dataset.ts";
import { feeds } from "../feeds/feeds.ts";

/** A line that leads somewhere. */
interface Entry {
  name: string;
  url: string;
  about?: string;
}

const colon: Record<Locale, string> = { en: ": ", zh: "：" };

const line = ({ name, url, about }: Entry, locale: Locale): string =>
  `- [${name.replaceAll(/[[\]\\]/g, "\\$&")}](${url})${about === undefined ? "" : colon[locale] + about}`;

const section = (title: string, entries: Entry[], locale: Locale): string[] => [
  "",
  `## ${title}`,
  "",
  ...entries.map((entry) => line(entry, locale)),
];

const dataEntries = async (locale: Locale, home: string): Promise<Entry[]> =>
  [...(await dataFiles(home)).values()]
    .filter(
      ({ name }) => name.endsWith(".csv") || !/\.(json|parquet)$/.test(name) || /^(atlas|datapackage)\./.test(name),
    )
    .map(({ name, title }) => ({ name: title[locale], url: `${home}data/${name}` }));

/**
 * `llms.txt` in a language: what the site is, how to read it without error, and where the data, pages and charts are.
 * `home` is the absolute address of the overview in English, ending in a slash.
 */
export const llmsText = async (charts: Chart[], locale: Locale, home: string): Promise<string> => {
  const at = (path: string): string => home + localePath(locale, path).slice(1);
  const other = otherLocale(locale);
  const machines: Entry[] = [
    ...feeds.map(({ name, path }) => ({ name: `${w.feed[locale]} (${name})`, url: at(path) })),
    { name: w.sitemap[locale], url: `${home}sitemap.xml` },
    { name: w.embeds[locale], url: `${home}embeds.json` },
    { name: w.versions[locale], url: `${home}versions.json` },
    { name: w.other[locale], url: home + localePath(other, "/llms.txt").slice(1) },
  ];
  return [
    `# ${words(locale).siteName} · ${words(locale).siteNameOther}`,
    "",
    `> ${dataset.description[locale]}`,
    "",
    ...w.notes[locale].map((note) => `- ${note}`),
    `- ${w.license[locale]}${colon[locale]}${dataset.license.title[locale]} ${dataset.license.url}`,
    `- ${w.cite[locale]}${colon[locale]}${datasetCitation(home, locale)}`,
    ...section(w.data[locale], await dataEntries(locale, home), locale),
    ...section(
      w.pages[locale],
      sitePages.map(({ address, name, about }) => ({ name: name[locale], url: at(address), about: about[locale] })),
      locale,
    ),
    ...section(
      `${w.charts[locale]}${colon[locale]}${w.rows[locale]}`,
      charts.map((chart) => ({
        name: chart.name[locale],
        url: at(`/charts/${chart.id}/`),
        about: chart.title(chartRows(chart), locale),
      })),
      locale,
    ),
    ...section(w.lists[locale], machines, locale),
    "",
  ].join("\n");
};
