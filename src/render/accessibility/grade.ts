import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The Flesch-Kincaid grade of English sentences: years of school that they ask of a reader. */
export const gradeOf = (texts: string[]): number => {
  const closed = texts.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(" ");
  const words = closed.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return fleschKincaid({
    sentence: Math.max(1, count(closed, /[.!?](?=\s|$)/g)),
    word: words.length,
    syllable: syllable(words.join(" ")),
  });
};
