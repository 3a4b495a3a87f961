import { formatDate } from "../../i18n/format.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import type { Figure } from "../../tables/figures.ts";
import { rankedFigures } from "../../slides/figures.ts";
import { ink } from "../look.ts";
import { listed, type Tally } from "./tallies.ts";
import type { Told } from "./told.ts";

/** Figures that count the same thing for the same place in the same unit, each of another date: the only ones that have an axis in common. */
export const seriesIn = (figures: Figure[]): Figure[] => {
  const of = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.date === null) continue;
    const { place, initiative, program, measure, unit, nature, definition } = figure;
    const key = JSON.stringify([place, initiative, program, measure.en, unit, nature, definition.en]);
    of.set(key, [...(of.get(key) ?? []), figure]);
  }
  const [longest = []] = [...of.values()].sort((a, b) => b.length - a.length);
  const dated = [...new Map(longest.map((figure) => [figure.date, figure])).values()];
  return dated.length < 2 ? [] : dated.sort((a, b) => (a.date! < b.date! ? -1 : 1));
};

const seriesTally = ({ atlas, study: { locale } }: Told, series: Figure[]): Tally => {
  const { measure, unit } = series[0]!;
  const name = w.series[locale](measure[locale], atlas.word("units", unit).name[locale]);
  // Bars are drawn upwards: the earliest stands on top.
  const figures = [...series].reverse();
  const categories = figures.map(({ date }) => formatDate(date!, locale));
  const values = figures.map(({ value }) => value);
  return {
    name,
    alt: `${name}: ${listed(categories, values)}`,
    categories,
    series: [{ name, values }],
    colors: figures.map(() => ink("azurite")),
  };
};

const kindTally = ({ atlas, study: { locale } }: Told, figures: Figure[]): Tally => {
  const kinds = atlas.words("natures").filter(({ id }) => figures.some(({ nature }) => nature === id));
  const shown = [...kinds].reverse();
  const categories = shown.map(({ name }) => name[locale]);
  const values = shown.map(({ id }) => figures.filter(({ nature }) => nature === id).length);
  return {
    name: w.figureKinds[locale],
    alt: `${w.figureKinds[locale]}: ${listed(categories, values)}`,
    categories,
    series: [{ name: w.figureCount[locale], values }],
    colors: shown.map(() => ink("ochre")),
  };
};

/** The figures of a case as a native chart: a series where there is one, else, for they have no axis in common, how many are of which nature. */
export const figureTally = (told: Told): { part: Tally; facts: string[]; measured: boolean } | undefined => {
  const figures = rankedFigures(told.atlas, told.study);
  if (figures.length === 0) return undefined;
  const series = seriesIn(figures);
  const measured = series.length > 0;
  return {
    part: measured ? seriesTally(told, series) : kindTally(told, figures),
    facts: (measured ? series : figures).map(({ id }) => `figures/${id}`),
    measured,
  };
};
