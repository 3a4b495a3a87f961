import { languageTag, type Locale } from "../i18n/text.ts";
import type { Block, Inline } from "../record/cases/case.ts";
import { factsIn, textOf } from "../record/cases/sheet.ts";
import type { Line, Note } from "./slide.ts";

const firstSentence = (text: string, locale: Locale): string => {
  const [first] = new Intl.Segmenter(languageTag[locale], { granularity: "sentence" }).segment(text);
  return first?.segment ?? text;
};

/** The facts of the notes that stand within the first `end` characters of the text, or right behind them. */
const factsUntil = (content: Inline[], end: number): string[] => {
  let at = 0;
  return content.flatMap((piece) => {
    const facts = typeof piece === "object" && piece.kind === "notes" && at <= end ? piece.facts : [];
    at += textOf([piece]).length;
    return facts;
  });
};

/** The sentence that a paragraph begins with, and the facts that are cited for it. */
export const leadOf = (content: Inline[], locale: Locale): Line => {
  const sentence = firstSentence(textOf(content), locale);
  return { text: sentence.trim(), facts: factsUntil(content, sentence.length) };
};

const tidy = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Prose as a line or a note: its words, and what it cites. */
export const plainOf = (content: Inline[]): Note => ({
  text: tidy(textOf(content)),
  facts: [...new Set(factsIn(content))],
});

/** The paragraphs and items of a section; its charts apart. */
export const piecesOf = (blocks: Block[]): Inline[][] =>
  blocks.flatMap((block) => {
    if (block.kind === "chart") return [];
    return block.kind === "list" ? block.items : [block.content];
  });

/** The words of some blocks, a note a paragraph. */
export const notesOf = (blocks: Block[]): Note[] => piecesOf(blocks).map(plainOf);

/** The sentences that the first paragraphs of a section begin with. */
export const leadsOf = (blocks: Block[], most: number, locale: Locale): Line[] =>
  piecesOf(blocks)
    .slice(0, most)
    .map((content) => leadOf(content, locale));
