import { keyer, type Folding } from "../search/key.ts";

// The site search reads one text at a time, and slowly; here are 100,000 systems. So each character is asked of it once, and
// texts are then read by table.

const [UNKNOWN, GAP, JOINING, APOSTROPHE, LETTER, HAN, LINE] = [0, 1, 2, 3, 4, 5, 6];
const APOSTROPHES = /['’‘ʼ`´]/;
const MARK = /\p{M}/u;
const SURROGATE = /[\uD800-\uDFFF]/;
/** What is written between two characters: an apostrophe that is kept, a space where a word begins, or nothing (0). */
const betweenOf = (before: number, kind: number, apostrophe: boolean): number => {
  if (before === LINE || kind === LINE) return 0;
  if (before !== kind) return 0x20;
  return apostrophe && kind === LETTER ? 0x27 : 0;
};

/**
 * Reads texts as they are compared, as the site search does: without case, accents, width, traditional and variant characters;
 * single spaces where words or runs of Han characters begin, and lines as they are. Apostrophes within words are left out or,
 * when asked for, written all in the same way.
 */
export const foldedReader = (folding: Folding): ((text: string, apostrophes?: boolean) => string) => {
  const { keyOf } = keyer(folding);
  const [kinds, folded] = [new Uint8Array(0x10000), new Uint16Array(0x10000)];
  const letters = new TextDecoder("utf-16le");
  let codes = new Uint16Array(0);
  const kindOf = (character: string, text: string): number => {
    if (character === "\n") return LINE;
    // Half of a rare character, nearly always of a Chinese one.
    if (SURROGATE.test(character)) return HAN;
    if (APOSTROPHES.test(character)) return APOSTROPHE;
    if (text === "") return MARK.test(character) || keyOf(`a${character}a`).edges[1] === 0 ? JOINING : GAP;
    return keyOf(`a${character}`).edges[1] === 2 ? HAN : LETTER;
  };
  const learn = (code: number): number => {
    const character = String.fromCharCode(code);
    const { text } = keyOf(character);
    folded[code] = text.length === 1 ? text.charCodeAt(0) : code;
    return (kinds[code] = kindOf(character, text));
  };
  return (given, apostrophes = false) => {
    const text = given.normalize("NFKC");
    if (codes.length < text.length * 2) codes = new Uint16Array(text.length * 4);
    let [length, before, held] = [0, LINE, false];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = kinds[code] === UNKNOWN ? learn(code) : kinds[code]!;
      if (kind === APOSTROPHE) held = apostrophes;
      if (kind === JOINING || kind === APOSTROPHE) continue;
      if (kind >= LETTER) {
        const between = betweenOf(before, kind, held);
        if (between !== 0) codes[length++] = between;
        codes[length++] = kind === LINE ? 0x0a : folded[code]!;
      }
      // Nothing stands at the beginning of a line but its first word.
      if (kind !== GAP || before !== LINE) before = kind;
      held = false;
    }
    return letters.decode(codes.subarray(0, length));
  };
};
