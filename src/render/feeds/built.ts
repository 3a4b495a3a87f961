import type { Locale } from "../../i18n/text.ts";
import { versionsOf } from "../releases/built.ts";
import { feedOf, type Feed } from "./entries.ts";

/** The feed of the record that the site is built from, in a language. */
export const builtFeed = (locale: Locale, home: string): Feed => feedOf(versionsOf(), locale, home);
