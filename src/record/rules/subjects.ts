import { tables } from "../../tables/index.ts";
import { everyRow, problemAt, type Draft, type Rule } from "../draft.ts";
import { quote } from "../problem.ts";

/** A place and the city it is counted with. */
const placesOf = (draft: Draft) => {
  const partOf = new Map(draft.tables.places.map((p) => [p.id, p.part_of]));
  return (place: string) => partOf.get(place) ?? place;
};

export const subjects: Rule = {
  name: "subjects",
  description:
    "What a row is about belongs together: its programme and its systems are of the row's place, or national.",
  check(draft) {
    const city = placesOf(draft);
    const country = new Set(draft.tables.places.filter((p) => p.level === "country").map((p) => p.id));
    const placeOf = {
      programs: new Map(draft.tables.programs.map((r) => [r.id, r.place])),
      initiatives: new Map(draft.tables.initiatives.map((r) => [r.id, r.place])),
    };
    return [...everyRow(draft)].flatMap(({ table, row }) =>
      Object.entries(tables[table].columns).flatMap(([name, column]) => {
        if (column.refersTo !== "programs" && column.refersTo !== "initiatives") return [];
        const other = placeOf[column.refersTo].get(String(row[name]));
        const own = String(row["place"]);
        const known = other !== undefined && draft.ids.places.has(other) && draft.ids.places.has(own);
        if (!known || country.has(other) || city(other) === city(own)) return [];
        return [
          problemAt(
            draft,
            table,
            row,
            name,
            `${quote(row[name])} belongs to ${other}, but this row is about ${own}. Correct one of the two.`,
          ),
        ];
      }),
    );
  },
};
