import type { Comparison, Facets } from "./facets.ts";
import { partsOf } from "./grammar.ts";
import { sentencesOf } from "./sentences.ts";

/** A fact behind a stretch of a sentence: its number and what it claims. */
export interface Note {
  number: number;
  fact: string;
  label: string;
}
interface NotedPart {
  text: string;
  notes: Note[];
}

const claimsOf = ({ subject, programmes, roles, systems, sectors, events }: Facets): [string, string][] => [
  [subject.fact, subject.name],
  ...programmes.map(({ fact, text }): [string, string] => [fact, text]),
  ...[...systems, ...events].map(({ fact, text }): [string, string] => [fact, text]),
  ...[...roles, ...sectors].map(({ fact, text }): [string, string] => [fact, `${subject.name} · ${text}`]),
];

/** The sentences of a comparison with their facts as numbered notes, one number a fact, counted through. */
export const notedSentences = (comparison: Comparison): NotedPart[][] => {
  const claims = new Map(comparison.subjects.flatMap(claimsOf));
  const numbers = new Map<string, number>();
  const note = (fact: string): Note => {
    const number = numbers.get(fact) ?? numbers.size + 1;
    numbers.set(fact, number);
    return { number, fact, label: claims.get(fact) ?? fact };
  };
  return sentencesOf(comparison).map((sentence) =>
    partsOf(sentence, comparison.locale).map(({ text, facts = [] }) => ({ text, notes: facts.map(note) })),
  );
};
