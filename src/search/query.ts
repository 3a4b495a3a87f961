import { keyer, phraseFolder, wordsOf, type Folding, type Keyer } from "./key.ts";

/** What is searched for. */
export interface Query {
  /** Everything that was typed, as one word. */
  whole: string;
  /** Its words; a run of Han characters is one. All of them are asked for. */
  terms: string[];
}

/** Nobody types more, and an address may hold anything. */
const LONGEST = 120;
const MOST_TERMS = 8;
/** English words that say nothing beside others. */
const EMPTY = new Set(["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with"]);

/** Reads what a person typed. */
export const queryReader = (folding: Folding, { keyOf }: Keyer = keyer(folding)): ((typed: string) => Query) => {
  const fold = phraseFolder(folding);
  const fieldsOf = (typed: string) => {
    const key = keyOf(typed.slice(0, LONGEST));
    return { whole: fold(key.text), words: wordsOf(key).map(fold) };
  };
  return (typed) => {
    const { whole, words } = fieldsOf(typed);
    const telling = words.filter((word) => !EMPTY.has(word));
    const terms = [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_TERMS);
    return { whole, terms };
  };
};
