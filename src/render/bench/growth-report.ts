import { growthOf, type GrowthCost } from "./growth.ts";
import { headLine, tableLine, type Columns } from "./table.ts";

/** Records of these numbers of places are built where none are named. */
export const GROWTH_SIZES = [12, 120];
/** A page of a record may cost so many times what one of a tenth of it costs. */
const LIMIT = 1.3;

const columns: Columns<GrowthCost> = [
  ["places", (c) => String(c.places)],
  [" pages", (c) => String(c.pages)],
  ["seconds", (c) => c.seconds.toFixed(0)],
  ["pages a second", (c) => (c.pages / c.seconds).toFixed(1)],
  ["ms a page", (c) => c.each.toFixed(1)],
  ["times the size before", (c, before) => (c.each / before.each).toFixed(2)],
  ["CPU seconds", (c) => c.work.toFixed(0)],
  ["CPU ms a page", (c) => ((1000 * c.work) / c.pages).toFixed(1)],
  ["peak MB", (c) => c.peak.toFixed(0)],
];

/** Prints what building the sites of invented records costs; false where a page costs too many times what it did in the record before. */
export const growthReport = (vocabulary: string, sizes: number[]): boolean => {
  console.log(
    "A whole site of an invented record, seven systems a place, each in a new folder without kept pictures.\n",
  );
  console.log(headLine(columns));
  let before: GrowthCost | undefined;
  let met = true;
  for (const places of sizes) {
    const cost = growthOf(places, vocabulary);
    console.log(tableLine(columns, cost, before ?? cost));
    met &&= cost.each <= LIMIT * (before ?? cost).each;
    before = cost;
  }
  console.log(`\nThe limit is ${LIMIT} times the cost of a page in the record before: ${met ? "met" : "missed"}.`);
  return met;
};
