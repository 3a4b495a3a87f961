import { chartPageWords as w } from "../../i18n/chart-page.ts";
import { pictureNotes } from "../../i18n/chart-pictures.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { words } from "../../i18n/index.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Chart, ChartRow } from "../../charts/define.ts";
import { dataset } from "../dataset.ts";
import type { About } from "./about.ts";

/** One paragraph of a plate. */
export interface Paragraph {
  text: string;
  size: number;
  leading: number;
  color: "ink" | "muted";
  weight?: 600;
  /** Pixels above it. */
  space: number;
}

const SHOWN_SOURCES = 3;

/** The documents that a picture rests on: some by their titles, of the rest how many. */
export const sourceLine = ({ sources, locale }: About, shown = SHOWN_SOURCES): string => {
  const more = sources.length - shown;
  // Coordinates and codes of places come after the documents that say what the chart is about.
  const [documents, reference] = [false, true].map((is) => sources.filter(({ kind }) => (kind === "reference") === is));
  const titles = [...documents!, ...reference!].slice(0, shown).map(({ title }) => title[locale]);
  return `${w.sources[locale]}${titles.join(w.between[locale])}${more > 0 ? w.andMore[locale](more) : ""}`;
};

/** How many rows of a chart a picture shows, where they can be told apart; of all, how many are drawn anywhere. */
export interface Shown {
  rows: number | undefined;
  drawn: number;
  of: number;
}

/** What is said of a picture that shows some rows of a chart, or fewer than all of a number that is not known. */
export const partSaid = ({ rows, drawn, of }: Shown, locale: Locale): string => {
  const number = (n: number) => formatNumber(n, locale);
  const [part, uncounted] =
    drawn < of
      ? [pictureNotes.partOfMany, pictureNotes.partOfManyUncounted]
      : [pictureNotes.part, pictureNotes.partUncounted];
  return rows === undefined || rows === of ? uncounted[locale] : part[locale](number(rows), number(of));
};

/** What stands over the drawing: its finding, then measure and unit. */
export const heading = <R extends ChartRow>(chart: Chart<R>, { title, locale }: About): Paragraph[] => [
  { text: title, size: 24, leading: locale === "zh" ? 35 : 31, color: "ink", weight: 600, space: 22 },
  { text: chart.subtitle[locale], size: 13, leading: 20, color: "muted", space: 10 },
];

/** What stands under it: the notes that go with it, the sources, credit with licence and address, the release. */
export const imprint = <R extends ChartRow>(chart: Chart<R>, about: About): Paragraph[] => {
  const { locale, url } = about;
  const small = { size: 12, leading: 18 };
  return [
    ...chart.notes
      .filter(({ carried }) => carried)
      .map((note) => ({ ...small, text: note[locale], color: "ink" as const, space: 8 })),
    { ...small, text: sourceLine(about), color: "muted", space: 8 },
    { ...small, text: words(locale).credit(url), color: "ink", space: 8 },
    {
      ...small,
      text: w.version[locale](dataset.version, formatDate(dataset.date, locale)),
      color: "muted",
      space: 0,
    },
  ];
};
