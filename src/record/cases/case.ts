import type { Locale } from "../../i18n/text.ts";

/** The story of a case, in the order in which it is told. */
export const narrativeIds = ["situation", "decision", "building", "reach", "unknown", "lesson"] as const;
/** What a trainer needs beside the story. */
export const teachingIds = [
  "objectives",
  "questions",
  "exercise",
  "hand-in",
  "materials",
  "glossary",
  "reading",
] as const;
export const sectionIds = [...narrativeIds, ...teachingIds] as const;

export type NarrativeId = (typeof narrativeIds)[number];
export type SectionId = (typeof sectionIds)[number];

/** A piece of running text. `facts` is where a note stands; `to` is an address of the site, without base and language. */
export type Inline =
  | string
  | { kind: "strong"; children: Inline[] }
  | { kind: "emphasis"; children: Inline[] }
  | { kind: "link"; to: string; children: Inline[] }
  | { kind: "notes"; facts: string[] };

/** A paragraph, a list, or a chart of the site narrowed to some places (none named: all). */
export type Block =
  | { kind: "paragraph"; content: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "chart"; chart: string; places: string[] };

export interface Section<Id extends SectionId = SectionId> {
  id: Id;
  title: string;
  blocks: Block[];
}

export interface Question {
  question: string;
  /** What a facilitator should know: readings, traps, what good groups say. */
  notes: Block[];
}

/** A word of the vocabulary (`<list>/<id>`), or a term with our own definition. */
export type Term = { word: string } | { term: string; definition: string };

/** One case in one language, checked: page, slides and handout derive from it. */
export interface CaseStudy {
  id: string;
  locale: Locale;
  title: string;
  /** One or two sentences: what happens, and what it is good for teaching. */
  summary: string;
  places: string[];
  /** Time for the exercise. */
  minutes: number;
  sections: Section<NarrativeId>[];
  objectives: { title: string; items: Inline[][] };
  questions: { title: string; items: Question[] };
  exercise: { title: string; task: Block[]; steps: Inline[][] };
  handIn: Section<"hand-in">;
  materials: { title: string; items: { to: string; name: string }[] };
  glossary: { title: string; items: Term[] };
  reading: { title: string; items: { source: string; why: string }[] };
  /** The facts cited, in the order of their first mention: note 1 is `notes[0]`. */
  notes: string[];
}
