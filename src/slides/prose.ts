import { languageTag, type Locale } from "../i18n/text.ts";
import type { Block, CaseStudy, Inline } from "../record/cases/case.ts";
import { factsIn, textOf } from "../record/cases/sheet.ts";
import type { Line, Note } from "./slide.ts";

const tidy = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** An opening in fewer characters than these may go on until something is cited. */
const LONGEST: Record<Locale, number> = { en: 240, zh: 100 };
const OPENING_QUOTES = /[“‘《（(]+$/u;

/** A text cut into sentences; a quotation mark that opens belongs to what it opens. */
const sentencesOf = (text: string, locale: Locale): string[] => {
  let carried = "";
  return [...new Intl.Segmenter(languageTag[locale], { granularity: "sentence" }).segment(text)].map(({ segment }) => {
    const [opened = ""] = OPENING_QUOTES.exec(segment.trimEnd()) ?? [];
    const sentence = carried + segment.trimEnd().slice(0, segment.trimEnd().length - opened.length);
    carried = opened;
    return sentence + (opened === "" ? segment.slice(segment.trimEnd().length) : "");
  });
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

/** The sentences that a paragraph begins with, up to the first that cites a fact, and what is cited for them. */
export const leadOf = (content: Inline[], locale: Locale): Line => {
  const [first = "", ...further] = sentencesOf(textOf(content), locale);
  let lead = first;
  for (const sentence of further) {
    if (factsUntil(content, lead.length).length > 0 || (lead + sentence).length > LONGEST[locale]) break;
    lead += sentence;
  }
  return { text: tidy(lead), facts: [...new Set(factsUntil(content, lead.length))] };
};

/** Prose as a line or a note: its words, and what it cites. */
export const plainOf = (content: Inline[]): Note => ({
  text: tidy(textOf(content)),
  content,
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

/** The words of a section of a case. */
export const sectionNotes = ({ sections }: CaseStudy, id: string): Note[] =>
  notesOf(sections.find((section) => section.id === id)!.blocks);

/** What the first paragraphs of a section begin with. */
export const leadsOf = (blocks: Block[], most: number, locale: Locale): Line[] =>
  piecesOf(blocks)
    .slice(0, most)
    .map((content) => leadOf(content, locale));
