import type { Locale } from "../i18n/text.ts";
import { NONE, type FacetId, type FacetValue, type Shard } from "./shape.ts";
import { valuesOf, type Store } from "./store.ts";

/** One system as the page shows it; null is "not stated". */
export interface System {
  id: string;
  name: string;
  operator: string | null;
  audience: string | null;
  summary: string;
  /** Its earliest dated event: the date in words, and the event's id. */
  date: string | null;
  event: string | null;
  /** What it has in each facet, all of it; the unstated is an empty list. */
  values(id: FacetId): FacetValue[];
}

/** The shard that holds a system: the last one that begins at or before it. */
const shardAt = ({ shards }: Store, row: number): { from: number; shard: Shard } => {
  let [low, high] = [0, shards.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (shards[middle]!.from <= row) low = middle;
    else high = middle - 1;
  }
  return shards[low]!;
};

/** A system by its number. */
export const systemAt = (store: Store, row: number): System => {
  const { from, shard } = shardAt(store, row);
  const at = row - from;
  const said = (texts: Record<Locale, string[]>): string | null => texts[store.locale][at]! || null;
  return {
    id: shard.ids[at]!,
    name: shard.name[store.locale][at]!,
    operator: said(shard.operator),
    audience: said(shard.audience),
    summary: shard.summary[store.locale][at]!,
    date: said(shard.date),
    event: shard.event[at]! || null,
    values: (id) =>
      valuesOf(store, id, row)
        .map((index) => store.facets[id].values[index]!)
        .filter((value) => value.id !== NONE),
  };
};
