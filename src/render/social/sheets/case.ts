import { caseWords as w } from "../../../i18n/case.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Atlas } from "../../../record/atlas.ts";
import { listPlate, rowsPlate } from "../plates/systems.ts";
import type { Sheet } from "../sheet.ts";
import { kinds } from "../words.ts";

/** A case: its title, what it offers a trainer, and the systems that it is about. */
export const caseSheet = (atlas: Atlas, id: string, locale: Locale): Sheet => {
  const study = atlas.caseStudy(id, locale);
  const places = study.places.map((place) => atlas.place(place));
  const [only, ...more] = places;
  return {
    kind: kinds.case[locale],
    title: study.title,
    about: w.offers[locale](study.questions.items.length, study.minutes),
    path: `/cases/${id}/`,
    alt: {
      en: `${study.title}. Beside it the systems of ${more.length > 0 ? "the places" : only!.name.en}, each with the mark of its stage.`,
      zh: `${study.title}。旁为${more.length > 0 ? "各地" : only!.name.zh}的系统，各附进展标记。`,
    }[locale],
    plate: more.length > 0 ? rowsPlate(atlas, places) : listPlate(atlas, atlas.of(atlas.initiatives, only!.id)),
  };
};
