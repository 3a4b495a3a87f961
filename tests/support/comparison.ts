import type { Comparison } from "../../src/i18n/comparison/facets.ts";
import type { Locale } from "../../src/i18n/text.ts";
import type { Atlas } from "../../src/record/atlas.ts";
import { facetsOf, lexiconOf } from "../../src/record/compare/facets.ts";
import type { SubjectId } from "../../src/record/compare/subjects.ts";

export const place = (id: string): SubjectId => ({ kind: "place", id });
export const programme = (id: string): SubjectId => ({ kind: "programme", id });

/** Some subjects of a record side by side. */
export const compare = (atlas: Atlas, subjects: SubjectId[], locale: Locale): Comparison => ({
  locale,
  words: lexiconOf(atlas, locale),
  subjects: subjects.map((subject) => facetsOf(atlas, subject, locale)),
});
