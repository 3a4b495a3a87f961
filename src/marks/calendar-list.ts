import { drawEntry, LEADING, setEntry, type Column, type Entry } from "./calendar-entry.ts";
import type { Head } from "./root.ts";
import { listed, sentence } from "./sentence.ts";
import { measure, wrap } from "./text.ts";
import type { Tools } from "./tools.ts";

/** A piece of the page with where it ends. */
export interface Piece {
  nodes: SVGElement[];
  bottom: number;
  /** Where the heads of its columns are, if it has any. */
  head?: Head;
}

/** What has no place in the calendar, listed under a heading over the whole width. */
export const calendarList = (pen: Tools, heading: string, entries: Entry[], width: number, top: number): Piece => {
  const { h, theme, locale } = pen;
  const column: Column = { inner: -6, way: 1, width: width + 6, lanes: 0 };
  const title = { x: 0, y: top + 22, "font-size": 15, "font-weight": 600, fill: theme.color("ink") };
  const nodes = [h("text", title, heading)];
  let bottom = top + 30;
  for (const entry of entries) {
    const set = setEntry(entry, column, locale);
    nodes.push(h("g", { "data-fact": entry.fact }, ...drawEntry(pen, set, column, bottom, true)));
    bottom += set.height - 3;
  }
  return { nodes, bottom: bottom + 6 };
};

/** Names the places of which nothing dated is on record; nothing where there is none. */
export const silentPlaces = (
  { h, theme, locale }: Tools,
  { words, places }: { words: string; places: { name: string; fact: string }[] },
  width: number,
  top: number,
): Piece => {
  if (places.length === 0) return { nodes: [], bottom: top };
  const at = { x: 0, y: top + 18, width, locale };
  const look = { "font-size": 13, fill: theme.color("muted") };
  const names = listed(places, locale).flatMap((phrase) =>
    measure(phrase.words, 13, locale) <= width
      ? [phrase]
      : wrap(phrase.words, width, 13, locale).map((part) => ({ ...phrase, words: part })),
  );
  const { nodes, lines } = sentence(h, [{ words }, ...names], at, look, LEADING);
  return { nodes, bottom: top + lines * LEADING + 12 };
};
