import type { Place } from "../../tables/places.ts";
import type { Atlas } from "../atlas.ts";

/** What can be compared, by kind and the id of its row; the national level is a kind of its own. */
export interface SubjectId {
  kind: "place" | "nation" | "programme";
  id: string;
}

/** The cities and provinces in the record's order. */
const placeSubjects = (atlas: Atlas): SubjectId[] => atlas.cities.map(({ id }) => ({ kind: "place", id }));

/** Everything that can be chosen: the national level first, then the places, then the programmes by place. */
export const allSubjects = (atlas: Atlas): SubjectId[] => {
  const programmes = [...atlas.programs].sort((a, b) => atlas.place(a.place).order - atlas.place(b.place).order);
  return [
    ...(atlas.country ? [{ kind: "nation" as const, id: atlas.country.id }] : []),
    ...placeSubjects(atlas),
    ...programmes.map(({ id }) => ({ kind: "programme" as const, id })),
  ];
};

/** Two places that have a page together, in the record's order; the page is named after both. */
export interface Pair {
  name: string;
  places: [string, string];
}

/**
 * Of so many places, the first in the record's order, every two have a page. The pages grow with the square of the places
 * (24 make 276 pairs, a thousand would make half a million); whatever else belongs side by side the chooser shows.
 */
export const MOST_PAIRED = 24;

/** The places of which every two have a page. */
export const pairedPlaces = (atlas: Atlas): Place[] => atlas.cities.slice(0, MOST_PAIRED);

/** The places that charts are embedded cut to, the same ones: each of them costs as many pages as there are charts, colours and languages. */
export const embeddedPlaces = (atlas: Atlas): string[] => pairedPlaces(atlas).map(({ id }) => id);

const found = new WeakMap<Atlas, Map<string, Pair>>();

/** Made once: each of their pages asks. */
const pairsByName = (atlas: Atlas): Map<string, Pair> => {
  const ids = pairedPlaces(atlas).map(({ id }) => id);
  const pairs =
    found.get(atlas) ??
    new Map(
      ids.flatMap((a, i) =>
        ids.slice(i + 1).map((b): [string, Pair] => [`${a}-${b}`, { name: `${a}-${b}`, places: [a, b] }]),
      ),
    );
  found.set(atlas, pairs);
  return pairs;
};

/** Every two places that have a page together. */
export const pairsOf = (atlas: Atlas): Pair[] => [...pairsByName(atlas).values()];

/** The places of the page with this name, as they are compared; throws when there is no such page. */
export const pairNamed = (atlas: Atlas, name: string): SubjectId[] => {
  const pair = pairsByName(atlas).get(name);
  if (pair === undefined) throw new Error(`no page "${name}" compares two places`);
  return pair.places.map((id) => ({ kind: "place", id }));
};

/** The name of the page that compares two places; throws when there is none. */
export const pairName = (atlas: Atlas, a: string, b: string): string => {
  const pairs = pairsByName(atlas);
  const name = [`${a}-${b}`, `${b}-${a}`].find((tried) => pairs.has(tried));
  if (name === undefined) throw new Error(`no page compares ${a} and ${b}`);
  return name;
};
