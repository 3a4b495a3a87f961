import type { Atlas } from "../record/atlas.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import { blueprintDrafts, comparisonDrafts, mapDraft, stageDraft, statedDraft, timelineDraft } from "./charts.ts";
import { makeSlide } from "./make.ts";
import type { Slide } from "./slide.ts";
import { exerciseDraft, objectivesDraft, questionDrafts, sourcesDraft, titleDraft, toldDraft } from "./words.ts";

/** The slides of a case in its language, 12 to 16 of them; the same ids in the same order in every language. */
export const slidesOf = (atlas: Atlas, study: CaseStudy): Slide[] =>
  [
    titleDraft(study),
    objectivesDraft(study),
    toldDraft(study, "situation"),
    mapDraft(atlas, study),
    toldDraft(study, "decision"),
    timelineDraft(atlas, study),
    ...blueprintDrafts(atlas, study),
    stageDraft(atlas, study),
    statedDraft(atlas, study),
    ...comparisonDrafts(atlas, study),
    toldDraft(study, "lesson"),
    ...questionDrafts(study),
    exerciseDraft(study),
    sourcesDraft(atlas, study),
  ].map((draft) => makeSlide(atlas, draft));
