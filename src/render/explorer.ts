import { PER_SHARD } from "../explorer/shape.ts";
import { explorerIndex } from "../record/explorer.ts";
import { atlas } from "./atlas.ts";
import { explorerFolding } from "./explorer-folding.ts";

/** What the explorer needs of the record that the site is built from. */
export const explorer = explorerIndex(atlas, PER_SHARD, explorerFolding);
