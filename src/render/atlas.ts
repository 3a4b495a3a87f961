import record from "../../.atlas/atlas.json" with { type: "json" };
import { join } from "../record/atlas.ts";
import type { Tables } from "../tables/index.ts";

/** The tables that the site is built from, in the order of their files; `npm run data` has checked them. */
export const tables = record as unknown as Tables;

/** The record that the site is built from, joined. */
export const atlas = join(tables);
