import type { Locale } from "../i18n/text.ts";
import type { Draw } from "../marks/html.ts";
import type { Atlas } from "../record/atlas.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import type { Slide } from "../slides/slide.ts";
import type { Canvas } from "./drawing.ts";

/** In what slides are made: where their links start from, and the case whose notes number the facts. */
export interface Setting {
  draw: Draw;
  atlas: Atlas;
  locale: Locale;
  study: CaseStudy;
  /** Address of a page of the site in the language. */
  at: (path: string) => string;
  /** The heading of the first slide, where the page has one of its own. */
  heading?: "h2";
  /** The slides of the same deck in every language. */
  decks: Record<Locale, Slide[]>;
}

export const canvasOf = ({ draw, atlas }: Setting): Canvas => ({ document: draw.document, atlas });
