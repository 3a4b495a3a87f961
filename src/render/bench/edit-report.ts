import { editCost, type EditCost } from "./edit.ts";
import { median } from "./median.ts";
import { headLine, tableLine, type Columns } from "./table.ts";

const PAGES = ["/", "/places/chengdu/", "/charts/timeline/", "/compare/", "/cases/chengdu/slides/"];
/** Milliseconds in which an edit is to be seen. */
const PROMPT = 2000;

const columns: Columns<EditCost> = [
  ["page                   ", ({ page }) => page.padEnd(23)],
  ["edits", ({ edits }) => String(edits.length)],
  ["median", ({ edits }) => median(edits).toFixed(0)],
  ["most", ({ edits }) => Math.max(...edits).toFixed(0)],
];

/** Prints how long an edit takes to be seen under `npm run dev`; false where that is too long on any page. */
export const editReport = async (): Promise<boolean> => {
  console.log("One cell of data/places.csv is saved while a page is open under the dev server;");
  console.log("milliseconds from then until the browser shows it.\n");
  const costs = await editCost(PAGES, "Chengdu");
  console.log(headLine(columns));
  for (const cost of costs) console.log(tableLine(columns, cost, cost));
  const slow = costs.filter(({ edits }) => median(edits) > PROMPT);
  console.log(`\nIn the median ${slow.length === 0 ? "each is seen" : "NOT each is seen"} within ${PROMPT / 1000} s.`);
  return slow.length === 0;
};
