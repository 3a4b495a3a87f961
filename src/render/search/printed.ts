import type { Locale, Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { keyer, NO_FOLDING } from "../../search/key.ts";
import { findableKinds } from "./kinds.ts";
import { syllablesOf } from "./syllables.ts";

/** One line of the printed index. */
export interface PrintedEntry {
  name: Text;
  kind: string;
  /** Name of the place that it belongs to. */
  place: string | undefined;
  /** Address without base and language. */
  address: string;
  /** Of another name: the name that it is entered under. */
  see: Text | undefined;
}

/** The entries under one letter; `#` gathers what begins with none. */
export interface PrintedLetter {
  letter: string;
  entries: PrintedEntry[];
}

/** The sign for names that begin with no letter. */
export const NO_LETTER = "#";

const { keyOf } = keyer(NO_FOLDING);
const HAN = /\p{Script=Han}/gu;

/** What a name is sorted by: its letters, in Chinese each sign as its pinyin. */
const spelling = (name: string, locale: Locale): string => {
  if (locale === "en") return keyOf(name).text;
  const syllables = syllablesOf(name).split(" ");
  return keyOf(name.replace(HAN, () => ` ${syllables.shift() ?? ""} `)).text;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Other names in the script of the language, save those that only lengthen the name: they would stand right below it. */
const otherNames = (aliases: string[], name: string, locale: Locale): string[] =>
  aliases.filter((alias) => alias.search(HAN) >= 0 === (locale === "zh") && !alias.startsWith(name));

const entriesOf = (atlas: Atlas, locale: Locale): PrintedEntry[] =>
  findableKinds
    .filter(({ wording }) => !wording)
    .flatMap(({ list, name: kind, address: pattern }) =>
      list(atlas).flatMap(({ id, name, place, aliases = [] }) => {
        const address = pattern.replace("*", id);
        const where = place === undefined ? undefined : atlas.place(place).name[locale];
        const others = otherNames(aliases, name[locale], locale).map((alias) => ({ en: alias, zh: alias }));
        return [
          { name, kind: kind[locale], place: where, address, see: undefined },
          ...others.map((other) => ({ name: other, kind: kind[locale], place: where, address, see: name })),
        ];
      }),
    );

/** Every name of the record in the order of a language's alphabet; Chinese by pinyin. */
export const printedIndex = (atlas: Atlas, locale: Locale): PrintedLetter[] => {
  const sorted = entriesOf(atlas, locale)
    .map((entry) => ({ entry, spelling: spelling(entry.name[locale], locale) }))
    .sort((a, b) => compare(a.spelling, b.spelling) || compare(a.entry.address, b.entry.address));
  const letters = new Map<string, PrintedEntry[]>();
  for (const { entry, spelling } of sorted) {
    const letter = /^[a-z]/.test(spelling) ? spelling.charAt(0).toUpperCase() : NO_LETTER;
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters]
    .map(([letter, entries]) => ({ letter, entries }))
    .sort((a, b) => Number(a.letter === NO_LETTER) - Number(b.letter === NO_LETTER) || compare(a.letter, b.letter));
};
