/** How characters and phrases of other spellings are folded to those of the record: pairs, one after the other. */
export interface Folding {
  /** `雲云計计…`: a traditional or variant character and the one that the record has instead. */
  characters: string;
  /** `资讯 信息 …`: a word used elsewhere and the record's word for the same, both already folded by characters. */
  phrases: string;
}

/** A text as it is compared: letters, digits and Han characters only, without case, accents, width, spaces, punctuation. */
export interface Key {
  text: string;
  /** For each position from 0 to `text.length`: 2 where a run of letters or of Han characters begins or ends, 1 within Han, else 0. */
  edges: number[];
}

/** Written within a word, these do not divide it: Xi'an, Chang’an, 约翰·史密斯. */
const JOINING = /['’‘ʼ`´·•・‧]/;
const WORD = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

const bare = (character: string): string =>
  character.normalize("NFKC").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const pairsOf = (pairs: string[]): Map<string, string> =>
  new Map(pairs.flatMap((to, i) => (i % 2 === 1 ? [[pairs[i - 1]!, to] as const] : [])));

/** What becomes of one character: nothing where it divides words, `joining` where it does not. */
interface Sign {
  text: string;
  han: boolean;
  joining: boolean;
}

const signReader = ({ characters }: Folding): ((character: string) => Sign) => {
  const folded = pairsOf([...characters]);
  const known = new Map<string, Sign>();
  const read = (character: string): Sign => {
    const signs = [...bare(character)].filter((sign) => WORD.test(sign)).map((sign) => folded.get(sign) ?? sign);
    return { text: signs.join(""), han: HAN.test(signs[0] ?? ""), joining: JOINING.test(character) };
  };
  return (character) => {
    let sign = known.get(character);
    if (sign === undefined) known.set(character, (sign = read(character)));
    return sign;
  };
};

/** What the keys of texts are made with; what is searched and what is searched for must be read by the same. */
export interface Keyer {
  keyOf(text: string): Key;
  /** Where each character of the key stands in the text that it was made from; one more for the end. */
  positionsIn(text: string): number[];
}

export const keyer = (folding: Folding): Keyer => {
  const signOf = signReader(folding);
  return {
    keyOf(given) {
      const edges: number[] = [];
      let [text, open, han] = ["", false, false];
      for (const character of given) {
        const sign = signOf(character);
        if (sign.text === "") open &&= sign.joining;
        else {
          edges.push(!open || sign.han !== han ? 2 : sign.han ? 1 : 0);
          while (edges.length < text.length + sign.text.length) edges.push(0);
          [open, han] = [true, sign.han];
          text += sign.text;
        }
      }
      edges.push(2);
      return { text, edges };
    },
    positionsIn(given) {
      const positions: number[] = [];
      let at = 0;
      for (const character of given) {
        positions.push(
          ...signOf(character)
            .text.split("")
            .map(() => at),
        );
        at += character.length;
      }
      return [...positions, at];
    },
  };
};

/** The runs of letters and of Han characters of a key. */
export const wordsOf = ({ text, edges }: Key): string[] => {
  const cuts = edges.flatMap((edge, i) => (edge === 2 ? [i] : []));
  return cuts.slice(1).map((end, i) => text.slice(cuts[i], end));
};

/** Puts the record's words for those used elsewhere: `资讯` becomes `信息`. */
export const phraseFolder = ({ phrases }: Folding): ((text: string) => string) => {
  const pairs = [...pairsOf(phrases === "" ? [] : phrases.split(" "))];
  return (text) => pairs.reduce((rest, [from, to]) => rest.replaceAll(from, to), text);
};

/** Folds nothing: enough where only case, width, accents and punctuation count. */
export const NO_FOLDING: Folding = { characters: "", phrases: "" };
