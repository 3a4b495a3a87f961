/**
 * Which texts have which pairs of letters, as one long row of bits for each of 1,024 kinds of pair. A text that contains a
 * word has all its pairs; so a few rows of bits tell where it is worth looking, and most texts are never read.
 */
export interface Grams {
  /** 32-bit words in one row. */
  width: number;
  bits: Uint32Array;
}

const KINDS = 1024;

const kindOf = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 22;

/** Room for the pairs of so many texts. */
export const emptyGrams = (total: number): Grams => {
  const width = Math.ceil(total / 32);
  return { width, bits: new Uint32Array(width * KINDS) };
};

/** Notes the pairs of one text. */
export const addGrams = ({ width, bits }: Grams, row: number, text: string): void => {
  const [at, bit] = [row >>> 5, 1 << (row & 31)];
  let before = text.charCodeAt(0);
  for (let i = 1; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    bits[kindOf(before, letter) * width + at]! |= bit;
    before = letter;
  }
};

/** Bits of the texts that may contain every word: all that do, and a few that do not. */
export const candidatesFor = ({ width, bits }: Grams, words: string[]): Uint32Array => {
  const found = new Uint32Array(width).fill(0xffffffff);
  for (const word of words)
    for (let i = 1; i < word.length; i++) {
      const from = kindOf(word.charCodeAt(i - 1), word.charCodeAt(i)) * width;
      for (let at = 0; at < width; at++) found[at]! &= bits[from + at]!;
    }
  return found;
};
