import type { Text } from "../../i18n/text.ts";
import { portraitOf } from "../../record/portrait.ts";
import type { Atlas } from "../../record/atlas.ts";
import { chosenPlaces, type Params } from "../define.ts";

/** One count of one place. */
export type Row = {
  fact: string;
  place_id: string;
  place: Text;
  measure_id: string;
  measure: Text;
  /** The count in words: "12", "none", "12 of 153". */
  count: Text;
  value: number;
  /** How many there could be; null where no limit is known. */
  of: number | null;
  /** The highest count of any place of the record, whichever places are shown; for a part, that of its whole. */
  most: number;
  part_of: string | null;
};

const inWords = (value: number, of: number | null): Text => {
  if (of === 0) return { en: "nothing to ask", zh: "无可核对" };
  if (of !== null)
    return { en: `${value || "none"} of ${of}`, zh: value === 0 ? `${of}问均无` : `${of}问中${value}问` };
  return value === 0 ? { en: "none", zh: "无" } : { en: String(value), zh: String(value) };
};

/** The rows of the chosen places, one per measure, the same measures in the same order for each. */
export const rowsOf = (atlas: Atlas, params?: Params): Row[] => {
  const chosen = chosenPlaces(atlas, params);
  const portraits = new Map([...atlas.cities, ...chosen].map(({ id }) => [id, portraitOf(atlas, id)]));
  const most = new Map<string, number>();
  for (const { id, value } of [...portraits.values()].flat()) most.set(id, Math.max(value, most.get(id) ?? 0));
  return chosen.flatMap((place) =>
    portraits.get(place.id)!.map(({ id, name, value, of, part_of }) => ({
      fact: `places/${place.id}`,
      place_id: place.id,
      place: place.name,
      measure_id: id,
      measure: name,
      count: inWords(value, of),
      value,
      of,
      most: most.get(part_of ?? id)!,
      part_of,
    })),
  );
};

/** One place with its rows and their positions among all rows. */
export interface Portrait {
  id: string;
  name: Text;
  rows: { row: Row; index: number }[];
}

/** The places of the rows, in order. */
export const portraitsOf = (rows: Row[]): Portrait[] => {
  const portraits = new Map<string, Portrait>();
  rows.forEach((row, index) => {
    const portrait = portraits.get(row.place_id) ?? { id: row.place_id, name: row.place, rows: [] };
    portrait.rows.push({ row, index });
    portraits.set(row.place_id, portrait);
  });
  return [...portraits.values()];
};
