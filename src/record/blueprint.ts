import type { Text } from "../i18n/text.ts";
import type { Initiative } from "../tables/initiatives.ts";
import type { Program } from "../tables/programs.ts";
import { factId, type Atlas } from "./atlas.ts";
import { programsOf } from "./profile.ts";

/** How a node hangs on the one above: a programme's system, a component, or a system that runs on it. */
export type Relation = "under" | "part" | "runs";

export interface BlueprintNode {
  fact: string;
  name: Text;
  stage: string | null;
  relation: Relation;
  /** Null for a programme. */
  initiative: Initiative | null;
  children: BlueprintNode[];
}

const parentOf = (i: Initiative): { id: string; relation: Relation } | null =>
  i.part_of !== null
    ? { id: i.part_of, relation: "part" }
    : i.runs_on !== null
      ? { id: i.runs_on, relation: "runs" }
      : null;

/** True where a system is part of one and runs on another: it stands under the first and is named under the second. */
const alsoRunsOn = (i: Initiative, id: string): boolean => i.part_of !== null && i.part_of !== id && i.runs_on === id;

const leaf = (i: Initiative, relation: Relation): BlueprintNode => ({
  fact: factId("initiatives", i),
  name: i.name,
  stage: i.stage,
  relation,
  initiative: i,
  children: [],
});

/** The programmes of a place and, after them, those of elsewhere that its systems stand under: a district's are its city's. */
const programsAbove = (atlas: Atlas, place: string, systems: Initiative[]): Program[] => {
  const own = programsOf(atlas, place);
  const named = new Set(systems.flatMap(({ program }) => program ?? []));
  return [...own, ...atlas.programs.filter((p) => named.has(p.id) && !own.includes(p))];
};

/** What runs on what in a place: the programmes with its systems under them, then systems under no programme. */
export const blueprintOf = (atlas: Atlas, place: string): BlueprintNode[] => {
  const initiatives = atlas.of(atlas.initiatives, place);
  const here = new Set(initiatives.map((i) => i.id));
  const roots = initiatives.filter((i) => !here.has(parentOf(i)?.id ?? ""));
  const programs = programsAbove(atlas, place, roots);
  const node = (i: Initiative, relation: Relation): BlueprintNode => ({
    ...leaf(i, relation),
    children: initiatives.flatMap((child) => {
      if (parentOf(child)?.id === i.id) return [node(child, parentOf(child)!.relation)];
      return alsoRunsOn(child, i.id) ? [leaf(child, "runs")] : [];
    }),
  });
  const underProgram = (program: string) => roots.filter((i) => i.program === program).map((i) => node(i, "under"));
  return [
    ...programs.map((p): BlueprintNode => ({
      fact: factId("programs", p),
      name: p.name,
      stage: p.stage,
      relation: "under",
      initiative: null,
      children: underProgram(p.id),
    })),
    ...roots.filter((i) => i.program === null).map((i) => node(i, "under")),
  ];
};

const includes = (node: BlueprintNode, id: string): boolean =>
  node.initiative?.id === id || node.children.some((child) => includes(child, id));

/** The branch of its place's blueprint that a system stands on, with all that hangs below the system itself. */
export const branchOf = (atlas: Atlas, initiative: Initiative): BlueprintNode[] => {
  const prune = (nodes: BlueprintNode[]): BlueprintNode[] =>
    nodes
      .filter((node) => includes(node, initiative.id))
      .map((node) => (node.initiative?.id === initiative.id ? node : { ...node, children: prune(node.children) }));
  return prune(blueprintOf(atlas, atlas.cityOf(initiative.place).id));
};
