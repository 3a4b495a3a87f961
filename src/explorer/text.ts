import { phraseFolder, type Folding } from "../search/key.ts";
import { foldedReader } from "./folded.ts";

/** How texts are prepared for being searched, and queries for searching in them: both by the same rules. */
export interface TextReader {
  /** The texts of one system as one; prepared once. */
  prepare(texts: string[]): string;
  /** What is searched for, word by word; a word with signs in it is words side by side. */
  wordsIn(query: string): string[];
}

const BETWEEN = /[\s,，、;；]+/;
const APOSTROPHE = /['’‘ʼ`´]/;

/** Reads texts with what a record folds. */
export const textReader = (folding: Folding): TextReader => {
  const [read, phrases] = [foldedReader(folding), phraseFolder(folding)];
  return {
    // Without its apostrophe Xi’an is found, too; with it, Xiangyun is not.
    prepare: (texts) => {
      const all = read(texts.join("\n"));
      const apostrophes = texts.filter((text) => APOSTROPHE.test(text));
      return apostrophes.length === 0 ? all : `${all}\n${read(apostrophes.join("\n"), true)}`;
    },
    wordsIn: (query) => [...new Set(query.split(BETWEEN).map((word) => phrases(read(word, true))))].filter(Boolean),
  };
};

/** The only place that decides what a search finds: texts in which every word of the query stands somewhere. */
export const matcher =
  (words: string[]): ((prepared: string) => boolean) =>
  (prepared) =>
    words.every((word) => prepared.includes(word));
