import type { Finding, Outcome } from "./finding.ts";
import type { HeuristicId } from "./heuristics.ts";

/** What was seen of one chart: by these tests always, by others where there is something to say. */
export type Review = Record<"no-explanation" | "density" | "color-alone", Finding> &
  Partial<Record<HeuristicId, Finding>>;

/** One thing that was seen, in both languages. */
export const seen = (outcome: Outcome, en: string, zh: string): Finding => ({ outcome, saw: { en, zh } });
