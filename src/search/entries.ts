import type { Text } from "../i18n/text.ts";
import type { Kind, Line, SearchIndex } from "./index-format.ts";
import { wordsOf, type Key, type Keyer } from "./key.ts";
import { soundsOf, type Sound } from "./pinyin.ts";

/** A text that is searched, with its key. */
export interface Field {
  text: string;
  key: Key;
}

/** One thing that can be found, ready to be searched. */
export interface Entry {
  kind: Kind;
  /** Position of its kind: the lower, the earlier among equals. */
  rank: number;
  /** Address without base and language. */
  address: string;
  name: Text;
  place: Text | undefined;
  /** Its names in both languages and its other names. */
  names: Field[];
  /** How its Chinese names are pronounced. */
  sounds: { field: Field; sounds: Sound[] }[];
  /** Words of its names that a slip may be made in. */
  words: { field: Field; text: string; start: number }[];
  id: Key;
  about: Field[];
  /** Where it belongs: looked at only beside a word that meets the entry itself. */
  context: Field[];
}

/** A shorter word is met by too many slips. */
const SHORTEST_SLIP = 4;

const slipWords = (field: Field): Entry["words"] => {
  let start = 0;
  return wordsOf(field.key).flatMap((text) => {
    const from = start;
    start += text.length;
    return text.length >= SHORTEST_SLIP && /^[a-z]+$/.test(text) ? [{ field, text, start: from }] : [];
  });
};

const entryOf = (line: Line, { kinds, places }: SearchIndex, { keyOf }: Keyer): Entry => {
  const [rank, id, en, zh, place = 0, syllables = "", aboutEn = "", aboutZh = "", ...aliases] = line;
  const kind = kinds[rank]!;
  const field = (text: string): Field => ({ text, key: keyOf(text) });
  const fields = (texts: string[]): Field[] => texts.filter((text) => text !== "").map(field);
  const where = places[place - 1];
  const names = fields([en, zh, ...aliases]);
  // The Chinese name is the English one where the latter stands alone; other names follow it.
  const chinese = zh === "" ? 0 : 1;
  const spoken = syllables === "" ? [] : syllables.split("|");
  return {
    kind,
    rank,
    address: kind.address.replace("*", id),
    name: { en, zh: zh === "" ? en : zh },
    place: where,
    names,
    sounds: spoken.map((part, i) => {
      const own = names[chinese + i]!;
      return { field: own, sounds: soundsOf(own.key, part.split(" ")) };
    }),
    words: kind.wording ? [] : names.flatMap(slipWords),
    id: keyOf(id),
    about: fields([aboutEn, aboutZh]),
    context: fields([...(where ? [where.en, where.zh] : []), kind.name.en, kind.name.zh]),
  };
};

/** Unfolds an index. */
export const entriesOf = (index: SearchIndex, keys: Keyer): Entry[] =>
  index.lines.map((line) => entryOf(line, index, keys));
