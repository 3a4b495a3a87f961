import type { Text } from "../i18n/text.ts";
import { factId, type Atlas } from "./atlas.ts";
import { programsOf } from "./profile.ts";

/** How far something announced is said to have got, in steps coarser than stages. */
export interface Reach {
  id: "running" | "begun" | "paper" | "unstated" | "named";
  name: Text;
  stages: (string | null)[];
  /** The stage whose mark stands for the step; null where none does. */
  mark: string | null;
}

/** Furthest first. The last one is no stage: a field of use that is named, without any system on record in it. */
export const reaches: Reach[] = [
  {
    id: "running",
    name: { en: "said to run", zh: "来源称已运行" },
    stages: ["near-capacity", "operating"],
    mark: "operating",
  },
  {
    id: "begun",
    name: { en: "in the making", zh: "推进之中" },
    stages: ["migrating", "trial", "building"],
    mark: "building",
  },
  {
    id: "paper",
    name: { en: "on paper only", zh: "规划层面" },
    stages: ["planned", "announced"],
    mark: "planned",
  },
  { id: "unstated", name: { en: "no stage stated", zh: "进展未述" }, stages: [null], mark: null },
  { id: "named", name: { en: "field named only", zh: "仅列领域" }, stages: [], mark: null },
];

/** The step that a stage belongs to; `null` is "not stated". */
export const reachOf = (stage: string | null): Reach =>
  reaches.find(({ stages }) => stages.includes(stage)) ?? reaches.find(({ id }) => id === "unstated")!;

/** The stages of a step. */
export const stagesAt = (step: Reach["id"]): Reach["stages"] => reaches.find(({ id }) => id === step)!.stages;

/** True where a stage says that the thing is in operation. */
export const isRunning = (stage: string | null): boolean => reachOf(stage).id === "running";

/** One thing that a place has on record as announced: a programme, a system or project, or a field that is only named. */
export interface Promised {
  fact: string;
  name: Text;
  table: "programs" | "initiatives" | "targets";
  stage: string | null;
  reach: Reach;
}

/** Fields that a programme or project of the place names and in which no system is on record, once each. */
const onlyNamed = (atlas: Atlas, place: string): Promised[] => {
  const targets = atlas.of(atlas.targets, place);
  const named = targets.filter((target) => target.relation === "named");
  const covered = new Set([
    ...atlas.of(atlas.initiatives, place).map((system) => system.sector),
    ...targets.filter((target) => target.relation === "served" && target.initiative !== null).map((t) => t.sector),
  ]);
  return named
    .filter(({ sector }, i) => !covered.has(sector) && named.findIndex((other) => other.sector === sector) === i)
    .map((target) => ({
      fact: factId("targets", target),
      name: atlas.word("sectors", target.sector).name,
      table: "targets",
      stage: null,
      reach: reaches.at(-1)!,
    }));
};

/** Everything announced in a place and its districts, from what got furthest to fields that are only named. */
export const promisesOf = (atlas: Atlas, place: string): Promised[] => {
  const staged = (table: "programs" | "initiatives", rows: { id: string; name: Text; stage: string | null }[]) =>
    rows.map(({ id, name, stage }): Promised => ({
      fact: `${table}/${id}`,
      name,
      table,
      stage,
      reach: reachOf(stage),
    }));
  const rank = ({ reach, stage }: Promised): number => reaches.indexOf(reach) * 10 + reach.stages.indexOf(stage);
  return [
    ...staged("programs", programsOf(atlas, place)),
    ...staged("initiatives", atlas.of(atlas.initiatives, place)),
    ...onlyNamed(atlas, place),
  ].sort((a, b) => rank(a) - rank(b));
};
