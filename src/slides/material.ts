import { join, type Atlas } from "../record/atlas.ts";
import type { CaseStudy } from "../record/cases/case.ts";
import type { Evidence } from "../tables/evidence.ts";
import type { Tables } from "../tables/index.ts";

/** What decks are composed of, as it goes to the browser: the record, of its evidence which source states which fact. */
export interface Material {
  tables: Omit<Tables, "evidence">;
  evidence: Record<string, string[]>;
  cases: CaseStudy[];
}

const isOfOnePlace = ({ places }: CaseStudy): boolean => places.length === 1;

/** The record and the cases of one place each, in all languages, as the material of decks. */
export const packMaterial = ({ evidence, ...tables }: Tables, cases: CaseStudy[]): Material => {
  const sources: Material["evidence"] = {};
  for (const { fact, source } of evidence) (sources[fact] ??= []).push(source);
  return { tables, evidence: sources, cases: cases.filter(isOfOnePlace) };
};

const NOWHERE = { field: null, start: null, end: null, passage: null, term: null, basis: null };

/** The material as the record that slides are made of. */
export const openMaterial = ({ tables, evidence, cases }: Material): Atlas => {
  const stated = Object.entries(evidence).flatMap(([fact, sources]) =>
    sources.map((source) => ({ ...NOWHERE, fact, source }) as unknown as Evidence),
  );
  return join({ ...tables, evidence: stated }, cases);
};
