import { charts } from "../../../charts/index.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Atlas } from "../../../record/atlas.ts";
import { allFacts } from "../../../record/facts.ts";
import { treatedPlaces } from "../../../record/schemes.ts";
import { keyNumbers } from "../../../record/summary.ts";
import { factTables, tables } from "../../../tables/index.ts";
import { printedIndex } from "../../search/printed.ts";
import { cellsPlate } from "../plates/cells.ts";
import { documentPlate } from "../plates/document.ts";
import { dotsPlate, type Dots } from "../plates/dots.ts";
import { contentsPlate } from "../plates/contents.ts";
import { indexPlate } from "../plates/index-page.ts";
import { lettersPlate } from "../plates/letters.ts";
import { keyPlate } from "../plates/key.ts";
import { mapPlate } from "../plates/map.ts";
import { rowsPlate, stagesPlate } from "../plates/systems.ts";
import { yearsPlate } from "../plates/years.ts";
import type { Plate } from "../sheet.ts";
import { pictureWords } from "../words.ts";

/** A picture of which there is one. */
export type Single = keyof typeof pictureWords;

/** Facts by the best grade among their sources. */
const byGrade = (atlas: Atlas, locale: Locale): Dots[] => {
  const grades = atlas.words("reliability");
  const best = allFacts(atlas).map(({ fact }) => {
    const own = atlas.evidenceOf(fact).map(({ source }) => atlas.source(source).reliability);
    return grades.find(({ id }) => own.includes(id))?.id;
  });
  const colors = ["azurite", "malachite", "ochre"] as const;
  return grades.map(({ id, name }, i) => ({
    name: id === "primary" ? name[locale] : { en: `Grade ${name.en}`, zh: `${name.zh}级来源` }[locale],
    count: best.filter((grade) => grade === id).length,
    color: colors[i] ?? "ink",
    open: i > 0,
  }));
};

const byTable = (atlas: Atlas, locale: Locale): Dots[] =>
  factTables.map((table) => ({
    name: tables[table].title[locale],
    count: atlas[table].length,
    color: "azurite",
  }));

const caseTitles = (atlas: Atlas) =>
  atlas.cases("en").map(({ id, title }) => ({ en: title, zh: atlas.caseStudy(id, "zh").title }));

const primary = (atlas: Atlas) =>
  atlas.sources.find(({ reliability, length }) => reliability === "primary" && length !== null);

/** The plate of each single picture. */
export const plates: Record<Single, (atlas: Atlas, locale: Locale) => Plate> = {
  overview: (atlas) => mapPlate(atlas),
  places: (atlas) => indexPlate(atlas),
  initiatives: (atlas) => stagesPlate(atlas),
  timeline: (atlas) => yearsPlate(atlas),
  compare: (atlas) => rowsPlate(atlas, treatedPlaces(atlas).length > 0 ? treatedPlaces(atlas) : atlas.cities),
  charts: () => contentsPlate(charts.map(({ name }) => name)),
  cases: (atlas) => contentsPlate(caseTitles(atlas)),
  sources: (atlas, locale) => dotsPlate(byGrade(atlas, locale)),
  source: (atlas) => documentPlate(atlas, primary(atlas)),
  fact: (atlas, locale) => dotsPlate(byTable(atlas, locale)),
  search: (atlas, locale) => lettersPlate(printedIndex(atlas, locale)),
  data: (atlas) => cellsPlate(atlas, [...factTables, "sources"]),
  about: (atlas) => keyPlate(atlas),
};

type Numbers = { value: string; label: string }[];

const unit = (locale: Locale, en: string, zh: string): string => ({ en, zh })[locale];

/** The numbers in the margin of some single pictures. */
export const numbersOf = (atlas: Atlas, picture: Single, locale: Locale): Numbers => {
  const one = (n: number, en: string, zh: string) => [{ value: formatNumber(n, locale), label: unit(locale, en, zh) }];
  if (picture === "overview")
    return keyNumbers(atlas)
      .slice(0, 3)
      .map(({ value, label }) => ({ value: formatNumber(value, locale), label: label[locale] }));
  if (picture === "sources") return one(atlas.sources.length, "sources", "份来源");
  if (picture === "initiatives") return one(atlas.initiatives.length, "systems and projects", "个系统与项目");
  if (picture === "charts") return one(charts.length, "charts", "幅图表");
  if (picture === "fact") return one(allFacts(atlas).length, "facts", "条事实");
  return [];
};

/** Addresses of the pages of single pictures; those of a type of page lead to its list. */
export const paths: Record<Single, string> = {
  overview: "/",
  places: "/places/",
  initiatives: "/initiatives/",
  timeline: "/timeline/",
  compare: "/compare/",
  charts: "/charts/",
  cases: "/cases/",
  sources: "/sources/",
  source: "/sources/",
  fact: "/data/",
  search: "/search/",
  data: "/data/",
  about: "/about/",
};
