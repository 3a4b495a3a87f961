import { FEWEST, titleOf } from "../i18n/comparison/chooser.ts";
import type { Comparison } from "../i18n/comparison/facets.ts";
import { textOf } from "../i18n/comparison/grammar.ts";
import { sentencesOf } from "../i18n/comparison/sentences.ts";
import type { Locale } from "../i18n/text.ts";
import type { Draw } from "../marks/html.ts";
import { facetsOf, lexiconOf } from "../record/compare/facets.ts";
import type { SubjectId } from "../record/compare/subjects.ts";
import { atlas } from "../render/atlas.ts";
import { htmlDraw } from "../render/html.ts";
import { address } from "./address.ts";

/** The comparison of some subjects in a language. */
export const comparisonOf = (subjects: SubjectId[], locale: Locale): Comparison => ({
  locale,
  words: lexiconOf(atlas, locale),
  subjects: subjects.map((subject) => facetsOf(atlas, subject, locale)),
});

/** The build's way to make the nodes that the browser makes for a choice. */
export const buildDraw = (locale: Locale): Draw => htmlDraw(address(locale, ""));

const LONGEST = 300;

/** Title and description of a comparison, for the head of its page: as many of its sentences as are read in a list of results. */
export const headOf = (comparison: Comparison): { title: string; description: string } => {
  const { locale, subjects } = comparison;
  const sentences = sentencesOf(comparison).map((sentence) => textOf(sentence, locale));
  const description = sentences.reduce((text, next) => {
    const longer = `${text}${locale === "zh" || text === "" ? "" : " "}${next}`;
    return text !== "" && longer.length > LONGEST / (locale === "zh" ? FEWEST : 1) ? text : longer;
  }, "");
  return {
    title: titleOf(
      subjects.map(({ subject }) => subject.name),
      locale,
    ),
    description,
  };
};
