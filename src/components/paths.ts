import { locales, type Locale } from "../i18n/text.ts";

/** One built page: route parameters and what it is given. English has no language segment. */
export const pathsFor = <P extends Record<string, string>>(list: P[] = [{} as P]) =>
  locales.flatMap((locale) =>
    list.map((params) => ({
      params: { ...params, locale: locale === "en" ? undefined : locale },
      props: { locale: locale as Locale },
    })),
  );
