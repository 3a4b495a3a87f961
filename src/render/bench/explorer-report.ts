import { explorerCost, type ActionCost } from "./explorer.ts";
import { headLine, tableLine, type Columns } from "./table.ts";

const SIZE = { places: 1000, initiatives: 100_000 };
const SLOWER = 4;
/** Milliseconds at the 95th percentile in which typing and facets are to be answered. */
const PROMPT = 100;

const columns: Columns<ActionCost> = [
  ["action              ", ({ action }) => action.padEnd(20)],
  ["times", ({ times }) => String(times)],
  ["median", ({ median }) => String(median)],
  ["95 %", ({ p95 }) => String(p95)],
  ["most", ({ most }) => String(most)],
];

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Prints what the explorer costs with a large invented record; false where it is not prompt. */
export const explorerReport = async (vocabulary: string): Promise<boolean> => {
  console.log(
    `The explorer with ${SIZE.initiatives} systems of ${SIZE.places} places, in Chromium ${SLOWER} times slower.`,
  );
  console.log("Milliseconds from the input event until the lines in sight are painted, as the browser reports them;");
  console.log("the counts beside the list follow with the next paint.");
  const cost = await explorerCost(SIZE, vocabulary, SLOWER);
  console.log(
    `\nshards ${cost.shards.toFixed(1)} MB, first paint ${seconds(cost.firstPaint)}, first answer ${seconds(cost.firstAnswer)}, ` +
      `all systems there ${seconds(cost.complete)}, heap ${cost.heap.toFixed(0)} MB\n`,
  );
  console.log(headLine(columns));
  for (const action of cost.actions) console.log(tableLine(columns, action, action));
  const slow = cost.actions.filter(({ action, p95 }) => ["typing", "facets"].includes(action) && p95 >= PROMPT);
  console.log(`\nTyping and facets at the 95th percentile: ${slow.length === 0 ? "below" : "NOT below"} ${PROMPT} ms.`);
  return slow.length === 0;
};
