import { deckWords as w } from "../i18n/deck.ts";
import { formatDate, formatFigure } from "../i18n/format.ts";
import { words } from "../i18n/index.ts";
import type { Atlas } from "../record/atlas.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import { claimOf } from "../record/claim.ts";
import type { Figure } from "../tables/figures.ts";
import { oneColumn, type Draft } from "./make.ts";
import type { Line } from "./slide.ts";

/** The figures of a case's places, those that it cites first, in its order. */
export const rankedFigures = (atlas: Atlas, { places, notes }: CaseStudy): Figure[] => {
  const own = places.flatMap((place) => atlas.of(atlas.figures, place));
  const cited = notes.flatMap((fact) => atlas.figures.filter(({ id }) => fact === `figures/${id}`));
  return [...cited, ...own.filter((figure) => !cited.includes(figure))];
};

/** More than these on one slide and its letters would be too small. */
const MOST_FIGURES = 6;

const figureLine = (atlas: Atlas, figure: Figure, { locale }: CaseStudy): Line => {
  const [unit, qualifier] = [atlas.word("units", figure.unit), atlas.word("qualifiers", figure.qualifier)];
  const { comma } = words(locale);
  const when = figure.date === null ? "" : `${locale === "zh" ? "，" : comma}${formatDate(figure.date, locale)}`;
  return {
    lead: formatFigure(figure, unit, qualifier, locale),
    text: figure.measure[locale] + when,
    facts: [`figures/${figure.id}`],
  };
};

/** The figures on record, and in the notes what each of them counts. */
export const figuresDraft = (atlas: Atlas, study: CaseStudy): Draft => {
  const { locale } = study;
  const ranked = rankedFigures(atlas, study);
  const shown = ranked.slice(0, MOST_FIGURES);
  const none: Line[] = ranked.length === 0 ? [{ text: w.noFigure[locale], facts: [] }] : [];
  return {
    kind: "figures",
    title: w.figures[locale],
    lede: shown.length === ranked.length ? null : w.someFigures[locale](shown.length, ranked.length),
    columns: oneColumn([...none, ...shown.map((figure) => figureLine(atlas, figure, study))]),
    notes: [
      { text: w.figuresNote[locale], facts: [] },
      ...ranked.map(({ id, definition }) => ({
        text: `${claimOf(atlas, `figures/${id}`, locale)}${locale === "zh" ? "。" : ". "}${definition[locale]}`,
        facts: [`figures/${id}`],
      })),
    ],
  };
};
