import { pptxWords as w } from "../../i18n/pptx.ts";
import { notesOf } from "./notes.ts";
import type { Page } from "./page.ts";
import { shownAs } from "./parts.ts";
import type { Told } from "./told.ts";

/** The slides of a deck as they stand in a file: the same slides, in the same order; nothing in it is of a file format. */
export const pagesOf = (told: Told): Page[] =>
  told.decks[told.study.locale].map((slide) => {
    const { parts, facts = [], hints = [] } = shownAs[slide.kind](told, slide);
    return {
      title: slide.title,
      over: slide.kind === "title" ? w.deck[told.study.locale] : told.study.title,
      parts,
      facts: [...new Set([...slide.facts, ...facts])],
      notes: notesOf(told, slide, { hints, facts }),
    };
  });
