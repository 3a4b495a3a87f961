import { paintCosts, SLOW, type Coming } from "./paint.ts";
import { headLine, tableLine, type Columns } from "./table.ts";

const RUNS = 15;
/** Charts are to be there within so many times what a page made by hand with the same drawings takes. */
const TARGET = 1.25;

const columns: Columns<Coming> = [
  ["page                   ", ({ name }) => name.padEnd(23)],
  ["charts ms", ({ charts }) => charts.toFixed(0)],
  ["ratio", (coming, floor) => (coming.charts / floor.charts).toFixed(2)],
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
  for (const coming of found) console.log(tableLine(columns, coming, floorOfAll));
  const [ratio, ratioOfWide] = [own.charts / floorOfAll.charts, own.charts / floor.charts];
  const kept = ratio <= TARGET && own.shift === 0;
  console.log(
    `\nCharts are there after ${ratio.toFixed(2)} times what a page by hand with the same drawings takes; aim ${TARGET}, shift 0: ${kept ? "kept" : "NOT kept"}.`,
  );
  console.log(`One with the drawings for this width alone, useless on a phone: ${ratioOfWide.toFixed(2)} times.`);
  return kept;
};
