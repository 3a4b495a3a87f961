import type { Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import type { Place } from "../../tables/places.ts";
import type { Line, SearchIndex } from "../../search/index-format.ts";
import { foldingFor } from "./folding.ts";
import { findableKinds, type Findable } from "./kinds.ts";
import { syllablesOf } from "./syllables.ts";

/** A district is named with its city. */
const placeName = (atlas: Atlas, { id, name }: Place): Text => {
  const city = atlas.cityOf(id);
  if (city.id === id) return name;
  return { en: `${name.en}, ${city.name.en}`, zh: `${city.name.zh}${name.zh}` };
};

/** Leaves out whatever is blank to the end. */
const trimmed = (line: Line): Line => {
  const last = line.findLastIndex((part) => part !== "" && part !== 0);
  return line.slice(0, Math.max(4, last + 1)) as Line;
};

const lineOf = (
  kind: number,
  { id, name, place, about, aliases = [] }: Findable,
  spoken: boolean,
  positions: Map<string, number>,
): Line =>
  trimmed([
    kind,
    id,
    name.en,
    name.zh === name.en ? "" : name.zh,
    place === undefined ? 0 : positions.get(place)! + 1,
    spoken ? [name.zh, ...aliases].map(syllablesOf).join("|") : "",
    about?.en ?? "",
    about?.zh ?? "",
    ...aliases,
  ]);

/** Everything that can be found in a record, as the browser gets it. */
export const searchIndex = (atlas: Atlas, kinds = findableKinds): SearchIndex => {
  const positions = new Map(atlas.places.map(({ id }, i) => [id, i]));
  const lines = kinds.flatMap(({ list, wording, unspoken = wording }, kind) =>
    list(atlas).map((thing) => lineOf(kind, thing, !unspoken, positions)),
  );
  return {
    kinds: kinds.map(({ id, name, address, wording }) => ({ id, name, address, wording })),
    folding: foldingFor(lines.flatMap((line) => line.filter((part) => typeof part === "string"))),
    places: atlas.places.map((place) => placeName(atlas, place)),
    lines,
  };
};
