import type { Locale } from "../../i18n/text.ts";
import type { Problem } from "../problem.ts";
import type { Inline, SectionId } from "./case.ts";

/** A paragraph, heading or item with the line on which it begins. */
export interface Passage {
  line: number;
  content: Inline[];
}

export type Part =
  | { kind: "paragraph"; passage: Passage }
  | { kind: "heading"; passage: Passage }
  | { kind: "list"; ordered: boolean; line: number; items: Passage[] }
  | { kind: "chart"; chart: string; places: string[]; line: number };

export interface SheetSection {
  id: SectionId;
  title: Passage;
  parts: Part[];
}

/** A value of the front matter with its line. */
export interface Entry {
  value: string;
  line: number;
}

/** The text of one case in one language, taken apart but not yet judged: every piece still knows its line. */
export interface Sheet {
  file: string;
  id: string;
  locale: Locale;
  front: ReadonlyMap<string, Entry>;
  sections: SheetSection[];
}

/** A mistake on a line of a sheet. */
export const mistake = ({ file }: Pick<Sheet, "file">, line: number, message: string): Problem => ({
  file,
  line,
  message,
});

/** The section of a sheet, if it is there. */
export const sectionOf = (sheet: Sheet, id: SectionId): SheetSection | undefined =>
  sheet.sections.find((section) => section.id === id);

/** The passages of a part: none for a chart. */
export const passagesOf = (part: Part): Passage[] => {
  if (part.kind === "chart") return [];
  return part.kind === "list" ? part.items : [part.passage];
};

/** What the inline pieces cite, in reading order, with repetitions. */
export const factsIn = (content: Inline[]): string[] =>
  content.flatMap((piece) => {
    if (typeof piece === "string") return [];
    return piece.kind === "notes" ? piece.facts : factsIn(piece.children);
  });

/** The words of inline pieces without their notes. */
export const textOf = (content: Inline[]): string =>
  content
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return piece.kind === "notes" ? "" : textOf(piece.children);
    })
    .join("");

/** The facts cited in a section, title apart. */
export const factsOfSection = ({ parts }: SheetSection): string[] =>
  parts.flatMap((part) => passagesOf(part).flatMap(({ content }) => factsIn(content)));

/** The facts cited anywhere in a sheet; what a glossary cites are words of the vocabulary. */
export const factsOfSheet = ({ sections }: Sheet): string[] =>
  sections.filter(({ id }) => id !== "glossary").flatMap(factsOfSection);
