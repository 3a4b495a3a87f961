import { kindsOf, kindsWith, lengths, sections, type Length } from "./sections.ts";
import type { SlideKind } from "./slide.ts";

/** What a deck is composed of: places in the record's order, a length, and the sections where they are not those of the length. */
export interface Choice {
  places: string[];
  length: Length;
  sections: SlideKind[] | null;
}

/** Places of one deck: as many as a comparison holds in letters that can be read. */
export const MOST_PLACES = 4;

/** How an address says that none of the sections is chosen. */
const NONE = "none";

const isLength = (text: string): text is Length => (lengths as readonly string[]).includes(text);
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/** The sections that a length has. */
export const sectionsOf = (length: Length): SlideKind[] => sections.filter((kind) => kindsOf[length].includes(kind));

/** Sections as a choice holds them: null where they are those of the length anyway. */
export const chosenSections = (chosen: readonly string[], length: Length): SlideKind[] | null => {
  const own = sections.filter((kind) => chosen.includes(kind));
  return isSame(own, sectionsOf(length)) ? null : own;
};

const asked = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .flatMap((list) => list.split(","))
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== "");

/**
 * Reads `?places=a,b&length=short&sections=map,timeline`, as typed by hand too: case, spaces and order do not count. Whatever
 * it does not know, repeats or has beyond four places is left out; `damaged` says that something was.
 */
export const choiceFrom = (search: string, known: readonly string[]): { choice: Choice; damaged: boolean } => {
  const query = new URLSearchParams(search);
  const [places, spans, parts] = ["places", "length", "sections"].map((name) => asked(query, name)) as [
    string[],
    string[],
    string[],
  ];
  const chosen = known.filter((id) => places.includes(id)).slice(0, MOST_PLACES);
  const length = spans.find(isLength) ?? "standard";
  const own = sections.filter((kind) => parts.includes(kind));
  const none = isSame(parts, [NONE]);
  const bare = own.length === 0 && !none;
  return {
    choice: { places: chosen, length, sections: bare ? null : chosenSections(own, length) },
    damaged:
      places.length !== chosen.length ||
      spans.length > 1 ||
      spans.some((word) => !isLength(word)) ||
      (!none && parts.length !== own.length),
  };
};

/** The choice as the query of an address; empty for what the page shows anyway. */
export const searchFor = ({ places, length, sections: own }: Choice): string => {
  const query = [
    ...(places.length > 0 ? [`places=${places.join(",")}`] : []),
    ...(length === "standard" ? [] : [`length=${length}`]),
    ...(own === null ? [] : [`sections=${own.length === 0 ? NONE : own.join(",")}`]),
  ];
  return query.length === 0 ? "" : `?${query.join("&")}`;
};

/** The kinds of slides of a deck that is composed so. */
export const kindsFor = ({ length, sections: own }: Choice): readonly SlideKind[] =>
  own === null ? kindsOf[length] : kindsWith(own);
