// npm run bench: what normalizing a large invented record costs, in time beside papaparse alone, and in memory
import { readFileSync } from "node:fs";
import { costOf, type RecordCost } from "../src/render/record-bench.ts";

const RUNS = 5;
const LIMIT = 10;

const columns: [heading: string, value: (cost: RecordCost, before: RecordCost) => string][] = [
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

console.log(
  `A whole invented record, each system with its evidence. Medians of ${RUNS} runs in turn with papaparse alone`,
);
console.log(
  "on the same files. Memory grows in step when the rows double and the retained megabytes double with them.\n",
);
console.log(columns.map(([heading]) => heading).join("  "));
let before: RecordCost | undefined;
for (const size of [25_000, 50_000, 100_000]) {
  const cost = costOf(size, readFileSync("data/vocabulary.csv", "utf8"), RUNS);
  console.log(columns.map(([heading, value]) => value(cost, before ?? cost).padStart(heading.length)).join("  "));
  before = cost;
}
const { initiatives, normalize, papaparse, papaparseInitiatives } = before!;
console.log(
  `\n${initiatives} systems: ${(normalize / papaparse).toFixed(1)} times papaparse alone on the same files, ` +
    `${(normalize / papaparseInitiatives).toFixed(1)} times on initiatives.csv alone; the limit is ${LIMIT}.`,
);
if (normalize > LIMIT * papaparse) process.exitCode = 1;
