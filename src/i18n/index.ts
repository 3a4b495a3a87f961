import { en, type Words } from "./en.ts";
import type { Locale, Text } from "./text.ts";
import { zh } from "./zh.ts";

const all: Record<Locale, Words> = { en, zh };

/** The interface words of a language. */
export const words = (locale: Locale): Words => all[locale];

/** What is said in both languages where no source says anything. */
export const notStated: Text = { en: en.notStated, zh: zh.notStated };
