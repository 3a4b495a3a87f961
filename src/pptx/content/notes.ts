import { pptxWords as w } from "../../i18n/pptx.ts";
import type { Inline } from "../../record/cases/case.ts";
import { textOf } from "../../record/cases/sheet.ts";
import { noteNumber } from "../../record/cases/summary.ts";
import { claimOf } from "../../record/claim.ts";
import type { Note, Slide } from "../../slides/slide.ts";
import type { Line } from "./page.ts";
import { factLink, type Told } from "./told.ts";

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
const factLines = (told: Told, facts: string[]): Line[] =>
  facts.map((fact) => {
    const number = noteNumber(told.study, fact);
    const claim = claimOf(told.atlas, fact, told.study.locale);
    return [
      { text: `${number > 0 ? `[${number}] ` : ""}${claim} ` },
      { text: factLink(told, fact), link: factLink(told, fact) },
    ];
  });

const noteLine = (told: Told, { text, content, asked }: Note): Line => [
  { text: content === undefined ? text : spoken(told, content), ...(asked ? { strong: true as const } : {}) },
];

/** Facts that a slide states or its notes cite; where it states none, those that its drawing rests on, the cited ones first. */
const statedOn = ({ study }: Told, { columns, notes, facts }: Slide): string[] => {
  const stated = [...columns.flatMap(({ lines }) => lines), ...notes].flatMap((line) => line.facts);
  const own = facts.filter((fact) => stated.includes(fact) || study.notes.includes(fact));
  return own.length > 0 ? own : facts;
};

/** Kinds of slides whose notes are the text of the case. */
const STORY = ["situation", "decision", "lesson"];

/** What stands on the notes page: hints for the facilitator, the text of the case, the facts with their addresses. */
export const notesOf = (
  told: Told,
  slide: Slide,
  { hints = [], facts = [] }: { hints?: (string | Line)[]; facts?: string[] } = {},
): Line[] => {
  const { locale } = told.study;
  const story = STORY.includes(slide.kind);
  const claims = slide.kind === "sources";
  const notes = slide.notes.filter(({ facts: [fact] }) => !claims || fact === undefined);
  const lines = notes.map((note) => noteLine(told, note));
  const own = hints.map((hint): Line => (typeof hint === "string" ? [{ text: hint }] : hint));
  return [
    ...headed(w.facilitator[locale], story ? own : [...own, ...lines]),
    ...headed(w.narrative[locale], story ? lines : []),
    ...headed(w.factsHere[locale], factLines(told, [...new Set([...statedOn(told, slide), ...facts])])),
  ];
};
