import type { Text } from "../i18n/text.ts";
import type { Folding } from "./key.ts";

/** One kind of thing that can be found. Kinds stand in the order in which they are ranked. */
export interface Kind {
  id: string;
  /** What a result of the kind is called. */
  name: Text;
  /** Address without base and language; `*` stands for the entry's id. */
  address: string;
  /** True for what has no name but a wording: it comes after everything that has one. */
  wording: boolean;
}

/**
 * One thing that can be found, as short as it travels: number of its kind, id, its name in English and in Chinese (the
 * latter left blank when it is the same), number of its place from 1 (0 for none), the syllables of its Chinese name,
 * what is said of it in English and in Chinese, other names. Whatever is blank to the end is left out.
 */
export type Line = [
  kind: number,
  id: string,
  en: string,
  zh: string,
  place?: number,
  syllables?: string,
  aboutEn?: string,
  aboutZh?: string,
  ...aliases: string[],
];

/** The index as the browser gets it: one file for both languages. */
export interface SearchIndex {
  kinds: Kind[];
  folding: Folding;
  places: Text[];
  lines: Line[];
}
