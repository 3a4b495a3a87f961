import { pptxWords as w } from "../../../i18n/pptx.ts";
import { claimOf } from "../../../record/claim.ts";
import type { Inline } from "../../../record/cases/case.ts";
import { textOf } from "../../../record/cases/sheet.ts";
import { noteNumber } from "../../../record/cases/summary.ts";
import type { Line } from "./slide.ts";
import { factLink, factsOfAll, type Told } from "./told.ts";

/** Running text for the notes page, where a note number stands in brackets. */
const spoken = ({ study }: Told, content: Inline[]): string =>
  content
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.kind === "notes") return `[${piece.facts.map((fact) => noteNumber(study, fact)).join(", ")}]`;
      return textOf(piece.children);
    })
    .join("");

const headed = (heading: string, lines: Line[]): Line[] =>
  lines.length === 0 ? [] : [[{ text: heading, strong: true }], ...lines];

/** The facts as lines that lead to their pages, numbered as in the case where it cites them. */
export const factLines = (told: Told, facts: string[]): Line[] =>
  facts.map((fact) => {
    const number = noteNumber(told.study, fact);
    const claim = claimOf(told.atlas, fact, told.study.locale);
    return [
      { text: `${number > 0 ? `[${number}] ` : ""}${claim} ` },
      { text: factLink(told, fact), link: factLink(told, fact) },
    ];
  });

/** What stands on the notes page: hints for the facilitator, the text of the case, the facts with their addresses. */
export const notesOf = (
  told: Told,
  { hints = [], text = [], facts = [] }: { hints?: (string | Line)[]; text?: Inline[][]; facts?: string[] },
): Line[] => {
  const { locale } = told.study;
  const all = [...new Set([...factsOfAll(text), ...facts])];
  return [
    ...headed(
      w.facilitator[locale],
      hints.map((hint) => (typeof hint === "string" ? [{ text: hint }] : hint)),
    ),
    ...headed(
      w.narrative[locale],
      text.map((content) => [{ text: spoken(told, content) }]),
    ),
    ...headed(w.factsHere[locale], factLines(told, all)),
  ];
};
