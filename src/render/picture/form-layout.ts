import type { Locale } from "../../i18n/text.ts";
import { themes } from "../../marks/theme.ts";

/** A picture for a timeline of posts, and one that fills a phone held upright. */
export const forms = {
  square: { width: 1080, height: 1080, top: 38, bottom: 38, side: 42, titles: [42, 39, 36, 33], title: 150, qr: 140 },
  // Apps lay their own buttons over the top and the foot of a story.
  story: { width: 1080, height: 1920, top: 150, bottom: 190, side: 60, titles: [64, 58, 52, 47], title: 290, qr: 190 },
} as const;
export type Form = keyof typeof forms;

/** No text is smaller: on a phone a pixel of the form is a third of a point. */
export const SMALLEST = 24;
/** English letters of the pictures' font are narrower than texts are measured, which is for every reader's fonts. */
export const NARROWER: Record<Locale, number> = { en: 1.12, zh: 1 };
/** Ink on light paper: what is posted knows no dark scheme. */
export const theme = themes.light;

/** Where on a form something is drawn. */
export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}
