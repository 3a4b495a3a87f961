import type { Entry } from "./entries.ts";
import { ABOUT, EXACT, PART, PINYIN, type Hit } from "./meet.ts";
import type { Result } from "./search.ts";

const isNamed = ({ how }: Result): boolean => how === EXACT || how === PINYIN;

const isSpelt = ({ sounds }: Entry, whole: string): boolean =>
  sounds.some((spoken) => spoken.sounds.map(({ text }) => text).join("") === whole);

const endsInWord = ({ field: { key }, start, end }: Hit): boolean => key.edges[start] === 0 || key.edges[end] === 0;

/**
 * Where something is called what was typed, letters that only happen to spell a part of another name are noise: `xian`
 * in 祥云, and in Xiangyun. They are none where that part is the name: 西安 in 西安高新云.
 */
export const withoutNoise = (results: Result[], whole: string): Result[] => {
  const named = results.filter(isNamed).map(({ entry }) => entry);
  if (named.length === 0) return results;
  const names = new Set(named.flatMap((entry) => entry.names.map(({ key }) => key.text)));
  const pinyin = named.some((entry) => isSpelt(entry, whole));
  return results.filter(({ how, hits }) => {
    if (how === PINYIN) return true;
    if (how > PART && how < ABOUT)
      return hits.every(({ field, start, end }) => names.has(field.key.text.slice(start, end)));
    return !pinyin || hits.length === 0 || !hits.every(endsInWord);
  });
};
