import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { charts } from "../../src/charts/index.ts";
import { locales, type Locale } from "../../src/i18n/text.ts";
import { join as joinTables } from "../../src/record/atlas.ts";
import type { CaseStudy } from "../../src/record/cases/case.ts";
import { pairsOf } from "../../src/record/compare/subjects.ts";
import { siteFolder } from "../../src/render/site-folder.ts";
import { factTables, tableNames, type Tables } from "../../src/tables/index.ts";

/** The folder of the site that is tested. */
export const site = siteFolder;

/** The path that the tested site was built to live under; nothing at the root. */
export const base = (process.env["BASE_PATH"] ?? "").replace(/\/$/, "");

const built = () => JSON.parse(readFileSync(".atlas/atlas.json", "utf8")) as Tables & { cases: CaseStudy[] };

/** The record that the site was built from. */
export const builtTables = (): Tables => {
  const record = built();
  return Object.fromEntries(tableNames.map((name) => [name, record[name]])) as Tables;
};

/** The cases that the site was built from, in both languages. */
export const builtCases = (): CaseStudy[] => built().cases;

/** The permanent names of all facts of the built record. */
export const builtFacts = (): string[] => {
  const tables = builtTables();
  return factTables.flatMap((table) => tables[table].map(({ id }) => `${table}/${id}`));
};

const builtHtml = (): { address: string; html: string }[] =>
  globSync("**/*.html", { cwd: site }).map((file) => ({
    address: `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`,
    html: readFileSync(join(site, file), "utf8"),
  }));

/** Pages of releases are what they were; they have tests of their own. */
const isReleased = (address: string): boolean => address.startsWith("/v/");
const isEmbed = (address: string): boolean => /^(\/zh)?\/embed\/./.test(address);

/** The slides of a case as one file: style and script stand within it. */
const isDeckFile = (address: string): boolean => address.endsWith(".slides.html");

/** Every built page of the site itself: its address and its HTML. */
export const builtPages = () =>
  builtHtml().filter(({ address }) => !isEmbed(address) && !isReleased(address) && !isDeckFile(address));

/** Every case's slides as one file. */
export const builtDeckFiles = () => builtHtml().filter(({ address }) => isDeckFile(address));

/** Every chart alone in a frame, and the pages in place of those that there are not: they carry style and script within. */
export const builtEmbeds = () => builtHtml().filter(({ address }) => isEmbed(address));

/** The file that a static host answers an address with, if there is one. */
export const fileFor = (address: string): string | undefined => {
  const path = join(site, decodeURIComponent(address.split(/[?#]/)[0]!));
  return [join(path, "index.html"), path].find((file) => existsSync(file) && /\.[a-z0-9]+$/.test(file));
};

/** Every address that the product promises and that is built so far, without language. */
export const promisedAddresses = (): string[] => {
  const { places, initiatives, sources } = builtTables();
  const pairs = pairsOf(joinTables(builtTables()));
  return [
    ...[
      "/",
      "/places/",
      "/initiatives/",
      "/timeline/",
      "/compare/",
      "/charts/",
      "/embed/",
      "/cases/",
      "/cases/compose/",
      "/sources/",
      "/data/",
      "/about/",
      "/about/versions/",
      "/about/accessibility/",
      "/search/",
    ],
    ...places.map((p) => `/places/${p.id}/`),
    ...initiatives.map((i) => `/initiatives/${i.id}/`),
    ...pairs.map(({ name }) => `/compare/${name}/`),
    ...charts.map((c) => `/charts/${c.id}/`),
    ...builtCases()
      .filter(({ locale }) => locale === "en")
      .flatMap(({ id }) => ["", "slides/", "handout/", "guide/"].map((part) => `/cases/${id}/${part}`)),
    ...sources.map((s) => `/sources/${s.id}/`),
    ...builtFacts().map((fact) => `/facts/${fact}/`),
  ];
};

/** Every file of the charts, without language. */
export const promisedChartFiles = (): string[] =>
  charts.flatMap((chart) => [
    ...["svg", "dark.svg", "png", "2x.png", "print.png", "csv", "json", "xlsx"].map(
      (end) => `/charts/${chart.id}.${end}`,
    ),
    ...(chart.views ?? [])
      .slice(1)
      .flatMap(({ id }) => ["svg", "png"].map((end) => `/charts/${chart.id}.${id}.${end}`)),
    ...["bib", "ris", "json"].map((end) => `/charts/${chart.id}/citation.${end}`),
  ]);

/** The address in a language. */
export const inLocale = (locale: Locale, address: string): string => (locale === "en" ? address : `/zh${address}`);

/** One address of each page type. */
export const pageTypes = (): string[] => [
  "/",
  "/places/",
  "/places/shanghai/",
  "/initiatives/",
  "/initiatives/chengdu-pork-tracing/",
  "/timeline/",
  "/compare/",
  "/compare/beijing-shanghai/",
  "/charts/",
  "/embed/",
  ...charts.map((c) => `/charts/${c.id}/`),
  "/cases/",
  "/cases/compose/",
  "/cases/nanjing/",
  "/cases/nanjing/slides/",
  "/cases/nanjing/handout/",
  "/cases/nanjing/guide/",
  "/sources/",
  "/sources/article/",
  "/facts/figures/nanjing-courses/",
  "/facts/initiatives/nanjing-egov-cloud-platform/",
  "/data/",
  "/about/",
  "/about/versions/",
  "/about/accessibility/",
  "/search/",
];

export { locales };
