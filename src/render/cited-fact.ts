import type { Locale } from "../i18n/text.ts";
import { claimOf } from "../record/claim.ts";
import { atlas } from "./atlas.ts";
import type { Cited } from "./citation.ts";
import { release } from "./release.ts";

/** What a citation of a fact says; `url` is the fact's permanent address. */
export const citedFact = (fact: string, locale: Locale, url: string): Cited => ({
  fact,
  url,
  claim: claimOf(atlas, fact, locale),
  version: release.version,
  date: release.date,
});
