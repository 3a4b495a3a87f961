import type { Comparison, EventFacet } from "./facets.ts";
import type { Entry, Row } from "./view.ts";
import { comparisonWords as w } from "./words.ts";

const entryOf = ({ text, fact }: EventFacet): Entry => ({ text, fact });

/** Dated to the year, or to a span of years: shown with its own date where that says more than the year. */
const yearEntry = (event: EventFacet): Entry =>
  event.shown === String(event.year) || event.shown === `${event.year}年`
    ? entryOf(event)
    : { ...entryOf(event), lead: event.shown };

const rowsOfYear = (year: number, { locale, subjects }: Comparison): Row[] => {
  const events = subjects.map((facets) => facets.events.filter((e) => e.date !== null && e.year === year));
  const fine = events.flat().filter(({ short }) => short !== "");
  // "October" stands before "4 October": it may be earlier or later, and the label says so.
  const dates = [
    ...new Set(
      [...fine].sort((a, b) => a.instant - b.instant || (a.date! < b.date! ? -1 : 1)).map(({ short }) => short),
    ),
  ];
  return [
    {
      label: locale === "zh" ? `${year}年` : String(year),
      at: "year",
      cells: events.map((own) => own.filter(({ short }) => short === "").map(yearEntry)),
    },
    ...dates.map((date) => ({
      label: date,
      cells: events.map((own) => own.filter(({ short }) => short === date).map(entryOf)),
    })),
  ];
};

/** One axis of dates for all subjects: every year from the first to the last, and below it what is dated more exactly. */
export const timelineRows = (comparison: Comparison): Row[] => {
  const { locale, subjects } = comparison;
  const years = subjects.flatMap(({ events }) => events.filter((e) => e.date !== null).map((e) => e.year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const open = subjects.map(({ events }) => events.filter((e) => e.date === null).map(entryOf));
  return [
    ...span.flatMap((year) => rowsOfYear(year, comparison)),
    ...(open.some((cell) => cell.length > 0)
      ? [{ label: w.undatedRow[locale], at: "undated" as const, cells: open }]
      : []),
  ];
};
