import { atlas } from "../atlas.ts";
import { searchIndex } from "./index-file.ts";

/** The search index of the record that the site is built from, as it is served. */
export const searchIndexJson = (): string => JSON.stringify(searchIndex(atlas));
