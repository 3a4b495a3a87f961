// npm run bench: what normalizing a large invented record costs, in time beside papaparse alone, and in memory;
// then what the explorer costs with such a record, in a real browser slowed down four times
import { readFileSync } from "node:fs";
import { buildSite } from "../src/render/build-site.ts";
import { explorerCost } from "../src/render/explorer-bench.ts";
import { costOf, type RecordCost } from "../src/render/record-bench.ts";

const RUNS = 5;
const LIMIT = 10;
const SLOWER = 4;
const PROMPT = 100;

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

console.log(
  `\nThe explorer with 100000 systems of 1000 places, in Chromium with its processor slowed down ${SLOWER} times.`,
);
console.log(
  "Milliseconds from the input event to the painted result, as the browser reports them. Building the site first …",
);
if (await buildSite()) {
  const cost = await explorerCost(
    { places: 1000, initiatives: 100_000 },
    readFileSync("data/vocabulary.csv", "utf8"),
    SLOWER,
  );
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  console.log(
    `\nshards ${cost.shards.toFixed(1)} MB, first paint ${seconds(cost.firstPaint)}, first answer ${seconds(cost.firstAnswer)}, ` +
      `all systems there ${seconds(cost.complete)}, heap ${cost.heap.toFixed(0)} MB\n`,
  );
  console.log("action                times  median  95 %  most");
  for (const { action, times, median, p95, most } of cost.actions)
    console.log(
      `${action.padEnd(20)} ${String(times).padStart(6)} ${String(median).padStart(7)} ${String(p95).padStart(5)} ${String(most).padStart(5)}`,
    );
  const slow = cost.actions.filter(({ action, p95 }) => ["typing", "facets"].includes(action) && p95 >= PROMPT);
  console.log(`\nTyping and facets at the 95th percentile: ${slow.length === 0 ? "below" : "NOT below"} ${PROMPT} ms.`);
  if (slow.length > 0) process.exitCode = 1;
} else process.exitCode = 1;
