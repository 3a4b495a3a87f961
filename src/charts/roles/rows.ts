import { formatDate } from "../../i18n/format.ts";
import type { Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { EXTENT, NATIONAL_PILOT, PUBLISHED_PLAN } from "../../record/schemes.ts";
import { rowsBy } from "../../record/rows-by.ts";
import type { Designation } from "../../tables/designations.ts";
import type { Place } from "../../tables/places.ts";
import { chosenPlaces, type Params } from "../define.ts";

/** A role that a place, or one of its districts, holds; or a place without any. */
export type Row = {
  fact: string;
  place_id: string;
  place: Text;
  holder_id: string;
  /** The place itself, or its district. */
  holder: Text;
  /** Null only where a place holds no role at all. */
  scheme_id: string | null;
  scheme_order: number | null;
  role: Text;
  list_id: string | null;
  list: Text | null;
  /** EDTF as written. */
  date: string | null;
  since: Text | null;
};

const LISTS: Record<string, Text> = {
  closed: { en: "closed list", zh: "名单封闭" },
  open: { en: "open list", zh: "列举未尽" },
  source: { en: "the source’s own sections", zh: "以来源篇目为准" },
};

const NO_ROLE: Text = { en: "no role on record", zh: "未列入任何名单" };
const NOTHING = {
  scheme_id: null,
  scheme_order: null,
  list_id: null,
  list: null,
  date: null,
  since: null,
};

const rowOf = (atlas: Atlas, place: Place, { id, place: holder, scheme, date }: Designation): Row => {
  const word = atlas.word("schemes", scheme);
  const extent = EXTENT[scheme] ?? null;
  return {
    fact: `designations/${id}`,
    place_id: place.id,
    place: place.name,
    holder_id: holder,
    holder: atlas.place(holder).name,
    scheme_id: scheme,
    scheme_order: word.order,
    role: word.name,
    list_id: extent,
    list: extent === null ? null : LISTS[extent]!,
    date,
    since: date === null ? null : { en: formatDate(date, "en"), zh: formatDate(date, "zh") },
  };
};

/** A district holds the role, not the place that it is counted with. */
export const ofDistrict = (row: Row): boolean => row.holder_id !== row.place_id;

const rowsOfPlace = (atlas: Atlas, place: Place): Row[] => {
  const own = atlas.of(atlas.designations, place.id).map((row) => rowOf(atlas, place, row));
  const none = {
    ...NOTHING,
    fact: `places/${place.id}`,
    place_id: place.id,
    place: place.name,
    holder_id: place.id,
    holder: place.name,
  };
  if (own.length === 0) return [{ ...none, role: NO_ROLE }];
  return own.sort((a, b) => Number(ofDistrict(a)) - Number(ofDistrict(b)) || a.scheme_order! - b.scheme_order!);
};

/** The roles of the chosen places, one row each, those of districts after their city's own. */
export const rowsOf = (atlas: Atlas, params?: Params): Row[] =>
  chosenPlaces(atlas, params).flatMap((place) => rowsOfPlace(atlas, place));

/** A place with its rows, and which of the two lists it stands on. */
export interface Holder {
  id: string;
  name: Text;
  rows: Row[];
  pilot: boolean;
  plan: boolean;
}

const inPlace = rowsBy((row: Row) => [row.place_id]);

/** One entry a place, in the order of the rows. */
export const holdersIn = (rows: Row[]): Holder[] =>
  [...new Set(rows.map((row) => row.place_id))].map((id) => {
    const own = inPlace(rows, id);
    const has = (scheme: string): boolean => own.some((row) => row.scheme_id === scheme);
    return { id, name: own[0]!.place, rows: own, pilot: has(NATIONAL_PILOT), plan: has(PUBLISHED_PLAN) };
  });
