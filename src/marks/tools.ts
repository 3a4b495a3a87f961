import type { Locale } from "../i18n/text.ts";
import type { Make } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** What marks are drawn with, and the language of their words. */
export interface Tools {
  h: Make;
  theme: Theme;
  locale: Locale;
}
