import type { Locale } from "../../../i18n/text.ts";
import type { Inline } from "../../../record/cases/case.ts";
import { factsIn, textOf } from "../../../record/cases/sheet.ts";

/** Where a sentence ends; in English a capital must follow, so that "bn by" or "No. 2" ends none. */
const END: Record<Locale, RegExp> = { en: /(?<=[.!?][”’)]?)\s+(?=[A-Z“‘])/, zh: /(?<=[。！？][”’）]?)(?![”’）])(?=.)/ };
const ENDED = /[.!?。！？][”’）)]?\s*$/;
/** A sentence that begins so leans on the one before and cannot stand alone. */
const LEANS: Record<Locale, RegExp> = {
  en: /^(That|It|They|This|These|Those|Both|Its|Their|He|She|But|And|Or|Nor|Here|There|Neither|Either|So|Then|Which|Not|None|The (two|first|second|third|last|four|text)|A last)\b/,
  zh: /^(它|这|那|其|该|此|但|而|也|又|再|还|只|可|由此|后|前|同|另|两|都|至于|所以|因此|不过|归结|选|答|往)/,
};
const LONGEST: Record<Locale, number> = { en: 230, zh: 95 };

/** With fewer than these, sentences that state no fact are taken too. */
const FEWEST = 3;

/** A paragraph as its sentences, each with the notes that stand behind it. */
export const sentencesOf = (content: Inline[], locale: Locale): Inline[][] => {
  const sentences: Inline[][] = [[]];
  const add = (piece: Inline) => sentences.at(-1)!.push(piece);
  for (const piece of content) {
    if (typeof piece !== "string") {
      add(piece);
      continue;
    }
    for (const [i, text] of piece.split(END[locale]).entries()) {
      if (text.trim() === "") continue;
      const last = textOf(sentences.at(-1)!);
      if (i > 0 || ENDED.test(last)) sentences.push([]);
      add(sentences.at(-1)!.length === 0 ? text.trimStart() : text);
    }
  }
  return sentences.filter((sentence) => textOf(sentence).trim() !== "");
};

const standsAlone = (sentence: Inline[], locale: Locale): boolean =>
  !LEANS[locale].test(textOf(sentence)) && textOf(sentence).length <= LONGEST[locale];

/** The sentence of a paragraph that stands for it: one with a fact that can stand alone. */
const chosen = (sentences: Inline[][], locale: Locale): Inline[] | undefined => {
  const alone = sentences.filter((sentence) => standsAlone(sentence, locale));
  return alone.find((sentence) => factsIn(sentence).length > 0);
};

/** One saying for each paragraph, and where these are few a second one, in the order of the text; at most `most`. */
export const sayingsOf = (paragraphs: Inline[][], locale: Locale, most: number): Inline[][] => {
  const all = paragraphs.map((content) => sentencesOf(content, locale));
  const taken = new Set<Inline[]>();
  const take = (sentence: Inline[] | undefined) => {
    if (sentence !== undefined && taken.size < most) taken.add(sentence);
  };
  for (const sentences of all) take(chosen(sentences, locale));
  for (const sentence of all.flat()) if (standsAlone(sentence, locale) && factsIn(sentence).length > 0) take(sentence);
  const long = (sentence: Inline[]) => textOf(sentence).length >= LONGEST[locale] / 6;
  for (const sentence of all.flat())
    if (taken.size < FEWEST && long(sentence) && standsAlone(sentence, locale)) take(sentence);
  return all.flat().filter((sentence) => taken.has(sentence));
};
