import { candidatesFor } from "./grams.ts";
import type { Store } from "./store.ts";
import { matcher } from "./text.ts";

/** What is known of a system: that the text finds it, that it does not, or nothing yet (0). */
export const [HIT, MISS] = [1, 2];

/** A search for a text, as far as it has come. */
export interface Search {
  text: string;
  words: string[];
  /** By system: `HIT`, `MISS` or 0. */
  known: Uint8Array;
  /** All systems before this one are known. */
  next: number;
  /** By system, what the search knew that this one goes on from. */
  before: Uint8Array;
  candidates: Uint32Array;
  finds(row: number): boolean;
}

/** True where whatever has the new words has the old ones, too: a text is being typed on. */
const goesOn = (before: string[], words: string[]): boolean =>
  before.every((old) => words.some((word) => word.includes(old)));

const newSearch = ({ reader, grams, searched, size, search }: Store, text: string): Search => {
  const words = reader.wordsIn(text);
  // Of a text that is being typed on, what its beginning missed is not looked at.
  const before = search !== null && goesOn(search.words, words) ? search.known : new Uint8Array(size);
  const [candidates, matches] = [candidatesFor(grams, words), matcher(words)];
  const finds = (row: number): boolean => matches(searched[row]!);
  return { text, words, known: new Uint8Array(size), next: 0, before, candidates, finds };
};

/** False where a search cannot find a system, which is known without a look at it. */
export const mayFind = ({ before, candidates }: Search, row: number): boolean =>
  before[row] !== MISS && (candidates[row >>> 5]! & (1 << (row & 31))) !== 0;

const look = (search: Search, row: number): number => (mayFind(search, row) && search.finds(row) ? HIT : MISS);

/** The search for a text among the systems that have come; the one begun before, where it is for the same text. */
export const searchOf = (store: Store, text: string): Search =>
  (store.search = store.search?.text === text ? store.search : newSearch(store, text));

/** Whether a search finds a system; each is looked at once. */
export const isHit = (search: Search, row: number): boolean => (search.known[row] ||= look(search, row)) === HIT;

/** So many systems are looked at between two questions whether to go on. */
const STRETCH = 500;

/** Goes on with a search while it may, and answers whether all systems are known. */
export const searchOn = (search: Search, mayGoOn: () => boolean): boolean => {
  const { known } = search;
  while (search.next < known.length) {
    const until = Math.min(search.next + STRETCH, known.length);
    for (let row = search.next; row < until; row++) known[row] ||= look(search, row);
    search.next = until;
    if (!mayGoOn()) break;
  }
  return search.next === known.length;
};
