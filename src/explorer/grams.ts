/**
 * Which texts have which letters and pairs of letters, as one long row of bits for each kind of them. A text that contains
 * a word has all its pairs; so a few rows of bits tell where it is worth looking, and most texts are never read.
 */
export interface Grams {
  /** 32-bit words in one row. */
  width: number;
  bits: Uint32Array;
}

/** Kinds of pairs, then each letter of the Latin alphabet, then kinds of the other letters, Han characters most of all. */
const [PAIRS, LATIN, OTHERS] = [1024, 128, 512];

const pairKind = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 22;

const letterKind = (letter: number): number =>
  PAIRS + (letter < LATIN ? letter : LATIN + (Math.imul(letter, 0x9e3779b1) >>> 23));

/** Room for the letters and pairs of so many texts. */
export const emptyGrams = (total: number): Grams => {
  const width = Math.ceil(total / 32);
  return { width, bits: new Uint32Array(width * (PAIRS + LATIN + OTHERS)) };
};

/** Notes the letters and pairs of one text. */
export const addGrams = ({ width, bits }: Grams, row: number, text: string): void => {
  const [at, bit] = [row >>> 5, 1 << (row & 31)];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    bits[pairKind(before, letter) * width + at]! |= bit;
    bits[letterKind(letter) * width + at]! |= bit;
    before = letter;
  }
};

/** Bits of the texts that may contain every word: all that do, and a few that do not. */
export const candidatesFor = ({ width, bits }: Grams, words: string[]): Uint32Array => {
  const found = new Uint32Array(width).fill(0xffffffff);
  const keep = (kind: number): void => {
    const from = kind * width;
    for (let at = 0; at < width; at++) found[at]! &= bits[from + at]!;
  };
  for (const word of words) {
    if (word.length === 1) keep(letterKind(word.charCodeAt(0)));
    for (let i = 1; i < word.length; i++) keep(pairKind(word.charCodeAt(i - 1), word.charCodeAt(i)));
  }
  return found;
};
