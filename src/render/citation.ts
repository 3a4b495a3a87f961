import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { inBibtex } from "../explorer/cite.ts";
import type { Locale, Text } from "../i18n/text.ts";

/** What is cited: a fact, a chart or a view of the record, at its permanent address, in a release. */
export interface Cited {
  /** Unique in the site, e.g. `figures/nanjing-courses`. */
  id: string;
  /** What kind of thing it is and its name, e.g. "Fact figures/nanjing-courses". */
  label: Text;
  title: string;
  url: string;
  version: string;
  /** ISO date of the release. */
  date: string;
  /** What the styles call its form, where it is no part of the data set. */
  form?: { apa: string; gbt: string };
}

const NAME: Record<Locale, string> = { en: "City Cloud Atlas", zh: "城市云图" };

// Han text must not be turned into LaTeX commands, of which it has none; the label is our id, unchanged.
Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

const dateParts = (date: string): number[][] => [date.split("-").map(Number)];

/** On one line: a line break within would begin a new field, or another entry. */
const line = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** The citation as one CSL-JSON item. */
export const cslOf = ({ id, label, title, url, version, date }: Cited, locale: Locale) => ({
  id: `city-cloud-atlas-${id.replaceAll("/", "-")}`,
  type: "webpage",
  title: line(title),
  author: [{ literal: NAME[locale] }],
  "container-title": NAME[locale],
  version,
  issued: { "date-parts": dateParts(date) },
  URL: url,
  language: locale === "zh" ? "zh-CN" : "en",
  note: locale === "zh" ? `${label.zh}，${version}版` : `${label.en}, version ${version}`,
});

const bibtex = (cited: Cited, locale: Locale): string => {
  const item = cslOf(cited, locale);
  const entry = String(new Cite({ ...item, title: inBibtex(item.title), note: inBibtex(item.note) }).format("bibtex"));
  // The writer puts the day into the month, which BibTeX cannot read.
  return entry.replace(/month = \{(\w+) (\d+)\},/, "month = {$1},\n\tday = {$2},");
};

/** The writer cuts ids at 20 characters, so that two facts would overwrite each other, and leaves the version out. */
const ris = (cited: Cited, locale: Locale): string => {
  const item = cslOf(cited, locale);
  const entry = String(new Cite(item).format("ris")).replace(/^ID {2}- .*$/m, `ID  - ${item.id}`);
  return entry.replace(/^ER {2}-.*$/m, `T2  - ${item["container-title"]}\nET  - ${item.version}\nER  - \n`);
};

const writers = {
  "citation.bib": bibtex,
  "citation.ris": ris,
  "citation.json": (cited: Cited, locale: Locale) => `${JSON.stringify([cslOf(cited, locale)], null, 2)}\n`,
};

export type CitationFile = keyof typeof writers;
export const citationFileNames = Object.keys(writers) as CitationFile[];

/** The citation as a file that reference managers read: BibTeX, RIS or CSL-JSON. */
export const citationFile = (cited: Cited, locale: Locale, file: CitationFile): string => writers[file](cited, locale);

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The citation as text, after the APA manual. */
export const apaText = ({ label, title, url, version, date, form }: Cited): string => {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return `City Cloud Atlas. (${year}, ${MONTHS[month - 1]} ${day}). ${title.replace(/[.。]$/, "")} (${label.en}, Version ${version}) [${form?.apa ?? "Data set"}]. ${url}`;
};

/** The citation as text, after GB/T 7714-2015 (a database online, if nothing else); the reader fills in the date of access. */
export const gbtText = (
  { id, title, url, version, date, form = { apa: "", gbt: "DB/OL" } }: Cited,
  locale: Locale,
): string =>
  locale === "zh"
    ? `城市云图. ${title}：${id}，${version}版[${form.gbt}]. (${date})[引用日期]. ${url}.`
    : `City Cloud Atlas. ${title}: ${id}, Version ${version}[${form.gbt}]. (${date})[date of access]. ${url}.`;
