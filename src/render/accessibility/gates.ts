import type { HeuristicId } from "./heuristics.ts";

/** A test that runs on every change: its file and its title as it stands there. */
export interface Gate {
  file: string;
  test: string;
}

const drawing = { file: "tests/unit/accessibility.test.ts", test: "measures what is drawn and said" };
const browser = {
  file: "tests/browser/accessibility.test.ts",
  test: "holds in the browser what the scorecard says of it",
};
const marks = {
  file: "tests/browser/marks.test.ts",
  test: "say what the table says, are one stop of the Tab key, all reached by arrow keys, and lead to their facts",
};
const page = {
  file: "tests/site/accessibility.test.ts",
  test: "has title, summary, instructions and every row in its table",
};
const everywhere = {
  file: "tests/browser/pages.test.ts",
  test: "fits phones, desks and paper, without overlaps, messages, foreign requests or barriers in either scheme",
};

/** What holds each line of the scorecard; a line that names no gate is reviewed alone. */
export const gates: Record<HeuristicId, Gate[]> = {
  "low-contrast": [drawing, browser],
  "only-visual": [marks, page],
  "small-text": [drawing, everywhere],
  seizure: [drawing, browser],
  "one-input": [marks, { file: marks.file, test: "shows its fact on the first tap and leads to it on the second" }],
  "no-instructions": [page],
  "overrides-at": [browser],
  "no-explanation": [drawing, page],
  "no-title": [drawing, page],
  "reading-level": [drawing],
  "no-table": [drawing, page],
  density: [],
  tedious: [marks],
  "user-style": [browser],
  "color-alone": [],
  focus: [browser],
  target: [browser],
  zoom: [browser, everywhere],
};
