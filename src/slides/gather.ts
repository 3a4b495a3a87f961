import { caseSectionNames, composeWords as w } from "../i18n/compose.ts";
import { formatList } from "../i18n/format.ts";
import type { Locale } from "../i18n/text.ts";
import type { Atlas } from "../record/atlas.ts";
import { narrativeIds, type Block, type CaseStudy, type Section } from "../record/cases/case.ts";
import type { Length } from "./sections.ts";

/** Several cases of one place each, told as one. */
export interface Gathered extends CaseStudy {
  parts: { name: string; study: CaseStudy }[];
  /** True where each has slides of its own for its story. */
  apart: boolean;
}

export const isGathered = (study: CaseStudy): study is Gathered => "parts" in study;

/** Places that have a case of their own, in the record's order. */
export const toldPlaces = (atlas: Atlas, locale: Locale): string[] =>
  atlas.cases(locale).flatMap(({ places }) => (places.length === 1 ? places : []));

const paragraph = (text: string): Block => ({ kind: "paragraph", content: [{ kind: "strong", children: [text] }] });

const sectionsOf = (parts: Gathered["parts"], locale: Locale): Gathered["sections"] =>
  narrativeIds.map((id) => ({
    id,
    title: caseSectionNames[id][locale],
    blocks: parts.flatMap(({ name, study }) => [
      paragraph(name),
      ...study.sections.find((section) => section.id === id)!.blocks,
    ]),
  }));

const once = <T>(list: T[], keyOf: (item: T) => string): T[] => [
  ...new Map(list.map((item) => [keyOf(item), item])).values(),
];

/** Objectives on one slide. */
const MOST_OBJECTIVES = 4;
/** Questions of a deck, however many places share them. */
const MOST_QUESTIONS: Record<Length, number> = { short: 4, standard: 8, full: Infinity };

const questionsOf = (parts: Gathered["parts"], length: Length, locale: Locale): CaseStudy["questions"] => {
  const each = Math.floor(MOST_QUESTIONS[length] / parts.length);
  return {
    title: w.questions[locale],
    items: parts.flatMap(({ name, study: { questions } }) =>
      questions.items.slice(0, each).map(({ question, notes }) => ({
        question: w.asked[locale](name, question),
        notes,
      })),
    ),
  };
};

const handIn = (locale: Locale): Section<"hand-in"> => ({
  id: "hand-in",
  title: w.handIn[locale],
  blocks: [{ kind: "paragraph", content: [w.handInWhat[locale]] }],
});

type Teaching = Pick<CaseStudy, "exercise" | "handIn" | "materials" | "glossary" | "reading">;

const READING_EACH = 2;

/** An exercise that sets the places side by side, and what the cases give to work with. */
const teachingOf = (parts: Gathered["parts"], places: string[], locale: Locale): Teaching => {
  const studies = parts.map(({ study }) => study);
  const [{ materials, glossary, reading }] = studies as [CaseStudy];
  return {
    exercise: {
      title: w.exercise[locale],
      task: [{ kind: "paragraph", content: [w.task[locale]] }],
      steps: w.steps[locale].map((step) => [step]),
    },
    handIn: handIn(locale),
    materials: {
      title: materials.title,
      items: [
        { to: `/compare/?places=${places.join(",")}`, name: w.sideBySide[locale] },
        ...parts.map(({ name, study }) => ({ to: `/cases/${study.id}/`, name: w.caseOf[locale](name) })),
      ],
    },
    glossary: {
      title: glossary.title,
      items: once(
        studies.flatMap((study) => study.glossary.items),
        (term) => JSON.stringify(term),
      ),
    },
    reading: {
      title: reading.title,
      items: once(
        studies.flatMap((study) => study.reading.items.slice(0, READING_EACH)),
        ({ source }) => source,
      ),
    },
  };
};

/** The case of one place with as many questions as the length has. */
const alone = (study: CaseStudy, length: Length): CaseStudy => {
  const { title, items } = study.questions;
  const most = MOST_QUESTIONS[length];
  return items.length <= most ? study : { ...study, questions: { title, items: items.slice(0, most) } };
};

const caseOf = (atlas: Atlas, place: string, locale: Locale): CaseStudy => {
  const own = atlas.cases(locale).find(({ places: [only, another] }) => only === place && another === undefined);
  if (own === undefined) throw new Error(`no case of "${place}" alone`);
  return own;
};

/** Minutes of the exercise that sets places side by side. */
const MINUTES = 40;

/**
 * The cases of one to four places as one case: of one place its own, of several their sections under the names of the
 * places, with an exercise that sets them side by side. Throws for a place without a case.
 */
export const gather = (
  atlas: Atlas,
  { places, length, locale }: { places: string[]; length: Length; locale: Locale },
): CaseStudy => {
  const studies = places.map((place) => caseOf(atlas, place, locale));
  if (studies.length === 1) return alone(studies[0]!, length);
  const parts = studies.map((study, i) => ({ name: atlas.place(places[i]!).name[locale], study }));
  const names = formatList(
    parts.map(({ name }) => name),
    locale,
  );
  const each = Math.max(1, Math.floor(MOST_OBJECTIVES / parts.length));
  const gathered: Gathered = {
    id: places.join("-"),
    locale,
    title: w.title[locale](names),
    summary: w.summary[locale](names),
    places,
    minutes: MINUTES,
    sections: sectionsOf(parts, locale),
    objectives: {
      title: w.objectives[locale],
      items: studies.flatMap(({ objectives }) => objectives.items.slice(0, each)),
    },
    questions: questionsOf(parts, length, locale),
    ...teachingOf(parts, places, locale),
    notes: [...new Set(studies.flatMap(({ notes }) => notes))],
    parts,
    apart: length === "full",
  };
  return gathered;
};
