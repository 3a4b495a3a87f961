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

interface Hold {
  id: string;
  relation: Relation;
}

const parentOf = (i: Initiative): Hold | null =>
  i.part_of !== null
    ? { id: i.part_of, relation: "part" }
    : i.runs_on !== null
      ? { id: i.runs_on, relation: "runs" }
      : null;

/**
 * What each system hangs on, of those given. A system may run on its own component: such a circle is cut where it runs, so
 * that none of its systems is lost. Circles of one kind of link are kept out of the record by a rule.
 */
const holdsIn = (initiatives: Initiative[]): Map<string, Hold> => {
  const here = new Set(initiatives.map(({ id }) => id));
  const holds = new Map(
    initiatives.flatMap((i): [string, Hold][] => {
      const hold = parentOf(i);
      return hold !== null && here.has(hold.id) ? [[i.id, hold]] : [];
    }),
  );
  const leadsBack = (id: string): boolean => {
    const walked = new Set<string>();
    let at = holds.get(id)?.id;
    for (; at !== undefined && at !== id && !walked.has(at); at = holds.get(at)?.id) walked.add(at);
    return at === id;
  };
  for (const { id } of initiatives) if (holds.get(id)?.relation === "runs" && leadsBack(id)) holds.delete(id);
  return holds;
};

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
  const holds = holdsIn(initiatives);
  const roots = initiatives.filter(({ id }) => !holds.has(id));
  const programs = programsAbove(atlas, place, roots);
  const node = (i: Initiative, relation: Relation): BlueprintNode => ({
    ...leaf(i, relation),
    children: initiatives.flatMap((child) => {
      const hold = holds.get(child.id);
      if (hold?.id === i.id) return [node(child, hold.relation)];
      // It stands elsewhere and is named here too.
      return child.runs_on === i.id ? [leaf(child, "runs")] : [];
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
