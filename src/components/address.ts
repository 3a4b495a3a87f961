import { linkedPath, localePath, type Locale } from "../i18n/text.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Address of a page in a language, under the site's base path: `address("zh", "/places/")`. */
export const address = (locale: Locale, path: string): string => `${base}${localePath(locale, path)}`;

/** Where a link written in prose leads. */
export const linked = (locale: Locale, to: string): string => `${base}${linkedPath(locale, to)}`;
