import { deckShell } from "../../deck/shell.ts";
import { deckWords as w } from "../../i18n/deck.ts";
import { words } from "../../i18n/index.ts";
import { locales, type Locale } from "../../i18n/text.ts";
import type { CaseStudy } from "../../record/cases/case.ts";
import { slidesOf } from "../../slides/index.ts";
import type { Slide } from "../../slides/slide.ts";
import { atlas } from "../atlas.ts";
import { htmlDraw } from "../html.ts";
import { lighten } from "../lighten.ts";

const made = new Map<string, Slide[]>();

/** The slides of a case, made once. */
export const deckOf = (study: CaseStudy): Slide[] => {
  const key = `${study.id} ${study.locale}`;
  const slides = made.get(key) ?? slidesOf(atlas, study);
  made.set(key, slides);
  return slides;
};

/** The slides of a case in every language. */
export const decksOf = ({ id }: CaseStudy): Record<Locale, Slide[]> =>
  Object.fromEntries(locales.map((locale) => [locale, deckOf(atlas.caseStudy(id, locale))])) as Record<Locale, Slide[]>;

/** The deck of a case as markup; `at` is where its links lead, `twin` the same slides in the other language. */
export const deckMarkup = (study: CaseStudy, at: (path: string) => string, twin?: string): string => {
  const { id, locale, title } = study;
  const back = {
    href: at(`/cases/${id}/`),
    text: w.back[locale],
    label: `${w.back[locale]}${words(locale).colon}${title}`,
  };
  const setting = { draw: htmlDraw(""), atlas, locale, study, at, decks: decksOf(study) };
  const { outerHTML } = deckShell(setting, { name: id, back, ...(twin === undefined ? {} : { twin }) });
  return outerHTML.replaceAll(/<svg[^]*?<\/svg>/g, lighten);
};
