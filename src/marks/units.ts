import list from "../../data/geo/units.json" with { type: "json" };
import type { Text } from "../i18n/text.ts";

/** A province-level unit with its tile. */
export interface Unit {
  /** ISO 3166-2:CN, e.g. CN-BJ. */
  iso: string;
  /** GB/T 2260. */
  adcode: string;
  name: Text;
  column: number;
  row: number;
}

/** The 34 province-level units. */
export const units: Unit[] = list;

/** The unit that a GB/T 2260 code lies in. */
export const unitOf = (adcode: string | null): Unit | undefined =>
  adcode === null ? undefined : units.find((unit) => unit.adcode.slice(0, 2) === adcode.slice(0, 2));
