import { judgeRows, type Rule } from "../draft.ts";

export const districts: Rule = {
  name: "districts",
  description: "A district, and only a district, is counted with another place, which is not itself a district.",
  check(draft) {
    const level = new Map(draft.tables.places.map((p) => [p.id, p.level]));
    return judgeRows(draft, "places", (row) => {
      if (row.level === "district" && row.part_of === null)
        return ["part_of", "is blank. Name the city with which the district is counted."];
      if (row.level !== "district" && row.part_of !== null)
        return ["part_of", "is filled, but only districts are counted with another place. Leave it blank."];
      if (row.part_of !== null && level.get(row.part_of) === "district")
        return ["part_of", "names a district. Name the city itself."];
      return undefined;
    });
  },
};
