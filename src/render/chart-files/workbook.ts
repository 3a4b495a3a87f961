import { chartPageWords as w } from "../../i18n/chart-page.ts";
import { words } from "../../i18n/index.ts";
import { apaText, gbtText } from "../citation.ts";
import { citedChart } from "../cited.ts";
import type { Flat } from "../data/csv.ts";
import { cell, header, type DataSheet } from "../data/sheets.ts";
import { workbookOf } from "../data/workbook.ts";
import { dataset } from "../dataset.ts";
import type { Given } from "./given.ts";
import { chartAddress } from "../page-address.ts";
import { flatTable } from "./table.ts";

const WIDTHS = { least: 10, most: 60 };

/** Characters that a column needs; a Han character takes the room of two. */
const widthOf = (values: Flat[]): number => {
  const lengths = values.map((value) => String(value ?? "").replaceAll(/[\u2e80-\uffef]/g, "xx").length);
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, ...lengths) + 2);
};

const dataSheet = (given: Given): DataSheet => {
  const { headings, lines } = flatTable(given);
  return {
    sheet: w.sheetData[given.locale],
    stickyRowsCount: 1,
    columns: headings.map((heading, i) => ({ width: widthOf([heading, ...lines.map((line) => line[i]!)]) })),
    data: [header(headings), ...lines.map((line) => line.map((value) => cell(value, true)))],
  };
};

const aboutSheet = (given: Given): DataSheet => {
  const { chart, locale, title, description, sources } = given;
  const url = chartAddress(given);
  const cited = citedChart(chart, locale, url);
  const lines: [string, string | null][] = [
    [w.name[locale], chart.name[locale]],
    [w.measure[locale], chart.subtitle[locale]],
    [w.inShort[locale], description],
    ...chart.notes.map((note, i): [string, string] => [i === 0 ? words(locale).howToRead : "", note[locale]]),
    [w.blank[locale], w.dataNote[locale]],
    ...sources.map((source, i): [string, string] => [
      i === 0 ? words(locale).chartSources : "",
      [source.title[locale], source.publisher[locale], source.url].filter(Boolean).join(w.between[locale]),
    ]),
    [words(locale).permanentAddress, url],
    [w.licence[locale], `${dataset.license.title[locale]} ${dataset.license.url}`],
    [w.cite[locale], locale === "en" ? apaText(cited) : gbtText(cited, locale)],
  ];
  return {
    sheet: w.sheetAbout[locale],
    columns: [{ width: 22 }, { width: 110 }],
    data: [header([title]), [], ...lines.map((line) => line.map((value) => cell(value, true)))],
  };
};

/** The chart as a workbook: its rows, and a sheet that says what they are. The same chart gives the same bytes. */
export const chartWorkbook = (given: Given): Promise<Uint8Array> => workbookOf([dataSheet(given), aboutSheet(given)]);
