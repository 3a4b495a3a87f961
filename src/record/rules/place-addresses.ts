import { judgeRows, type Rule } from "../draft.ts";
import { quote } from "../problem.ts";

/**
 * Parts of the address of an embedded chart that follow, or stand in the place of, the id of a place: the ways to draw
 * a chart, its schemes, and what is left out.
 */
export const addressWords = ["land", "grid", "auto", "light", "dark", "bare"];

export const placeAddresses: Rule = {
  name: "place-addresses",
  description: "The id of a place is no other part of the address of an embedded chart.",
  check: (draft) =>
    judgeRows(draft, "places", ({ id }) =>
      addressWords.includes(id)
        ? [
            "id",
            `${quote(id)} means something else in the address of an embedded chart. Make it longer, e.g. ${id}-city.`,
          ]
        : undefined,
    ),
};
