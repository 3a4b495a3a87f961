import { sourcesOf } from "../record/profile.ts";
import type { Atlas } from "../record/atlas.ts";
import type { Column, Line, Slide, SlideKind } from "./slide.ts";

/** What one slide says; the rest follows from it. */
export type Draft = Partial<Omit<Slide, "facts" | "sources">> & {
  kind: SlideKind;
  title: string;
  /** Facts that it rests on beside those of its lines and notes. */
  rests?: string[];
};

const factsUnder = ({ columns = [], notes = [], rests = [] }: Draft): string[] => [
  ...new Set([
    ...columns.flatMap(({ lines }) => lines.flatMap(({ facts }) => facts)),
    ...notes.flatMap(({ facts }) => facts),
    ...rests,
  ]),
];

/** A draft as a whole slide: with its facts, and the sources that state them. A place is no claim of a source. */
export const makeSlide = (atlas: Atlas, draft: Draft): Slide => {
  const facts = factsUnder(draft).filter((fact) => !fact.startsWith("places/"));
  return {
    id: draft.id ?? draft.kind,
    kind: draft.kind,
    title: draft.title,
    lede: draft.lede ?? null,
    ordered: draft.ordered ?? false,
    start: draft.start ?? 1,
    columns: draft.columns ?? [],
    chart: draft.chart ?? null,
    notes: draft.notes ?? [],
    facts,
    sources: sourcesOf(atlas, facts).map(({ source }) => source.id),
  };
};

/** Lines as one column without a heading. */
export const oneColumn = (lines: Line[]): Column[] => [{ title: null, lines }];

/** Lines in parts of about the same length, none longer than `most`. */
export const inParts = <T>(list: T[], most: number): T[][] => {
  const parts = Math.max(1, Math.ceil(list.length / most));
  const size = Math.ceil(list.length / parts);
  return Array.from({ length: parts }, (_, i) => list.slice(i * size, (i + 1) * size));
};
