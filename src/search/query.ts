import { tellingWords, withoutQuestion } from "./empty-words.ts";
import { keyer, phraseFolder, wordsOf, type Folding, type Keyer } from "./key.ts";

/** What is searched for. */
export interface Query {
  /** Everything that was typed, as one word. */
  whole: string;
  /** Its telling words; a run of Han characters is one. All of them are asked for. */
  terms: string[];
}

/** Nobody types more, and an address may hold anything. */
const LONGEST = 120;
const MOST_TERMS = 8;

/** What was typed as far as it is read: never half of a character, which no address can hold. */
export const asRead = (typed: string): string => typed.slice(0, LONGEST).replace(/\p{Surrogate}/gu, "");

/** Reads what a person typed. */
export const queryReader = (folding: Folding, { keyOf }: Keyer = keyer(folding)): ((typed: string) => Query) => {
  const fold = phraseFolder(folding);
  return (typed) => {
    const key = keyOf(asRead(typed));
    const words = tellingWords(wordsOf(key).map(fold).flatMap(withoutQuestion));
    return { whole: fold(key.text), terms: [...new Set(words)].slice(0, MOST_TERMS) };
  };
};
