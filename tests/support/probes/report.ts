import type { Outcome } from "../../../src/render/accessibility/finding.ts";

/** Says in the log of a failing test what was seen, since an outcome alone does not. */
export const report = (outcome: Outcome, ...seen: unknown[]): Outcome => {
  console.log(outcome, ...seen.map((one) => JSON.stringify(one)));
  return outcome;
};
