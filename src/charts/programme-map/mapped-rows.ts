import { chart as programmeMap } from "../programme-map.ts";
import { shownRows, type Row } from "./finding.ts";
import type { Atlas } from "../../record/atlas.ts";

const found = new WeakMap<Atlas, Row[]>();

/** Each place as the chart of programmes shows it; found once, because the picture of every place has them all. */
export const mappedRows = (atlas: Atlas): Row[] => {
  const rows = found.get(atlas) ?? shownRows(programmeMap.rows(atlas));
  found.set(atlas, rows);
  return rows;
};
