import { countOf, searchWords as w } from "../i18n/search.ts";
import type { Locale } from "../i18n/text.ts";
import type { Result, Searcher } from "../search/search.ts";

/** What is shown for what was typed. */
export interface Answer {
  results: Result[];
  /** What those hear who do not see the results. */
  status: string;
  /** Stands above results that do not meet all that was typed. */
  heading: string;
}

/** What all words find, or else, under its own heading, what the most telling of them find. */
export const answerTo = ({ find, near }: Searcher, typed: string, locale: Locale): Answer => {
  if (typed.trim() === "") return { results: [], status: "", heading: "" };
  const results = find(typed);
  if (results.length > 0) return { results, status: countOf(results.length, locale), heading: "" };
  const { words, results: some } = near(typed);
  if (some.length === 0) return { results: [], status: w.nothing[locale], heading: "" };
  return {
    results: some,
    status: `${w.notAllFound[locale]} ${countOf(some.length, locale)}`.trim(),
    heading: w.notAll[locale](words),
  };
};
