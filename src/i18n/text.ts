/** The languages of the site, in the order in which they are offered; the first one lives at the root address. */
export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number];

/** The other of the two languages. */
export const otherLocale = (locale: Locale): Locale => (locale === "en" ? "zh" : "en");

/** Path of a page in a language, below the root of the site: `/zh/places/`. */
export const localePath = (locale: Locale, path: string): string =>
  locale === locales[0] ? path : `/${locale}${path}`;

/** Path of what prose links to: files of the record hold both languages and lie at the root. */
export const linkedPath = (locale: Locale, to: string): string =>
  /^\/data\/[^/]+\.[a-z.]+$/.test(to) ? to : localePath(locale, to);

/** One piece of wording in every language of the site. */
export type Text = Record<Locale, string>;

/** BCP 47 tag for `lang` and `hreflang`. */
export const languageTag: Record<Locale, string> = { en: "en", zh: "zh-Hans" };

/** Between a head and what it announces. */
export const colon: Text = { en: ": ", zh: "：" };

/** Between the items of a list without an "and". */
export const comma: Text = { en: ", ", zh: "、" };

/** Between two sentences. */
export const stop: Text = { en: ". ", zh: "。" };
