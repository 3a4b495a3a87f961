import type { Atlas } from "../../record/atlas.ts";

/** Pages with a picture of their own, by the first part of their address. */
const ONE: Record<string, string> = {
  places: "places",
  initiatives: "initiatives",
  timeline: "timeline",
  compare: "compare",
  charts: "charts",
  cases: "cases",
  sources: "sources",
  search: "search",
  data: "data",
  about: "about",
};

/**
 * The picture that belongs to a page, by the page's address without base and language: `/places/beijing/` has
 * `places/beijing`, and so have charts and cases. Systems share their place's picture, facts have one together and so have
 * sources; whatever has none of its own has the overview's. Comparisons of two places share theirs: they grow with the square
 * of the places, and today's 66 in two languages would add ten seconds to a first build and 12 MB to the site.
 */
export const pictureOf = (path: string, atlas: Atlas): string => {
  const [first = "", id] = path.split("/").filter((part) => part !== "");
  if (id === undefined || first === "compare") return ONE[first] ?? "overview";
  if (first === "places" || first === "charts") return `${first}/${id}`;
  if (first === "cases") return atlas.cases("en").some((study) => study.id === id) ? `cases/${id}` : ONE[first]!;
  if (first === "initiatives") return `systems/${atlas.cityOf(atlas.initiative(id).place).id}`;
  return { sources: "source", facts: "fact" }[first] ?? ONE[first] ?? "overview";
};
