import { paintCosts, SLOW, type Coming } from "./paint.ts";
import { headLine, tableLine, type Columns } from "./table.ts";

const RUNS = 15;
/** Charts are to be there within so many times what the page made by hand takes. */
const TARGET = 1.25;

const columns: Columns<Coming> = [
  ["page                   ", ({ name }) => name.padEnd(23)],
  ["charts ms", ({ charts }) => charts.toFixed(0)],
  ["ratio", (coming, floor) => (coming.charts / floor.charts).toFixed(2)],
  ["laid out ms", ({ laidOut }) => laidOut.toFixed(0)],
  ["laid out ratio", (coming, floor) => (coming.laidOut / floor.laidOut).toFixed(2)],
  ["first paint ms", ({ firstPaint }) => firstPaint.toFixed(0)],
  ["shift", ({ shift }) => shift.toFixed(3)],
  ["blocking ms", ({ blocking }) => blocking.toFixed(0)],
  ["longest task ms", ({ longest }) => longest.toFixed(0)],
  ["kB", ({ kB }) => kB.toFixed(0)],
  ["requests", ({ requests }) => String(requests)],
];

/** Prints how the built overview comes beside the same charts by hand, by Plot and by ECharts; false where it misses its aim. */
export const paintReport = async (): Promise<boolean> => {
  console.log(
    `The overview and the same charts otherwise, processor 4 times slower, slow 4G; medians of ${RUNS} runs in turn, of ${RUNS / SLOW} where a script draws.\n`,
  );
  const found = await paintCosts(RUNS);
  const [own, floor, floorOfAll] = found as [Coming, Coming, Coming];
  console.log(headLine(columns));
  for (const coming of found) console.log(tableLine(columns, coming, floor));
  const ratio = own.charts / floor.charts;
  const kept = ratio <= TARGET && own.shift === 0 && own.longest === 0;
  const beside = (page: Coming): string =>
    `${(own.charts / page.charts).toFixed(2)} (all in them laid out at once: ${(own.laidOut / page.laidOut).toFixed(2)})`;
  console.log(`\nBeside the page by hand for phones, too: ${beside(floorOfAll)} times.`);
  console.log(
    `Charts are there after ${beside(floor)} times what the page by hand takes; aim ${TARGET}, shift 0, no long task after first paint: ${kept ? "kept" : "NOT kept"}.`,
  );
  return kept;
};
