import type { Place } from "../tables/places.ts";
import type { Atlas } from "./atlas.ts";

// The words of the list of schemes that code knows by name; a test holds them against the vocabulary.

export const NATIONAL_PILOT = "national-pilot";
export const PUBLISHED_PLAN = "published-plan";
/** No role: it says how the primary source is built. */
export const OWN_SECTION = "own-section";

/**
 * Whether a list is complete ("closed"), gives examples ("open"), or can be looked up in the source itself ("source").
 * A test holds this against the definitions and statements of the record; of any other list it is not stated.
 */
export const EXTENT: Record<string, "closed" | "open" | "source"> = {
  [NATIONAL_PILOT]: "closed",
  [PUBLISHED_PLAN]: "open",
  [OWN_SECTION]: "source",
  "district-pilot": "open",
};

/** The cities and provinces that have a section of their own in the primary source, in the record's order. */
export const treatedPlaces = (atlas: Atlas): Place[] => {
  const treated = new Set(atlas.designations.filter((d) => d.scheme === OWN_SECTION).map(({ place }) => place));
  return atlas.cities.filter(({ id }) => treated.has(id));
};
