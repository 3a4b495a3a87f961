import { chart as blueprint } from "../charts/blueprint.ts";
import type { Chart } from "../charts/define.ts";
import { chart as programmeMap } from "../charts/programme-map.ts";
import { deckWords as w } from "../i18n/deck.ts";
import type { Atlas } from "../record/atlas.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import { treeLines } from "./lines.ts";
import { inParts, type Draft } from "./make.ts";
import { narrowed } from "./narrowed.ts";
import { sectionNotes } from "./prose.ts";
import type { Column, Line, Note } from "./slide.ts";

/** More lines of a tree than these do not stand in two columns of one slide. */
const MOST_BRANCHES = 14;

/** More of them than these cannot be read beside the drawing of the tree. */
const MOST_BESIDE = 8;

const inColumns = (lines: Line[]): Column[] =>
  inParts(lines, MOST_BRANCHES / 2).map((half) => ({ title: null, lines: half }));

/** What is to be known of programmes in a list that the map leaves out: a place without any there may have one here. */
const unmapped = (atlas: Atlas, { places, locale }: CaseStudy, lines: Line[]): Note[] => {
  const mapped = new Set(programmeMap.rows(atlas, { places }).map(({ fact }) => fact));
  const all = lines.every(({ facts }) => facts.every((fact) => mapped.has(fact)));
  return all ? [] : [{ text: w.unmapped[locale], facts: [] }];
};

/** Lists on as many slides as they need; those behind the first slide say that they go on from it. */
const listDrafts = (study: CaseStudy, lines: Line[], title: string, before: number): Draft[] => {
  const { locale } = study;
  const parts = inParts(lines, MOST_BRANCHES);
  return parts.map((part, i) => ({
    kind: "blueprint",
    id: i + before === 0 ? "blueprint" : `blueprint-${i + before + 1}`,
    title: parts.length === 1 ? title : w.part[locale](title, i + 1, parts.length),
    columns: inColumns(part),
    notes: i + before === 0 ? sectionNotes(study, "building") : [{ text: w.goesOn[locale], facts: [] }],
  }));
};

/** What hangs on what: of one place drawn, and where a list has no room beside the drawing, on slides of its own; of several as lists. */
export const blueprintDrafts = (atlas: Atlas, study: CaseStudy): Draft[] => {
  const { places, locale } = study;
  const lines = treeLines(atlas, places, locale);
  if (places.length > 1) {
    const drafts = listDrafts(study, lines, w.hangsMany[locale], 0);
    return drafts.map(({ notes = [], ...draft }) => ({
      ...draft,
      notes: [...unmapped(atlas, study, lines), ...notes],
    }));
  }
  if (lines.length === 0) return listDrafts(study, lines, w.hangsMany[locale], 0);
  const { chart, rests } = narrowed(atlas, blueprint as Chart<never>, places, locale);
  const small = lines.length <= MOST_BESIDE;
  const drawn: Draft = {
    kind: "blueprint",
    title: w.hangs[locale],
    chart,
    columns: small ? inColumns(lines) : [],
    notes: sectionNotes(study, "building"),
    rests,
  };
  return small ? [drawn] : [drawn, ...listDrafts(study, lines, w.hungList[locale], 1)];
};
