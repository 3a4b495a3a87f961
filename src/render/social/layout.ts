import { themes } from "../../marks/theme.ts";

/** Pixels of a social image. */
export const SIZE = { width: 1200, height: 630 } as const;
/** What is left where a messenger crops the image to a square: no line of text crosses its edges but in the plate. */
export const SQUARE = { x0: 285, x1: 915 } as const;
/** The plate's place in the image; plates draw in coordinates of their own. */
export const PLATE = { x: 664, width: 536, height: 630, margin: 36 } as const;
/** No text is smaller: at half its size, in a messenger, it must still be read. */
export const SMALLEST = 24;

/** The margin with the wordmark. */
export const MARGIN = { x: 56, width: 208 };
/** The column with the finding, the line on what the page is, and its address. */
export const COLUMN = { x: 300, width: 330, top: 112, bottom: 574 };

/** Ink on light paper: messengers know no dark scheme. */
export const theme = themes.light;
