import type { SlideKind } from "../../slides/slide.ts";

const SAID: SlideKind[] = ["title", "situation", "decision", "lesson", "questions"];

/** True of slides whose notes say all that the slide says: a guide need not say it twice. */
export const saidInNotes = (kind: SlideKind): boolean => SAID.includes(kind);
