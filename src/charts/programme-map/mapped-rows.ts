import type { Atlas } from "../../record/atlas.ts";
import { shownRows, type Row } from "./finding.ts";
import { programmeRows } from "./rows.ts";

const found = new WeakMap<Atlas, Row[]>();

/** Each place as the chart of programmes shows it; found once, because the picture of every place has them all. */
export const mappedRows = (atlas: Atlas): Row[] => {
  const rows = found.get(atlas) ?? shownRows(programmeRows(atlas));
  found.set(atlas, rows);
  return rows;
};
