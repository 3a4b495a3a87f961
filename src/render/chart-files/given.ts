import { factsUnder, type Chart, type ChartRow } from "../../charts/define.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { sourcesOf } from "../../record/profile.ts";
import type { Source } from "../../tables/sources.ts";
import { chartRows } from "../chart-rows.ts";

/** Everything that the files of one chart in one language are made from. */
export interface Given {
  atlas: Atlas;
  chart: Chart;
  rows: ChartRow[];
  locale: Locale;
  /** Absolute address of the English overview, ending in a slash. */
  home: string;
  title: string;
  description: string;
  /** The documents that the rows rest on, the most used first. */
  sources: Source[];
}

/** Gathers what the files of a chart need; the site is at `home`. */
export const givenFor = (chart: Chart, atlas: Atlas, locale: Locale, home: string): Given => {
  const rows = chartRows(chart, {}, atlas);
  return {
    atlas,
    chart,
    rows,
    locale,
    home,
    title: chart.title(rows, locale),
    description: chart.describe(rows, locale),
    sources: sourcesOf(atlas, factsUnder(chart, atlas, rows)).map(({ source }) => source),
  };
};
