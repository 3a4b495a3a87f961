import type { Text } from "../i18n/text.ts";
import type { Initiative } from "../tables/initiatives.ts";
import type { Atlas } from "./atlas.ts";

/** A question that a researcher would ask of every system, and whether the record answers it. */
export interface Question {
  id: string;
  name: Text;
  answered(atlas: Atlas, initiative: Initiative): boolean;
}

const figureOf =
  (natures: string[]) =>
  (atlas: Atlas, { id }: Initiative) =>
    atlas.figures.some((f) => f.initiative === id && natures.includes(f.nature));
const eventOf =
  (kinds: string[]) =>
  (atlas: Atlas, { id }: Initiative) =>
    atlas.events.some((e) => e.initiative === id && e.date !== null && kinds.includes(e.kind));

export const questions: Question[] = [
  { id: "stage", name: { en: "how far it has got", zh: "进展到哪一步" }, answered: (_, i) => i.stage !== null },
  {
    id: "start",
    name: { en: "when it began or opened", zh: "何时启动或开通" },
    answered: eventOf(["started", "opened", "completed", "in-use"]),
  },
  {
    id: "operator",
    name: { en: "who builds or runs it", zh: "由谁建设、运营" },
    answered: (_, i) => i.operator !== null,
  },
  { id: "audience", name: { en: "whom it serves", zh: "服务于谁" }, answered: (_, i) => i.audience !== null },
  {
    id: "service-model",
    name: { en: "its service model", zh: "采用何种服务模式" },
    answered: (_, i) => i.service_model !== null,
  },
  { id: "cost", name: { en: "what it costs", zh: "花费多少" }, answered: figureOf(["money"]) },
  { id: "result", name: { en: "a measured result", zh: "有何实测成效" }, answered: figureOf(["outcome"]) },
];

/** For each question, of how many of the given systems the record holds an answer. */
export const answersFor = (
  atlas: Atlas,
  initiatives: Initiative[],
): { question: Question; known: number; total: number }[] =>
  questions.map((question) => ({
    question,
    known: initiatives.filter((i) => question.answered(atlas, i)).length,
    total: initiatives.length,
  }));
