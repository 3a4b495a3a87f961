import { deckWords as w } from "../i18n/deck.ts";
import { words } from "../i18n/index.ts";
import type { Atlas } from "../record/atlas.ts";
import type { CaseStudy, NarrativeId } from "../record/cases/case.ts";
import { isGathered, type Gathered } from "./gather.ts";
import { claimOf } from "../record/claim.ts";
import { sourcesOf } from "../record/profile.ts";
import type { Source } from "../tables/sources.ts";
import { inParts, oneColumn, type Draft } from "./make.ts";
import type { SlideKind } from "./slide.ts";
import { leadsOf, notesOf, piecesOf, plainOf } from "./prose.ts";

type StoryId = NarrativeId & Draft["kind"];

/** What the case is, and what the facilitator needs at hand. */
export const titleDraft = (study: CaseStudy, kinds: readonly SlideKind[]): Draft => {
  const { locale, materials } = study;
  const names = materials.items.map(({ name }) => name).join(locale === "zh" ? "；" : "; ");
  return {
    kind: "title",
    title: study.title,
    lede: study.summary,
    columns: oneColumn([
      { text: kinds.includes("exercise") ? w.caseStudy[locale](study.minutes) : w.caseAlone[locale], facts: [] },
    ]),
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

const toldDraft = ({ sections, locale }: CaseStudy, id: StoryId): Draft => {
  const { title, blocks } = sections.find((section) => section.id === id)!;
  return { kind: id, title, columns: oneColumn(leadsOf(blocks, MOST_POINTS, locale)), notes: notesOf(blocks) };
};

/** A section of several cases on one slide: how each of them begins, under the name of its place. */
const toldTogether = (study: Gathered, id: StoryId): Draft => {
  const { parts, locale } = study;
  const most = Math.max(1, Math.floor(MOST_POINTS / parts.length));
  const lines = parts.flatMap(({ name, study: { sections } }) =>
    leadsOf(sections.find((section) => section.id === id)!.blocks, most, locale).map((line) => ({
      ...line,
      lead: name,
    })),
  );
  const { title, blocks } = study.sections.find((section) => section.id === id)!;
  return { kind: id, title, columns: oneColumn(lines), notes: notesOf(blocks) };
};

const toldApart = ({ parts, locale }: Gathered, id: StoryId): Draft[] =>
  parts.map(({ name, study }, i) => {
    const draft = toldDraft(study, id);
    const title = `${name}${words(locale).colon}${draft.title}`;
    return { ...draft, id: i === 0 ? id : `${id}-${i + 1}`, title };
  });

/** A section of the story: the first sentence of its paragraphs; of several cases on one slide, or on one for each. */
export const toldDrafts = (study: CaseStudy | Gathered, id: StoryId): Draft[] => {
  if (!isGathered(study)) return [toldDraft(study, id)];
  return study.apart ? toldApart(study, id) : [toldTogether(study, id)];
};

/** More questions than these have no room in letters that can be read from the last row. */
const MOST_QUESTIONS = 6;

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
      { text: `${number}. ${question}`, facts: [], asked: true },
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

/** The sources of a case: those to read on first, then those that state most. */
const rankedSources = (atlas: Atlas, { notes, reading }: CaseStudy): { source: Source; count: number }[] => {
  const cited = sourcesOf(atlas, notes);
  const first = reading.items.map(
    ({ source: id }) => cited.find(({ source }) => source.id === id) ?? { source: atlas.source(id), count: 0 },
  );
  return [...first, ...cited.filter(({ source }) => !first.some((one) => one.source.id === source.id))];
};

/** The sources, numbered, and in the notes every fact that the case cites. */
export const sourcesDraft = (atlas: Atlas, study: CaseStudy): Draft => {
  const { notes, locale } = study;
  const all = rankedSources(atlas, study);
  const rest = all.slice(MOST_SOURCES);
  const named = ({ source, count }: (typeof all)[number]): string =>
    source.title[locale] + (count === 0 ? "" : `${locale === "zh" ? "，" : ", "}${w.facts[locale](count)}`);
  return {
    kind: "sources",
    title: w.sourcesTitle[locale],
    lede: rest.length === 0 ? null : w.moreSources[locale](rest.length),
    ordered: true,
    columns: oneColumn(
      all.slice(0, MOST_SOURCES).map((one) => ({ text: named(one), to: `/sources/${one.source.id}/`, facts: [] })),
    ),
    notes: [
      ...rest.map((one, i) => ({ text: `${MOST_SOURCES + i + 1}. ${named(one)}`, facts: [] })),
      ...notes.map((fact, i) => ({ text: `[${i + 1}] ${claimOf(atlas, fact, locale)}`, facts: [fact] })),
    ],
  };
};
