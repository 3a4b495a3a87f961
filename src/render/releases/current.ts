import { factTables } from "../../tables/index.ts";
import { tables } from "../atlas.ts";

const current = new Set(factTables.flatMap((table) => tables[table].map(({ id }) => `${table}/${id}`)));

/** True for a fact that the built record holds, and so has a page. */
export const isCurrent = (fact: string): boolean => current.has(fact);
