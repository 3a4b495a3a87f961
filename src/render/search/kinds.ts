import { charts } from "../../charts/index.ts";
import { countryNames, kindWords } from "../../i18n/search.ts";
import { sitePages } from "../../i18n/site-pages.ts";
import { locales, type Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { claimOf } from "../../record/claim.ts";
import type { FactTable } from "../../tables/index.ts";
import { aliasesOf } from "./aliases.ts";
import type { Kind } from "../../search/index-format.ts";

/** One thing that can be found, before it is packed. */
export interface Findable {
  id: string;
  name: Text;
  /** Id of the place that it belongs to. */
  place?: string;
  /** What is said of it: searched after its names. */
  about?: Text;
  /** Other names, in whichever language. */
  aliases?: string[];
}

/** A kind of findable things; its place in the list is its rank. */
export interface FindableKind extends Kind {
  /** True where names are sentences: nobody types those in pinyin, and many initials are met by chance. */
  unspoken?: boolean;
  list(atlas: Atlas): Findable[];
}

const both = (make: (locale: "en" | "zh") => string): Text =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Text;

/** Texts that may be missing, set side by side. */
const joined = (...texts: (Text | null | undefined)[]): Text =>
  both((l) => [...new Set(texts.flatMap((text) => text?.[l] ?? []))].join(" · "));

const named = (id: keyof typeof kindWords, address: string, list: FindableKind["list"]): FindableKind => ({
  id,
  name: kindWords[id],
  address,
  wording: false,
  list,
});

const facts = (id: keyof typeof kindWords, table: FactTable): FindableKind => ({
  id,
  name: kindWords[id],
  address: `/facts/${table}/*/`,
  wording: true,
  list: (atlas) =>
    atlas[table].map((row) => ({
      id: row.id,
      name: both((l) => claimOf(atlas, `${table}/${row.id}`, l)),
      ...("place" in row ? { place: row.place } : {}),
    })),
});

/** A case of one place belongs to it; one of several is found by the name of each. */
const caseOf = (atlas: Atlas, id: string): Findable => {
  const [en, zh] = [atlas.caseStudy(id, "en"), atlas.caseStudy(id, "zh")];
  const summary = { en: en.summary, zh: zh.summary };
  const own = { id, name: { en: en.title, zh: zh.title } };
  const [place, ...others] = en.places;
  if (place !== undefined && others.length === 0) return { ...own, place, about: summary };
  return { ...own, about: joined(summary, ...en.places.map((each) => atlas.place(each).name)) };
};

/** Every kind of thing that can be found, in the order of rank. One more kind is one more entry here. */
export const findableKinds: FindableKind[] = [
  named("place", "/places/*/", (atlas) =>
    atlas.places.map(({ id, name, level }) => {
      const about = atlas.word("levels", level).name;
      // 北京市, 福建省, 青浦区: the last sign of the level's name ends the place's full name.
      const full = level === "country" ? countryNames : [`${name.zh}${about.zh.slice(-1)}`];
      return { id, name, about, aliases: aliasesOf(atlas, `places/${id}`, name, full) };
    }),
  ),
  named("programme", "/facts/programs/*/", (atlas) =>
    atlas.programs.map(({ id, name, place, issuer, aim }) => {
      const aliases = aliasesOf(atlas, `programs/${id}`, name);
      return { id, name, place, about: joined(issuer, aim), aliases };
    }),
  ),
  named("initiative", "/initiatives/*/", (atlas) =>
    atlas.initiatives.map(({ id, name, place, sector, summary, operator, audience }) => {
      const field = sector === null ? null : atlas.word("sectors", sector).name;
      const aliases = aliasesOf(atlas, `initiatives/${id}`, name);
      return { id, name, place, about: joined(summary, field, operator, audience), aliases };
    }),
  ),
  named("sector", "/initiatives/?sector=*", (atlas) =>
    atlas.words("sectors").map(({ id, name, definition }) => ({ id, name, about: definition })),
  ),
  named("chart", "/charts/*/", () => charts.map(({ id, name, subtitle }) => ({ id, name, about: subtitle }))),
  {
    ...named("case", "/cases/*/", (atlas) => atlas.cases("en").map(({ id }) => caseOf(atlas, id))),
    unspoken: true,
  },
  named("page", "*", () => sitePages.map(({ address, name, about }) => ({ id: address, name, about }))),
  named("source", "/sources/*/", (atlas) =>
    atlas.sources.map(({ id, title, publisher }) => ({ id, name: title, about: publisher })),
  ),
  facts("event", "events"),
  facts("figure", "figures"),
  facts("statement", "statements"),
  facts("designation", "designations"),
  facts("target", "targets"),
];
