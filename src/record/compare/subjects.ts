import type { Atlas } from "../atlas.ts";

/** What can be compared, by kind and the id of its row; the national level is a kind of its own. */
export interface SubjectId {
  kind: "place" | "nation" | "programme";
  id: string;
}

/** The cities and provinces in the record's order: those of which every pair has a page. */
export const placeSubjects = (atlas: Atlas): SubjectId[] => atlas.cities.map(({ id }) => ({ kind: "place", id }));

/** Everything that can be chosen: the national level first, then the places, then the programmes by place. */
export const allSubjects = (atlas: Atlas): SubjectId[] => {
  const programmes = [...atlas.programs].sort((a, b) => atlas.place(a.place).order - atlas.place(b.place).order);
  return [
    ...(atlas.country ? [{ kind: "nation" as const, id: atlas.country.id }] : []),
    ...placeSubjects(atlas),
    ...programmes.map(({ id }) => ({ kind: "programme" as const, id })),
  ];
};

/** Every two places, in the record's order; the page of a pair is named after both. */
export const pairsOf = (atlas: Atlas): { name: string; places: [string, string] }[] => {
  const ids = atlas.cities.map(({ id }) => id);
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b) => ({ name: `${a}-${b}`, places: [a, b] as [string, string] })),
  );
};

/** The name of the page that compares two places. */
export const pairName = (atlas: Atlas, a: string, b: string): string => {
  const found = pairsOf(atlas).find(({ places }) => places.includes(a) && places.includes(b));
  if (found === undefined) throw new Error(`no page compares ${a} and ${b}`);
  return found.name;
};
