import tables from "../../.atlas/atlas.json" with { type: "json" };
import { join } from "../record/atlas.ts";
import type { Tables } from "../tables/index.ts";

/** The record that the site is built from; `npm run data` has checked it. */
export const atlas = join(tables as unknown as Tables);
