import type { Inline, Term } from "./case.ts";
import { textOf, type Part, type Passage } from "./sheet.ts";

const COLON = /^(.+?)\s*[:：]\s*(.+)$/su;

/** "Term: what it means", taken apart at the first colon of either script. */
export const readPair = ({ content }: Passage): [name: string, rest: string] | undefined => {
  const [, name, rest] = COLON.exec(textOf(content)) ?? [];
  return name === undefined || rest === undefined ? undefined : [name, rest];
};

/** A word of the vocabulary (`[[stages/trial]]` alone) or a term with its definition. */
export const readTerm = (passage: Passage): Term | undefined => {
  const [only, ...more] = passage.content;
  if (typeof only === "object" && only.kind === "notes" && more.length === 0 && only.facts.length === 1)
    return { word: only.facts[0]! };
  const pair = readPair(passage);
  return pair && { term: pair[0], definition: pair[1] };
};

const linkIn = (content: Inline[]) => {
  const [only, ...more] = content;
  return typeof only === "object" && only.kind === "link" && more.length === 0 ? only : undefined;
};

/** An item that is one link. */
export const readMaterial = ({ content }: Passage): { to: string; name: string } | undefined => {
  const link = linkIn(content);
  return link && { to: link.to, name: textOf(link.children) };
};

/** The items of all lists of a section. */
export const itemsOf = (parts: Part[]): Passage[] => parts.flatMap((part) => (part.kind === "list" ? part.items : []));

/** The questions of a section: each heading with the parts under it. */
export const questionsOf = (parts: Part[]): { heading: Passage; notes: Part[] }[] => {
  const questions: { heading: Passage; notes: Part[] }[] = [];
  for (const part of parts) {
    if (part.kind === "heading") questions.push({ heading: part.passage, notes: [] });
    else questions.at(-1)?.notes.push(part);
  }
  return questions;
};

/** The places of a case as its front matter lists them. */
export const placesOf = (value: string): string[] => value.split(/[,，、]\s*/).map((id) => id.trim());
