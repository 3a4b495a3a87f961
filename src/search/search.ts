import { entriesOf, type Entry } from "./entries.ts";
import type { SearchIndex } from "./index-format.ts";
import { keyer, type Keyer } from "./key.ts";
import { better, meet, meetOrContext, PART, WORD, type Hit, type Meeting } from "./meet.ts";
import { withoutNoise } from "./noise.ts";
import { meetInPieces } from "./pieces.ts";
import { queryReader, type Query } from "./query.ts";
import { tellingFirst } from "./telling.ts";

/** One thing found: how exactly (the lower, the better) and what of it was met. */
export interface Result {
  entry: Entry;
  how: number;
  hits: Hit[];
}

/** Every word must meet the entry or where it belongs, and one at least the entry itself. */
const meetAll = (entry: Entry, terms: string[]): Meeting | undefined => {
  const met: Meeting[] = [];
  for (const term of terms) {
    const found = meetOrContext(entry, term) ?? meetInPieces(entry, term);
    if (found === undefined) return undefined;
    met.push(found);
  }
  const hits = met.flatMap((meeting) => meeting.hits);
  return hits.length === 0 ? undefined : { how: Math.max(WORD, ...met.map(({ how }) => how)), hits };
};

const resultFor = (entry: Entry, { whole, terms }: Query): Result | undefined => {
  const first = meet(entry, whole);
  if (first !== undefined && first.how <= PART) return { entry, ...first };
  const [only, ...more] = terms;
  if (only === undefined) return undefined;
  const alone = (): Meeting | undefined =>
    better(only === whole ? first : meet(entry, only), meetInPieces(entry, only));
  const best = better(first, more.length > 0 ? meetAll(entry, terms) : alone());
  return best && { entry, ...best };
};

const lengthOf = ({ entry, hits: [hit] }: Result): number => (hit?.field ?? entry.names[0]!).key.text.length;

/** By exactness, then kind, then how early and how much of a name was met; equals stay in the order of the index. */
const inOrder = (a: Result, b: Result): number =>
  a.how - b.how ||
  a.entry.rank - b.entry.rank ||
  (a.hits[0]?.start ?? 0) - (b.hits[0]?.start ?? 0) ||
  lengthOf(a) - lengthOf(b);

export interface Searcher {
  /** What was typed in, everything that meets it out, the best first. */
  find(typed: string): Result[];
  /** Where `find` finds nothing: what the most telling of the words find, and these words as they were read. */
  near(typed: string): { words: string[]; results: Result[] };
  keys: Keyer;
}

/** Makes an index searchable. */
export const searcher = (index: SearchIndex): Searcher => {
  const keys = keyer(index.folding);
  const [entries, read] = [entriesOf(index, keys), queryReader(index.folding, keys)];
  const results = (query: Query): Result[] => entries.flatMap((entry) => resultFor(entry, query) ?? []).sort(inOrder);
  return {
    find(typed) {
      const query = read(typed);
      return query.whole === "" ? [] : withoutNoise(results(query), query.whole);
    },
    near(typed) {
      const { terms } = read(typed);
      const words = tellingFirst(entries, terms);
      // Less than half of what was asked is another question.
      for (let count = words.length; count > 0 && count >= terms.length / 2; count -= 1) {
        const some = words.slice(0, count);
        const found = results({ whole: some.join(""), terms: some });
        if (found.length > 0) return { words: some, results: found };
      }
      return { words: [], results: [] };
    },
    keys,
  };
};
