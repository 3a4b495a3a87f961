import type { Evidence } from "../tables/evidence.ts";
import type { Source } from "../tables/sources.ts";
import type { Word } from "../tables/vocabulary.ts";
import type { Atlas } from "./atlas.ts";
import { rowsBy } from "./rows-by.ts";

const ofSource = rowsBy((evidence: Evidence) => [evidence.source]);

/** The facts that a source states, in the order of the document (by id where it has no positions). */
export const factsInOrder = (atlas: Atlas, source: string): { fact: string; first: Evidence }[] => {
  const firsts = new Map<string, Evidence>();
  for (const e of ofSource(atlas.evidence, source)) {
    const known = firsts.get(e.fact);
    if (known === undefined || (e.start ?? 0) < (known.start ?? 0)) firsts.set(e.fact, e);
  }
  return [...firsts]
    .map(([fact, first]) => ({ fact, first }))
    .sort((a, b) => (a.first.start ?? 0) - (b.first.start ?? 0) || (a.fact < b.fact ? -1 : 1));
};

/** Sources by grade, the primary one first; within a grade by date. */
export const sourcesByReliability = (
  atlas: Atlas,
): { reliability: Word; sources: { source: Source; count: number }[] }[] =>
  atlas
    .words("reliability")
    .map((reliability) => ({
      reliability,
      sources: atlas.sources
        .filter((source) => source.reliability === reliability.id)
        .sort((a, b) => ((a.published ?? "") < (b.published ?? "") ? -1 : 1))
        .map((source) => ({ source, count: factsInOrder(atlas, source.id).length })),
    }))
    .filter(({ sources }) => sources.length > 0);
