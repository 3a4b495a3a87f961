import type { Initiative } from "../tables/initiatives.ts";
import type { Program } from "../tables/programs.ts";
import type { Source } from "../tables/sources.ts";
import type { Word } from "../tables/vocabulary.ts";
import { factId, type Atlas } from "./atlas.ts";

/** Systems of one stage; `stage` null gathers those whose stage no source states. */
export interface StageGroup {
  stage: Word | null;
  initiatives: Initiative[];
}

/** Systems by stage, furthest first, the unstated last; empty groups left out. */
export const byStage = (atlas: Atlas, initiatives: Initiative[]): StageGroup[] => {
  const stated = [...atlas.words("stages")].reverse();
  return [...stated, null]
    .map((stage) => ({ stage, initiatives: initiatives.filter((i) => i.stage === (stage?.id ?? null)) }))
    .filter((group) => group.initiatives.length > 0);
};

const FACT_TABLES = ["programs", "initiatives", "designations", "targets", "events", "figures", "statements"] as const;

/** Every fact about a place, its own row first. */
export const factsOf = (atlas: Atlas, place: string): string[] => [
  `places/${place}`,
  ...FACT_TABLES.flatMap((table) =>
    atlas.of<{ id: string; place: string }>(atlas[table], place).map((row) => factId(table, row)),
  ),
];

/** The sources of some facts, the one that states most of them first. */
export const sourcesOf = (atlas: Atlas, facts: string[]): { source: Source; count: number }[] => {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    for (const id of new Set(atlas.evidenceOf(fact).map((e) => e.source))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ source: atlas.source(id), count }))
    .sort((a, b) => b.count - a.count || (a.source.id < b.source.id ? -1 : 1));
};

/** True where the primary source states a fact. */
export const isPrimary = (atlas: Atlas, fact: string): boolean =>
  atlas.evidenceOf(fact).some((e) => atlas.source(e.source).reliability === "primary");

/** The programmes of a place, those that the primary source names first. */
export const programsOf = (atlas: Atlas, place: string): Program[] => {
  const programs = atlas.of(atlas.programs, place);
  const primary = programs.filter((p) => isPrimary(atlas, factId("programs", p)));
  return [...primary, ...programs.filter((p) => !primary.includes(p))];
};

/** All that the record holds about one place and its districts. */
export const profileOf = (atlas: Atlas, id: string) => {
  const initiatives = atlas.of(atlas.initiatives, id);
  const events = atlas.of(atlas.events, id);
  const facts = factsOf(atlas, id);
  return {
    place: atlas.place(id),
    districts: atlas.places.filter((p) => p.part_of === id),
    programs: programsOf(atlas, id),
    designations: atlas.of(atlas.designations, id),
    initiatives,
    stages: byStage(atlas, initiatives),
    targets: atlas.of(atlas.targets, id),
    dated: events.filter((e) => e.date !== null).sort((a, b) => (a.date! < b.date! ? -1 : 1)),
    undated: events.filter((e) => e.date === null),
    figures: atlas.of(atlas.figures, id),
    statements: atlas.of(atlas.statements, id),
    facts,
    sources: sourcesOf(atlas, facts),
  };
};

export type Profile = ReturnType<typeof profileOf>;
