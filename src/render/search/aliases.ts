import type { Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { keyer, NO_FOLDING } from "../../search/key.ts";

const { keyOf } = keyer(NO_FOLDING);

/** 国发〔2015〕5号: who issued it, the year, the number. */
const DOCUMENT_NUMBER = /\p{Script=Han}{1,12}〔\d{4}〕\d+号/gu;

const numbersIn = (text: string): string[] => text.match(DOCUMENT_NUMBER) ?? [];

/** What the sources themselves call it: the key terms of the evidence for the row as a whole. */
const termsOf = (atlas: Atlas, fact: string): string[] =>
  atlas
    .evidenceOf(fact)
    .filter(({ field }) => field === null)
    .flatMap(({ term }) => term ?? []);

/** The numbers of a programme's documents, from its own texts and from the evidence for it and its events. */
const numbersOf = (atlas: Atlas, id: string): string[] => {
  const facts = [
    `programs/${id}`,
    ...atlas.events.filter(({ program }) => program === id).map((e) => `events/${e.id}`),
  ];
  const terms = facts.flatMap((fact) => atlas.evidenceOf(fact).flatMap(({ term }) => term ?? []));
  return [atlas.program(id).aim.zh, ...terms].flatMap(numbersIn);
};

/** The other names of a place, programme or system on record that its own two names do not contain. */
export const aliasesOf = (atlas: Atlas, fact: string, name: Text, more: string[] = []): string[] => {
  const [table, id = ""] = fact.split("/");
  const names = `${keyOf(name.en).text}|${keyOf(name.zh).text}`;
  const numbers = table === "programs" ? numbersOf(atlas, id) : [];
  const seen = new Map([...more, ...numbers, ...termsOf(atlas, fact)].map((alias) => [keyOf(alias).text, alias]));
  return [...seen].filter(([key]) => !names.includes(key)).map(([, alias]) => alias);
};
