import type { SearchIndex } from "../search/index-format.ts";
import { searcher, type Searcher } from "../search/search.ts";

let loading: Promise<Searcher> | undefined;

/** The index of both languages. The only place that knows how it gets here. */
const readIndex = async (address: string): Promise<SearchIndex> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.json()) as SearchIndex;
};

/** Loads the index once; after a failure the next call tries again. */
export const loadSearcher = (address: string): Promise<Searcher> => {
  loading ??= readIndex(address).then(searcher);
  loading.catch(() => (loading = undefined));
  return loading;
};
