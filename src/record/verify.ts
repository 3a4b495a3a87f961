import type { Evidence } from "../tables/evidence.ts";
import type { Tables } from "../tables/index.ts";
import type { Source } from "../tables/sources.ts";
import type { Copy, Span } from "./copy.ts";
import { problemAt, type Draft } from "./draft.ts";
import { quote, type Problem } from "./problem.ts";

/** A row of evidence that gives a span of a document. */
export type Locator = Evidence & Span;

const isLocator = (row: Evidence): row is Locator => row.start !== null && row.end !== null;

/** The locators into one source, in the order of `evidence.csv`. */
export const locatorsOf = ({ evidence }: Tables, source: Source): Locator[] =>
  evidence.filter((row): row is Locator => row.source === source.id && isLocator(row));

/** The source whose copy has this SHA-256, if there is one. */
export const sourceWith = ({ sources }: Tables, sha256: string): Source | undefined =>
  sources.find((source) => source.sha256 === sha256);

/** The source of which this may be an altered copy: most of its key terms stand in the text, more than of any other. */
const likeliest = (tables: Tables, known: Source[], copy: Copy): string => {
  const counted = known.map((source) => {
    const locators = locatorsOf(tables, source);
    const found = locators.filter(({ term }) => copy.occurrences(term).length > 0).length;
    return { source, found, total: locators.length };
  });
  const [best] = counted.filter(({ found, total }) => found * 2 > total).sort((a, b) => b.found - a.found);
  return best === undefined
    ? ""
    : ` It reads like an altered copy of ${best.source.id}: ${best.found} of that source's ${best.total} key terms stand in it.`;
};

/** Says that no source has this file's checksum, which sources have one, and what to do. */
export const strangerProblem = (tables: Tables, file: string, sha256: string, copy: Copy): Problem => {
  const known = tables.sources.filter((source) => source.sha256 !== null);
  const list = known.map(({ id, sha256: sum }) => `${id} (${sum})`).join(", ");
  const those = known.length === 0 ? "No source has a checksum." : `Sources with a checksum: ${list}.`;
  return {
    file,
    message:
      `is not the copy of any source: its SHA-256 is ${sha256}, its length ${copy.length} characters.` +
      `${likeliest(tables, known, copy)} ${those} ` +
      "Use the copy that was read, unaltered, or record this one in sources.csv with its sha256 and length.",
  };
};

const away = (a: Span, b: Span): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end);

const remedy = (copy: Copy, locator: Locator): string => {
  const [nearest] = copy.occurrences(locator.term).sort((a, b) => away(a, locator) - away(b, locator));
  return nearest === undefined
    ? "It stands nowhere in the document. Write the term as the document has it."
    : `It stands at ${nearest.start}-${nearest.end}. Correct start and end, or the term.`;
};

const lengthProblem = (draft: Draft, source: Source, { length }: Copy): Problem[] =>
  source.length === null || source.length === length
    ? []
    : [
        problemAt(
          draft,
          "sources",
          source,
          "length",
          `"${source.length}" is not the length of ${source.id}. Write ${length}, its count of Unicode code points.`,
        ),
      ];

/** Holds a source's length and every locator into it against its document: the term must stand inside [start, end). */
export const verify = (draft: Draft, source: Source, copy: Copy): Problem[] => [
  ...lengthProblem(draft, source, copy),
  ...locatorsOf(draft.tables, source)
    .filter((locator) => !copy.read(locator).includes(locator.term))
    .map((locator) => {
      const { start, end, term } = locator;
      const message = `${quote(term)} does not stand in characters ${start}-${end} of ${source.id}. ${remedy(copy, locator)}`;
      return problemAt(draft, "evidence", locator, "term", message);
    }),
];
