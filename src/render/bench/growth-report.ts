import { MOST_DRAWN } from "../../charts/define.ts";
import { growthOf, type GrowthCost } from "./growth.ts";
import { headLine, tableLine, type Columns } from "./table.ts";

/** Records of these numbers of places are built where none are named. */
export const GROWTH_SIZES = [12, 120];
/** A page of a record may cost a processor so many times what one of the record before it costs. */
const LIMIT = 1.3;

const workOf = ({ work, pages }: GrowthCost): number => (1000 * work) / pages;
const times = (cost: GrowthCost, before: GrowthCost): number => workOf(cost) / workOf(before);

const columns: Columns<GrowthCost> = [
  ["places", (c) => String(c.places)],
  [" pages", (c) => String(c.pages)],
  ["seconds", (c) => c.seconds.toFixed(0)],
  ["pages a second", (c) => (c.pages / c.seconds).toFixed(1)],
  ["ms a page", (c) => c.each.toFixed(1)],
  ["times before", (c, before) => (c.each / before.each).toFixed(2)],
  ["CPU seconds", (c) => c.work.toFixed(0)],
  ["CPU ms a page", (c) => workOf(c).toFixed(1)],
  ["times before", (c, before) => times(c, before).toFixed(2)],
  ["peak MB", (c) => c.peak.toFixed(0)],
];

/** Up to as many places as charts draw, drawings still grow with the record: only larger ones are held to the limit. */
const isHeld = (before: GrowthCost): boolean => before.places >= MOST_DRAWN;

/**
 * Prints what building the sites of invented records costs; false where a page costs a processor too many times what it did in
 * the record before. Time that goes by is printed, too, and depends on what else the machine does.
 */
export const growthReport = (vocabulary: string, sizes: number[], costOf = growthOf): boolean => {
  console.log(
    "A whole site of an invented record, seven systems a place, each in a new folder without kept pictures.\n",
  );
  console.log(headLine(columns));
  const costs: GrowthCost[] = [];
  for (const places of sizes) {
    const cost = costOf(places, vocabulary);
    console.log(tableLine(columns, cost, costs.at(-1) ?? cost));
    costs.push(cost);
  }
  const held = costs.slice(1).flatMap((cost, i) => (isHeld(costs[i]!) ? [times(cost, costs[i]!)] : []));
  const met = held.every((ratio) => ratio <= LIMIT);
  const found = held.map((ratio) => ratio.toFixed(2)).join(", ");
  console.log(
    held.length === 0
      ? `\nThe limit of ${LIMIT} times is for a record beside one of at least ${MOST_DRAWN} places, for example 120 1200.`
      : `\nA page may cost a processor ${LIMIT} times what it does in the record before, from ${MOST_DRAWN} places on; it costs ${found} times: ${met ? "met" : "missed"}.`,
  );
  return met;
};
