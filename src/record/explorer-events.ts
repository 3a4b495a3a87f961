import type { Event } from "../tables/events.ts";
import type { Atlas } from "./atlas.ts";
import { spanOf } from "./dates.ts";

/** The earliest of the dated events of each system. A date that was only to be reached dates nothing. */
export const firstEvents = (atlas: Atlas): Map<string, Event & { date: string }> => {
  const firsts = new Map<string, Event & { date: string }>();
  const start = (date: string): number => spanOf(date).start;
  for (const event of atlas.events) {
    const { initiative, date, kind } = event;
    if (initiative === null || date === null || kind === "goal-date") continue;
    const known = firsts.get(initiative);
    if (known === undefined || start(date) < start(known.date)) firsts.set(initiative, { ...event, date });
  }
  return firsts;
};

/** Days from 1900 to the first one of an EDTF date, at least 1; 0 without a date. */
export const dayOf = (date: string | undefined): number => {
  const start = date === undefined ? Number.NaN : spanOf(date).start;
  return Number.isFinite(start) ? Math.max(1, Math.round((start - Date.UTC(1900, 0)) / 86_400_000)) : 0;
};
