import type { Slide, SlideKind } from "../../slides/slide.ts";
import { blueprint, comparison, map, stage, stated, timeline } from "./charted.ts";
import { told, type Shown } from "./shown.ts";
import type { Told } from "./told.ts";
import { decision, exercise, figures, objectives, sources, title } from "./worded.ts";

/** How each kind of slide is shown in a file: as text, native tables and charts, or the drawing of the deck. */
export const shownAs: Record<SlideKind, (from: Told, slide: Slide) => Shown> = {
  ...{ title, objectives, map, decision, timeline, blueprint, stage, stated, comparison, figures, exercise, sources },
  situation: told,
  lesson: told,
  questions: told,
};
