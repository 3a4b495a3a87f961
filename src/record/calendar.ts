import type { Event } from "../tables/events.ts";
import type { Atlas } from "./atlas.ts";
import { spanOf, type Span } from "./dates.ts";
import { NATIONAL_PILOT } from "./schemes.ts";

/** Where one date lies to another, as far as both are exact enough to tell. */
export type Position = "before" | "after" | "unclear";

const YEAR = 366 * 86_400_000;

/** An approximate date may be off by as much as it is long; an approximate interval by a year. */
const widest = (value: string): Pick<Span, "start" | "end"> => {
  const { start, end, precision, approximate } = spanOf(value);
  const slack = !approximate ? 0 : precision === "interval" ? YEAR : end - start;
  return { start: start - slack, end: end + slack };
};

/** Before or after only where every day that `value` can mean lies before or after every day of `other`; both are EDTF. */
export const positionOf = (value: string, other: string): Position => {
  const [a, b] = [widest(value), widest(other)];
  if (a.end <= b.start) return "before";
  return a.start >= b.end ? "after" : "unclear";
};

/** Kinds by which something is done, begun or decided; the others report, gather, redraw a boundary or look ahead. */
const STEPS = new Set(["published", "declared", "agreed", "funded", "started", "opened", "completed", "in-use"]);

/** Whether an event is a step of its level. To be designated is done by the centre to a place, so never a local step. */
export const isStep = (kind: string, national: boolean): boolean =>
  STEPS.has(kind) || (national && kind === "designated");

type Dated = Event & { date: string };

const byStart = (a: Dated, b: Dated): number => spanOf(a.date).start - spanOf(b.date).start;

/** What local dates are held against, and whether it is known to be the naming of the national pilots. */
export interface Reference {
  event: Dated;
  namesPilots: boolean;
}

/**
 * The national event that local dates are held against: of the decisions dated like the national pilots' designation the
 * one that designates, else the first decision of all. Null where no national decision is dated.
 */
export const referenceOf = (atlas: Atlas): Reference | null => {
  const decisions = atlas.events
    .filter((event): event is Dated => event.date !== null && event.place === atlas.country?.id)
    .filter(({ kind }) => kind === "designated" || kind === "published")
    .sort(byStart);
  const named = atlas.designations.flatMap(({ scheme, date }) => (scheme === NATIONAL_PILOT && date ? [date] : []));
  const naming = decisions.filter(({ date }) => named.some((at) => positionOf(date, at) === "unclear"));
  const event = naming.find(({ kind }) => kind === "designated") ?? naming[0] ?? decisions[0];
  return event === undefined ? null : { event, namesPilots: naming.includes(event) };
};

/** The places that hold the designation of a national pilot. */
export const pilotsIn = (atlas: Atlas): Set<string> =>
  new Set(atlas.designations.filter(({ scheme }) => scheme === NATIONAL_PILOT).map(({ place }) => place));
