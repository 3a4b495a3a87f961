import type { Key } from "./key.ts";

/** How exactly a name is met, the best first. */
export const EXACT = 0;
export const PREFIX = 1;
export const WORD = 2;
/** At the beginning, but ending inside a word: `xian` in Xiangyun. */
export const BEGUN = 3;
export const PART = 4;

/** Where a term stands in a key, and how exactly. */
export interface Found {
  how: number;
  start: number;
  end: number;
}

const LETTERS = /^\D+$/;
const SHORTEST_INSIDE = 3;

/** True when no word ends between two positions. */
const isInOneWord = ({ edges }: Key, start: number, end: number): boolean => {
  for (let i = start + 1; i < end; i += 1) if (edges[i]! > 0) return false;
  return true;
};

/** Inside a word a few letters may be met by chance, and digits are another number. */
const mayStand = (key: Key, term: string, start: number, inside: boolean): boolean =>
  key.edges[start]! > 0 ||
  (inside && term.length >= SHORTEST_INSIDE && LETTERS.test(term) && isInOneWord(key, start, start + term.length));

/** The best place of a term in a key: as the whole, at its beginning, as whole words, begun, as a part; `inside` of words, too. */
export const placeInKey = (key: Key, term: string, inside = false): Found | undefined => {
  const end = term.length;
  if (key.text === term) return { how: EXACT, start: 0, end };
  const begun = key.text.startsWith(term);
  if (begun && key.edges[end]! > 0) return { how: PREFIX, start: 0, end };
  let part: Found | undefined = begun ? { how: BEGUN, start: 0, end } : undefined;
  for (let start = key.text.indexOf(term, 1); start >= 0; start = key.text.indexOf(term, start + 1)) {
    if (!mayStand(key, term, start, inside)) continue;
    const whole = key.edges[start]! > 0 && key.edges[start + end]! > 0;
    if (whole) return { how: WORD, start, end: start + end };
    part ??= { how: PART, start, end: start + end };
  }
  return part;
};
