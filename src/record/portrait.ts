import type { Text } from "../i18n/text.ts";
import type { Atlas } from "./atlas.ts";
import { isPrimary, profileOf, type Profile } from "./profile.ts";
import { reachOf, type Reach } from "./reach.ts";
import { answersFor } from "./unknowns.ts";

/** One count of what the record holds about a place; `of` is the most that there could be, where that is known. */
export interface Count {
  id: string;
  name: Text;
  value: number;
  of: number | null;
  /** The measure that this one is a part of. */
  part_of: string | null;
}

const at = ({ initiatives }: Profile, reach: Reach["id"]): number =>
  initiatives.filter(({ stage }) => reachOf(stage).id === reach).length;

const fieldsNamed = ({ targets }: Profile): number =>
  new Set(targets.filter((target) => target.relation === "named").map((target) => target.sector)).size;

const plain: { id: string; name: Text; part_of?: string; count(profile: Profile, atlas: Atlas): number }[] = [
  { id: "facts", name: { en: "Facts", zh: "事实" }, count: ({ facts }) => facts.length },
  {
    id: "primary",
    name: { en: "primary source", zh: "见于主要来源" },
    part_of: "facts",
    count: ({ facts }, atlas) => facts.filter((fact) => isPrimary(atlas, fact)).length,
  },
  { id: "sources", name: { en: "Sources", zh: "来源" }, count: ({ sources }) => sources.length },
  { id: "events", name: { en: "Dated events", zh: "有日期的事件" }, count: ({ dated }) => dated.length },
  { id: "figures", name: { en: "Figures", zh: "数字" }, count: ({ figures }) => figures.length },
  { id: "programmes", name: { en: "Programmes", zh: "战略规划" }, count: ({ programs }) => programs.length },
  { id: "fields", name: { en: "Fields named", zh: "所列领域" }, count: fieldsNamed },
  { id: "systems", name: { en: "Systems", zh: "系统" }, count: ({ initiatives }) => initiatives.length },
  ...(
    [
      ["running", { en: "said to run", zh: "称已运行" }],
      ["begun", { en: "in the making", zh: "推进之中" }],
      ["paper", { en: "on paper", zh: "规划层面" }],
      ["unstated", { en: "no stage stated", zh: "进展未述" }],
    ] as const
  ).map(([id, name]) => ({ id, name, part_of: "systems", count: (profile: Profile) => at(profile, id) })),
];

/** What the record holds about a place and its districts: counts of facts, sources, systems and so on, and of questions answered. */
export const portraitOf = (atlas: Atlas, place: string): Count[] => {
  const profile = profileOf(atlas, place);
  const answers = answersFor(atlas, place);
  const sum = (key: "known" | "total"): number => answers.reduce((all, answer) => all + answer[key], 0);
  const counts = plain.map(({ id, name, part_of = null, count }): Count => {
    return { id, name, value: count(profile, atlas), of: null, part_of };
  });
  const asked: Count = {
    id: "answers",
    name: { en: "Answered", zh: "有答案" },
    value: sum("known"),
    of: sum("total"),
    part_of: null,
  };
  return counts.toSpliced(counts.findIndex(({ id }) => id === "sources") + 1, 0, asked);
};
