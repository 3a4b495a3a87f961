import type { Block, CaseStudy, Inline, Section } from "./case.ts";
import { factsIn, textOf } from "./sheet.ts";

const piecesOf = (block: Block): Inline[][] => {
  if (block.kind === "chart") return [];
  return block.kind === "list" ? block.items : [block.content];
};

/** The length of the story: words in English, characters in Chinese, notes apart. */
export const lengthOf = ({ locale, sections }: CaseStudy): number => {
  const text = sections
    .flatMap(({ blocks }) => blocks.flatMap(piecesOf))
    .map(textOf)
    .join(" ");
  return locale === "zh" ? [...text.replaceAll(/\s/g, "")].length : text.split(/\s+/).filter((w) => w !== "").length;
};

/** The number of a fact's note in a case, counted from 1. */
export const noteNumber = ({ notes }: CaseStudy, fact: string): number => notes.indexOf(fact) + 1;

const cites = (blocks: Block[], fact: string): boolean =>
  blocks.flatMap(piecesOf).some((content) => factsIn(content).includes(fact));

/** The first section that cites a fact: of the story, else the questions, as id and title. */
export const firstCiting = (study: CaseStudy, fact: string): { id: string; title: string } => {
  const told: Section | undefined = study.sections.find(({ blocks }) => cites(blocks, fact));
  return told ?? { id: "questions", title: study.questions.title };
};
