import { FEWEST, MOST } from "../i18n/comparison/chooser.ts";
import type { Facets } from "../i18n/comparison/facets.ts";

/** What is chosen, in the order of the page, and whether the address asked for something that there is not. */
export interface Choice {
  chosen: Facets[];
  damaged: boolean;
}

const groupOf = ({ subject }: Facets): string => (subject.kind === "programme" ? "programmes" : "places");

const asked = (search: string, group: string): string[] =>
  new URLSearchParams(search)
    .getAll(group)
    .flatMap((list) => list.split(","))
    .map((id) => id.trim().toLowerCase())
    .filter((id) => id !== "");

/** Reads `?places=a,b&programmes=c`, as typed by hand too: case and spaces do not count. Whatever it does not know, repeats or has beyond four is left out. */
export const choiceFrom = (search: string, all: Facets[]): Choice => {
  const ids = ["places", "programmes"].map((group) => [group, asked(search, group)] as const);
  const known = all.filter((facets) =>
    ids.some(([group, own]) => group === groupOf(facets) && own.includes(facets.subject.id)),
  );
  const count = ids.reduce((sum, [, own]) => sum + own.length, 0);
  const chosen = known.slice(0, MOST);
  return { chosen, damaged: count !== chosen.length };
};

/** The choice as the query of an address; empty for none. */
export const searchFor = (chosen: Facets[]): string => {
  const list = (group: string): string[] => {
    const ids = chosen.filter((facets) => groupOf(facets) === group).map(({ subject }) => subject.id);
    return ids.length > 0 ? [`${group}=${ids.join(",")}`] : [];
  };
  const query = [...list("places"), ...list("programmes")].join("&");
  return query === "" ? "" : `?${query}`;
};

/** True when there is something to set side by side. */
export const isComparable = (chosen: Facets[]): boolean => chosen.length >= FEWEST;

/** The name of the page that compares just what is chosen; a programme may have the id of a place, and three ids may read like two. */
export const pairNameFor = (chosen: Facets[], pairs: string[]): string | null => {
  const name = chosen.map(({ subject }) => subject.id).join("-");
  const isPair = chosen.length === 2 && chosen.every(({ subject }) => subject.kind === "place");
  return isPair && pairs.includes(name) ? name : null;
};
