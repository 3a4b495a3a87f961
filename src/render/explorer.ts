import { PER_SHARD } from "../explorer/shape.ts";
import { addShard, emptyStore, type Store } from "../explorer/store.ts";
import type { Locale } from "../i18n/text.ts";
import { explorerIndex } from "../record/explorer.ts";
import { atlas } from "./atlas.ts";

/** What the explorer needs of the record that the site is built from. */
export const explorer = explorerIndex(atlas, PER_SHARD);

/** All systems as the browser has them, for what is built of them. */
export const fullStore = (index: ReturnType<typeof explorerIndex>, locale: Locale): Store => {
  const store = emptyStore(index.catalogue(locale), locale);
  for (const shard of index.shards) addShard(store, shard());
  return store;
};
