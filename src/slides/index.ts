import type { Atlas } from "../record/atlas.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import { blueprintDrafts } from "./blueprint.ts";
import { comparisonDrafts, mapDraft, stageDraft, statedDraft } from "./charts.ts";
import { timelineDrafts } from "./dated.ts";
import { figuresDraft } from "./figures.ts";
import { makeSlide, type Draft } from "./make.ts";
import { kindsOf } from "./sections.ts";
import type { Slide, SlideKind } from "./slide.ts";
import { exerciseDraft, objectivesDraft, questionDrafts, sourcesDraft, titleDraft, toldDrafts } from "./words.ts";

type Make = (atlas: Atlas, study: CaseStudy, kinds: readonly SlideKind[]) => Draft | Draft[];

const drafts: Record<SlideKind, Make> = {
  title: (_, study, kinds) => titleDraft(study, kinds),
  objectives: (_, study) => objectivesDraft(study),
  situation: (_, study) => toldDrafts(study, "situation"),
  map: mapDraft,
  decision: (_, study) => toldDrafts(study, "decision"),
  timeline: timelineDrafts,
  blueprint: blueprintDrafts,
  stage: stageDraft,
  figures: figuresDraft,
  stated: statedDraft,
  comparison: comparisonDrafts,
  lesson: (_, study) => toldDrafts(study, "lesson"),
  questions: (_, study) => questionDrafts(study),
  exercise: (_, study) => exerciseDraft(study),
  sources: sourcesDraft,
};

/**
 * The slides of a case in its language: the one choice that deck, guide, PowerPoint file and composer show. Of all kinds but
 * `figures`, where none are named, 12 to 16; the same ids in the same order in every language.
 */
export const slidesOf = (atlas: Atlas, study: CaseStudy, kinds: readonly SlideKind[] = kindsOf.standard): Slide[] =>
  kinds.flatMap((kind) => drafts[kind](atlas, study, kinds)).map((draft) => makeSlide(atlas, draft));
