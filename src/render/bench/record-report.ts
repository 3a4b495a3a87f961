import { costOf, type RecordCost } from "./record.ts";
import { headLine, tableLine, type Columns } from "./table.ts";

const RUNS = 5;
const LIMIT = 10;
const SIZES = [25_000, 50_000, 100_000];

const columns: Columns<RecordCost> = [
  ["systems", (c) => String(c.initiatives)],
  ["files MB", (c) => c.size.toFixed(1)],
  ["normalize ms", (c) => c.normalize.toFixed(0)],
  ["papaparse ms", (c) => c.papaparse.toFixed(0)],
  ["ratio", (c) => (c.normalize / c.papaparse).toFixed(1)],
  ["on initiatives.csv alone ms", (c) => c.papaparseInitiatives.toFixed(0)],
  ["ratio to that", (c) => (c.normalize / c.papaparseInitiatives).toFixed(1)],
  ["retained MB", (c) => c.retained.toFixed(0)],
  ["times the size before", (c, before) => (c.retained / before.retained).toFixed(2)],
  ["peak MB", (c) => c.peak.toFixed(0)],
];

/** Prints what normalizing large invented records costs; false where it takes too many times what papaparse alone takes. */
export const recordReport = (vocabulary: string): boolean => {
  console.log(`A whole invented record, each system with its evidence. Medians of ${RUNS} runs in turn with papaparse`);
  console.log("alone on the same files. Memory grows in step when the retained megabytes double with the rows.\n");
  console.log(headLine(columns));
  let before: RecordCost | undefined;
  for (const size of SIZES) {
    const cost = costOf(size, vocabulary, RUNS);
    console.log(tableLine(columns, cost, before ?? cost));
    before = cost;
  }
  const { initiatives, normalize, papaparse, papaparseInitiatives } = before!;
  console.log(
    `\n${initiatives} systems: ${(normalize / papaparse).toFixed(1)} times papaparse alone on the same files, ` +
      `${(normalize / papaparseInitiatives).toFixed(1)} times on initiatives.csv alone; the limit is ${LIMIT}.`,
  );
  return normalize <= LIMIT * papaparse;
};
