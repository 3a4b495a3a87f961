import type { TableName } from "../../tables/index.ts";
import type { Place } from "../../tables/places.ts";
import { judgeCells, type Rule } from "../draft.ts";
import { quote } from "../problem.ts";

const cityOf = ({ id, part_of }: Place): string => part_of ?? id;

export const subjects: Rule = {
  name: "subjects",
  description:
    "What a row is about belongs together: its programme and its systems are of the row's place, or national.",
  check(draft) {
    // Neighbouring rows are mostly about one place and its programme.
    const lastSame = { place: "", value: "" };
    return judgeCells(
      draft,
      ({ refersTo }) => refersTo === "programs" || refersTo === "initiatives",
      (value, { refersTo }, row) => {
        const own = row["place"] as string;
        if (refersTo === "programs" && lastSame.value === value && lastSame.place === own) return undefined;
        const other = draft.ids[refersTo as TableName].get(value)?.["place"] as string | undefined;
        if (other === own && refersTo === "programs") Object.assign(lastSame, { place: own, value });
        if (other === undefined || other === own) return undefined;
        const [ownPlace, otherPlace] = [own, other].map((id) => draft.ids.places.get(id) as Place | undefined);
        // Of a place whose row has a mistake it is not known what it is part of.
        if (ownPlace === undefined || otherPlace === undefined) return undefined;
        if (otherPlace.level === "country" || cityOf(otherPlace) === cityOf(ownPlace)) return undefined;
        return `${quote(value)} belongs to ${other}, but this row is about ${own}. Correct one of the two.`;
      },
    );
  },
};
