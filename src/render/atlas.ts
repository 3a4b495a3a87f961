import tables from "../../.atlas/atlas.json";
import { join } from "../record/atlas.ts";

/** The record that the site is built from. */
export const atlas = join(tables);
