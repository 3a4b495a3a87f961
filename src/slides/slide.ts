import type { Inline } from "../record/cases/case.ts";

/** What a slide is for; its `id` begins with this and is the same in both languages. */
export type SlideKind =
  | "title"
  | "objectives"
  | "situation"
  | "map"
  | "decision"
  | "timeline"
  | "blueprint"
  | "stage"
  | "figures"
  | "stated"
  | "comparison"
  | "lesson"
  | "questions"
  | "exercise"
  | "sources";

/** One line of a slide: a sentence, a system, an event. */
export interface Line {
  text: string;
  /** The same where it is running text of a case: with its notes where they stand, and its links. */
  content?: Inline[];
  /** The page of the site that it names, without base and language. */
  to?: string;
  /** What stands before the text, set apart: a date, a count. */
  lead?: string;
  /** The facts that it states, as `<table>/<id>`. */
  facts: string[];
  /** Of a system or programme: how far it got (null: no source says), and how deep it hangs under others. */
  stage?: string | null;
  depth?: number;
}

/** Lines one under the other; two columns stand side by side. */
export interface Column {
  title: string | null;
  lines: Line[];
}

/** A paragraph of what the facilitator should know. */
export interface Note {
  text: string;
  content?: Inline[];
  /** True for a question, under which its notes follow. */
  asked?: true;
  facts: string[];
}

/** A chart of the site narrowed to these places; `columns` of its slide say the same where a drawing has no room. */
export interface SlideChart {
  id: string;
  places: string[];
  /** What it shows, in sentences: for those who do not see it. */
  description: string;
}

/** One slide in one language: JSON-safe, without markup. The deck, the handout and the PowerPoint derive from it. */
export interface Slide {
  id: string;
  kind: SlideKind;
  title: string;
  lede: string | null;
  /** True where the lines are steps or numbered. */
  ordered: boolean;
  /** The number of the first line where a list goes on from the slide before. */
  start: number;
  columns: Column[];
  chart: SlideChart | null;
  notes: Note[];
  /** Every fact that the slide and its notes rest on, in reading order. */
  facts: string[];
  /** Ids of the sources that state them, the one that states most first. */
  sources: string[];
}
