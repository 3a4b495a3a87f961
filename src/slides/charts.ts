import { chart as programmeMap } from "../charts/programme-map.ts";
import { chart as promiseToPractice } from "../charts/promise-to-practice.ts";
import { chart as stageLadder } from "../charts/stage-ladder.ts";
import type { Chart } from "../charts/define.ts";
import { deckWords as w } from "../i18n/deck.ts";
import { formatList } from "../i18n/format.ts";
import type { Atlas } from "../record/atlas.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import { programmeLines, reachLines, stageLines, statedColumns } from "./lines.ts";
import { inParts, oneColumn, type Draft } from "./make.ts";
import { narrowed } from "./narrowed.ts";
import { sectionNotes } from "./prose.ts";
import type { SlideKind } from "./slide.ts";

/** Where the places lie. The remarks that go with every map stand in the notes; the drawing has the shortest of them. */
export const mapDraft = (atlas: Atlas, { places, locale }: CaseStudy): Draft => {
  const { chart, notes, rests } = narrowed(atlas, programmeMap as Chart<never>, places, locale);
  const carried = programmeMap.notes.filter((note) => note.carried).map((note) => ({ text: note[locale], facts: [] }));
  const [only, another] = places;
  return {
    kind: "map",
    title: another === undefined ? w.where[locale](atlas.place(only!).name[locale]) : w.whereAll[locale],
    chart,
    columns: oneColumn(programmeLines(atlas, places, locale)),
    notes: [...notes, ...carried],
    rests,
  };
};

/** How far the systems got. */
export const stageDraft = (atlas: Atlas, study: CaseStudy): Draft => {
  const { places, locale } = study;
  const { title, chart, notes, rests } = narrowed(atlas, stageLadder as Chart<never>, places, locale);
  return {
    kind: "stage",
    title,
    chart,
    columns: oneColumn(stageLines(atlas, places, locale)),
    notes: [...notes, ...sectionNotes(study, "reach")],
    rests,
  };
};

/** What some source says of everything on record, and what none does. */
export const statedDraft = (atlas: Atlas, study: CaseStudy): Draft => {
  const { columns, total } = statedColumns(atlas, study.places, study.locale);
  return {
    kind: "stated",
    title: w.stated[study.locale],
    lede: w.askedOf[study.locale](total),
    columns,
    notes: sectionNotes(study, "unknown"),
  };
};

/** Places that have a case of their own, beginning with that one. */
const neighbours = (atlas: Atlas, { places, locale }: CaseStudy): string[] => {
  const told = atlas.cases(locale).flatMap((study) => (study.places.length === 1 ? study.places : []));
  const at = told.indexOf(places[0]!);
  return [...told.slice(at), ...told.slice(0, at)];
};
const COMPARED = 4;

/** The case beside others, in one drawing for every four places. */
export const comparisonDrafts = (atlas: Atlas, study: CaseStudy): Draft[] => {
  const { locale } = study;
  const sets =
    study.places.length > 1 ? inParts(study.places, COMPARED) : [neighbours(atlas, study).slice(0, COMPARED)];
  return sets.map((places, i) => {
    const { title, chart, notes, rests } = narrowed(atlas, promiseToPractice as Chart<never>, places, locale);
    const names = formatList(
      places.map((id) => atlas.place(id).name[locale]),
      locale,
    );
    const kind: SlideKind = "comparison";
    return {
      kind,
      id: i === 0 ? kind : `${kind}-${i + 1}`,
      // One line, so that four places have room below it; what is found stands in the notes.
      title: w.compared[locale](names),
      chart,
      columns: oneColumn(reachLines(atlas, places, locale)),
      notes: [
        { text: `${title}${locale === "zh" ? "。" : "."}`, facts: [] },
        { text: w.comparisonNote[locale], facts: [] },
        ...notes,
      ],
      rests,
    };
  });
};
