import type { Atlas } from "../record/atlas.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import type { Problem } from "../record/problem.ts";
import { slidesOf } from "../slides/index.ts";
import type { SlideKind } from "../slides/slide.ts";
import { holdsWords } from "./size.ts";

/** The slides whose words are a case's own; those made from the record take as many lines as they have room for. */
const worded: SlideKind[] = ["title", "objectives", "situation", "decision", "lesson", "questions", "exercise"];

/** A problem for each slide whose words, as its case gives them, do not fit in letters that can be read. */
export const crowdedSlides = (atlas: Atlas, studies: CaseStudy[], folder: string): Problem[] =>
  studies.flatMap((study) =>
    slidesOf(atlas, study, worded)
      .filter((slide) => !holdsWords(slide, study.locale))
      .map(({ title }) => ({
        file: `${folder}/${study.id}.${study.locale}.md`,
        message: `has more words for the slide "${title}" than it holds in letters that can be read from the last row. Shorten them: a paragraph of the story is shown by its opening, up to the first note.`,
      })),
  );
