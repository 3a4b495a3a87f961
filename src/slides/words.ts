import { deckWords as w } from "../i18n/deck.ts";
import { words } from "../i18n/index.ts";
import type { Atlas } from "../record/atlas.ts";
import type { CaseStudy, NarrativeId } from "../record/cases/case.ts";
import { claimOf } from "../record/claim.ts";
import { sourcesOf } from "../record/profile.ts";
import { inParts, oneColumn, type Draft } from "./make.ts";
import { leadsOf, notesOf, piecesOf, plainOf } from "./prose.ts";

/** What the case is, and what the facilitator needs at hand. */
export const titleDraft = (study: CaseStudy): Draft => {
  const { locale, materials } = study;
  const names = materials.items.map(({ name }) => name).join(locale === "zh" ? "；" : "; ");
  return {
    kind: "title",
    title: study.title,
    lede: study.summary,
    columns: oneColumn([{ text: w.caseStudy[locale](study.minutes), facts: [] }]),
    notes: [{ text: `${w.prepare[locale]}${names}${locale === "zh" ? "。" : "."}`, facts: [] }],
  };
};

/** What the participants will be able to do. */
export const objectivesDraft = ({ objectives, locale }: CaseStudy): Draft => ({
  kind: "objectives",
  title: objectives.title,
  columns: oneColumn(objectives.items.map(plainOf)),
  notes: [{ text: w.askObjectives[locale], facts: [] }],
});

/** Paragraphs of a section that are shown by their first sentence; all of it is in the notes. */
const MOST_POINTS = 4;

/** A section of the story: the first sentence of its paragraphs. */
export const toldDraft = ({ sections, locale }: CaseStudy, id: NarrativeId & Draft["kind"]): Draft => {
  const { title, blocks } = sections.find((section) => section.id === id)!;
  return { kind: id, title, columns: oneColumn(leadsOf(blocks, MOST_POINTS, locale)), notes: notesOf(blocks) };
};

/** More questions than these cannot be read from the last row. */
const MOST_QUESTIONS = 4;

/** The questions for discussion, on as many slides as they need; under each question what is to be known about it. */
export const questionDrafts = ({ questions, locale }: CaseStudy): Draft[] => {
  const numbered = questions.items.map((item, i) => ({ ...item, number: i + 1 }));
  const parts = inParts(numbered, MOST_QUESTIONS);
  return parts.map((items, i) => ({
    kind: "questions",
    id: i === 0 ? "questions" : `questions-${i + 1}`,
    title: parts.length === 1 ? questions.title : w.part[locale](questions.title, i + 1, parts.length),
    ordered: true,
    start: items[0]!.number,
    columns: oneColumn(items.map(({ question }) => ({ text: question, facts: [] }))),
    notes: items.flatMap(({ number, question, notes }) => [
      { text: `${number}. ${question}`, facts: [] },
      ...notesOf(notes),
    ]),
  }));
};

/** The exercise: its task, then its steps. */
export const exerciseDraft = ({ exercise, minutes, handIn, locale }: CaseStudy): Draft => {
  const task = piecesOf(exercise.task).map(plainOf);
  return {
    kind: "exercise",
    title: exercise.title,
    lede: task[0]?.text ?? null,
    ordered: true,
    columns: oneColumn(exercise.steps.map(plainOf)),
    notes: [
      { text: w.caseStudy[locale](minutes), facts: [] },
      ...task.slice(1),
      { text: `${handIn.title}${words(locale).colon}${notesOf(handIn.blocks)[0]?.text ?? ""}`, facts: [] },
    ],
  };
};

/** Sources on the slide itself; the others stand in its notes. */
const MOST_SOURCES = 6;

/** The sources, numbered, and in the notes every fact that the case cites. */
export const sourcesDraft = (atlas: Atlas, { notes, locale }: CaseStudy): Draft => {
  const all = sourcesOf(atlas, notes);
  const rest = all.slice(MOST_SOURCES);
  return {
    kind: "sources",
    title: w.sourcesTitle[locale],
    lede: rest.length === 0 ? null : w.moreSources[locale](rest.length),
    ordered: true,
    columns: oneColumn(
      all.slice(0, MOST_SOURCES).map(({ source, count }) => ({
        text: `${source.title[locale]}${locale === "zh" ? "，" : ", "}${w.facts[locale](count)}`,
        facts: [],
      })),
    ),
    notes: [
      ...rest.map(({ source, count }, i) => ({
        text: `${MOST_SOURCES + i + 1}. ${source.title[locale]}${locale === "zh" ? "，" : ", "}${w.facts[locale](count)}`,
        facts: [],
      })),
      ...notes.map((fact, i) => ({ text: `[${i + 1}] ${claimOf(atlas, fact, locale)}`, facts: [fact] })),
    ],
  };
};
