import { localePath, type Locale } from "../i18n/text.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Address of a page in a language, under the site's base path: `address("zh", "/places/")`. */
export const address = (locale: Locale, path: string): string => `${base}${localePath(locale, path)}`;

/** Where a link written in prose leads: files of the record hold both languages and lie at the root. */
export const linked = (locale: Locale, to: string): string =>
  address(/^\/data\/[^/]+\.[a-z.]+$/.test(to) ? "en" : locale, to);
