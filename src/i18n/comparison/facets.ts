import type { Locale } from "../text.ts";

/** One thing on record in words of one language, with the fact that states it. */
export interface Claim {
  text: string;
  fact: string;
}

/** What is compared: a city or province, the national level, or one programme. */
export interface Subject {
  /** Its name in addresses: the id of its row. */
  id: string;
  kind: "place" | "nation" | "programme";
  /** As a heading. */
  name: string;
  /** As it stands inside a sentence. */
  inText: string;
  /** What sort of place it is, or whose programme. */
  detail: string;
  fact: string;
  /** Address of its page, without base and language. */
  path: string;
  /** How many facts the record holds about it, from how many sources. */
  told: number;
  sources: number;
  /** False for a place that the primary source only mentions. */
  ownSection: boolean;
}

export interface ProgrammeFacet extends Claim {
  stage: string | null;
  issuer: string | null;
  /** EDTF, and in words. */
  period: string | null;
  shown: string | null;
}

export interface RoleFacet extends Claim {
  scheme: string;
  /** The district that holds it, where it is not the place itself. */
  district: string | null;
  /** EDTF, and in words. */
  date: string | null;
  shown: string | null;
}

export interface SystemFacet extends Claim {
  path: string;
  kind: string;
  stage: string | null;
  /** True where a source says that it runs. */
  running: boolean;
  sector: string | null;
  model: string | null;
}

export interface SectorFacet extends Claim {
  sector: string;
  /** True where a system in operation is said to serve the field already. */
  served: boolean;
  /** The programme or system that the field is named for; null where it is the place itself. */
  by: string | null;
}

export interface EventFacet extends Claim {
  /** EDTF; null where no source dates it. */
  date: string | null;
  /** The date in words, in full and without its year; `short` is empty for what is dated to a year or more only. */
  shown: string;
  short: string;
  year: number;
  /** Sorts events of one year by their dates. */
  instant: number;
}

export interface FigureFacet extends Claim {
  measure: string;
  value: number;
  unit: string;
  unitName: string;
  /** What the unit counts: all units of money are one dimension. */
  dimension: string;
  nature: string;
  date: string | null;
  shown: string;
  definition: string;
}

/** Of how many programmes and systems a question is answered; `total` 0: there is none to ask. */
export interface AnswerFacet {
  question: string;
  known: number;
  total: number;
}

/** All that is compared about one subject. */
export interface Facets {
  subject: Subject;
  programmes: ProgrammeFacet[];
  roles: RoleFacet[];
  systems: SystemFacet[];
  sectors: SectorFacet[];
  events: EventFacet[];
  figures: FigureFacet[];
  answers: AnswerFacet[];
}

export interface Term {
  id: string;
  name: string;
  /** True for a scheme whose list is complete: who is not on it does not hold it. */
  closed?: true;
}

/** The lists of words that the facets name by id, each in its order (stages: furthest first). */
export type Lexicon = Record<"stages" | "schemes" | "sectors" | "models" | "natures" | "questions", Term[]>;

/** Two to four subjects side by side, in words of one language. */
export interface Comparison {
  locale: Locale;
  words: Lexicon;
  subjects: Facets[];
}

/** The name of a word by its id; throws when the list has no such word. */
export const nameIn = (terms: Term[], id: string): string => {
  const found = terms.find((term) => term.id === id);
  if (found === undefined) throw new Error(`no word "${id}" to compare with`);
  return found.name;
};
