import { withoutLinks } from "./empty-words.ts";
import type { Entry } from "./entries.ts";
import { meet, PINYIN, WORD } from "./meet.ts";

const HAN = /^\p{Script=Han}+$/u;
/** A shorter word is met by chance. */
const SHORTEST = 3;
const SHORTEST_HAN = 2;

/** How many things a word names: one alone is the most telling. */
const countOf = (entries: Entry[], word: string): number => {
  if (word.length < (HAN.test(word) ? SHORTEST_HAN : SHORTEST)) return 0;
  return entries.filter((entry) => {
    const how = meet(entry, word)?.how;
    return how !== undefined && (how <= WORD || how === PINYIN);
  }).length;
};

/** The longest stretch of a run of Han characters that names something, the first of equals; a half of it says too little. */
const stretchOf = (entries: Entry[], run: string): string | undefined => {
  for (let length = run.length; length >= SHORTEST_HAN && length > run.length / 2; length -= 1)
    for (let start = 0; start + length <= run.length; start += 1) {
      const stretch = run.slice(start, start + length);
      if (countOf(entries, stretch) > 0) return stretch;
    }
  return undefined;
};

/** Of the words that were asked for those that name something, the rarest first. */
export const tellingFirst = (entries: Entry[], words: string[]): string[] => {
  const pieces = words.flatMap((word) =>
    HAN.test(word) ? withoutLinks(word).flatMap((piece) => stretchOf(entries, piece) ?? []) : [word],
  );
  return [...new Set(pieces)]
    .map((word) => ({ word, count: countOf(entries, word) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .map(({ word }) => word);
};
