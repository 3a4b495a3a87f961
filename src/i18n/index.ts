import { en, type Words } from "./en.ts";
import type { Locale } from "./text.ts";
import { zh } from "./zh.ts";

const all: Record<Locale, Words> = { en, zh };

/** The interface words of a language. */
export const words = (locale: Locale): Words => all[locale];
