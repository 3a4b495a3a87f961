import type { Text } from "../../i18n/text.ts";

/** How far a chart meets a test. */
export const outcomes = ["met", "partly", "not-met"] as const;
export type Outcome = (typeof outcomes)[number];

/** What was found of one chart by one test: the outcome, and in a sentence what it rests on. */
export interface Finding {
  outcome: Outcome;
  saw: Text;
}
