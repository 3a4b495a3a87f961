import type { Locale } from "../i18n/text.ts";
import type { Theme } from "./theme.ts";

/** What a drawing needs: the document to make elements in, and how wide, in which colours and language. */
export interface Drawing {
  document: Document;
  /** Width in pixels of the drawing's own coordinates; `widths` has the two that pages use. */
  width: number;
  theme: Theme;
  locale: Locale;
  /** One of the chart's `views`, by id; the first when left out. */
  view?: string | undefined;
  /** True where the rows are those of the first of more places: what is summed up is not the sum of all. */
  part?: boolean | undefined;
}

/** Drawn once for phones and once for everything wider; CSS shows the one that fits its container. */
export const widths = { narrow: 320, wide: 720 } as const;

/** Below this width drawings are laid out as for phones, unless their columns need more. */
const COLUMNS_FROM = 500;
/** A drawing for phones as wide as frames of middle width may have it. */
export const WIDEST_PHONE = COLUMNS_FROM - 20;

/** An embed must stay readable in frames of 280 px, and use those of 540 and more: it has two more drawings. */
export const embedWidths = { tiny: 272, narrow: widths.narrow, mid: COLUMNS_FROM, wide: widths.wide } as const;
export type EmbedSize = keyof typeof embedWidths;

/** True where the drawing is made for a phone; columns that need more than others say below which width they do not stand. */
export const isNarrow = (width: number, below = COLUMNS_FROM): boolean => width < below;
