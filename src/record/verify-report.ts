import type { Tables } from "../tables/index.ts";
import { inContext, type Copy } from "./copy.ts";
import { coverageOf } from "./coverage.ts";
import type { Draft } from "./draft.ts";
import { formatProblem, quote } from "./problem.ts";
import { locatorsOf, sourceWith, strangerProblem, verify } from "./verify.ts";

/** A document as a person named it: its path, the SHA-256 of its bytes, its text. */
export interface Given {
  file: string;
  sha256: string;
  copy: Copy;
}

/** What a command tells a person: its lines, and whether all is well. */
export interface Report {
  ok: boolean;
  lines: string[];
}

const stranger = (tables: Tables, { file, sha256, copy }: Given): Report => ({
  ok: false,
  lines: [formatProblem(strangerProblem(tables, file, sha256, copy))],
});

/** Whether every locator of the source whose document this is holds; each one that does not in a line of its own. */
export const reportLocators = (draft: Draft, given: Given): Report => {
  const source = sourceWith(draft.tables, given.sha256);
  if (source === undefined) return stranger(draft.tables, given);
  const all = locatorsOf(draft.tables, source).length;
  const problems = verify(draft, source, given.copy);
  if (problems.length === 0) return { ok: true, lines: [`${source.id}: all ${all} locators hold`] };
  const failed = problems.filter(({ column }) => column === "term").length;
  return {
    ok: false,
    lines: [...problems.map(formatProblem), `${source.id}: ${failed} of ${all} locators do not hold`],
  };
};

/** The stretches of the document that no evidence touches, and the share that some does. */
export const reportCoverage = (tables: Tables, given: Given): Report => {
  const source = sourceWith(tables, given.sha256);
  if (source === undefined) return stranger(tables, given);
  const { gaps, covered, total } = coverageOf(given.copy, locatorsOf(tables, source));
  // Rounded down: only a document without a gap is covered to 100 %.
  const share = (Math.floor((1000 * covered) / Math.max(total, 1)) / 10).toFixed(1);
  return {
    ok: true,
    lines: [
      ...gaps.map(({ start, end, text }) => `${start}-${end}  ${text.replace(/\s+/g, " ")}`),
      `${source.id}: evidence touches ${covered} of ${total} characters (${share}%), punctuation left out`,
    ],
  };
};

/** Every place of the document where a term stands, ready for `start` and `end` of a row of evidence. */
export const reportFound = ({ file, sha256, copy }: Given, term: string): Report => {
  const found = copy.occurrences(term);
  if (found.length === 0)
    return {
      ok: false,
      lines: [`${file}: ${quote(term)} does not stand in it. Write the term as the document has it.`],
    };
  return {
    ok: true,
    lines: [
      ...found.map((span) => `${span.start},${span.end}  ${inContext(copy, span)}`),
      `${found.length} in a document of ${copy.length} characters with SHA-256 ${sha256}`,
    ],
  };
};
