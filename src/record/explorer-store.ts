import { addShard, emptyStore, type Store } from "../explorer/store.ts";
import type { Locale } from "../i18n/text.ts";
import type { explorerIndex } from "./explorer.ts";

/** All systems as the browser has them, for what is built of them. */
export const fullStore = (index: ReturnType<typeof explorerIndex>, locale: Locale): Store => {
  const store = emptyStore(index.catalogue(locale), locale);
  for (const shard of index.shards) addShard(store, shard());
  return store;
};
