import { locales, type Locale } from "../i18n/text.ts";
import type { Atlas } from "../record/atlas.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import { kindsFor, searchFor, type Choice } from "./choice.ts";
import { gather } from "./gather.ts";
import { slidesOf } from "./index.ts";
import type { Slide } from "./slide.ts";

/** A deck that somebody composed: the case that it tells, its slides in every language, and the page that it belongs to. */
export interface Composed {
  study: CaseStudy;
  decks: Record<Locale, Slide[]>;
  /** Address without base and language: of one place its case's, else where it was composed. */
  page: string;
}

/** Where decks are composed, without base and language. */
export const COMPOSER = "/cases/compose/";

/** The deck of a choice with one place or more. */
export const composed = (atlas: Atlas, choice: Choice, locale: Locale): Composed => {
  const studyIn = (one: Locale) => gather(atlas, { ...choice, locale: one });
  const slides = locales.map((one) => [one, slidesOf(atlas, studyIn(one), kindsFor(choice))]);
  const study = studyIn(locale);
  return {
    study,
    decks: Object.fromEntries(slides) as Composed["decks"],
    page: choice.places.length === 1 ? `/cases/${study.id}/` : COMPOSER + searchFor(choice),
  };
};
