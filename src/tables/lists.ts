import type { Text } from "../i18n/text.ts";

/** The lists of controlled words that `vocabulary.csv` holds, with their headings. */
export const lists = {
  levels: { en: "Levels of place", zh: "地方层级" },
  sectors: { en: "Sectors", zh: "应用领域" },
  stages: { en: "Stages", zh: "进展阶段" },
  "service-models": { en: "Service models", zh: "服务模式" },
  schemes: { en: "Schemes and roles", zh: "试点与名单" },
  "initiative-kinds": { en: "Kinds of system", zh: "系统类型" },
  "event-kinds": { en: "Kinds of event", zh: "事件类型" },
  "statement-kinds": { en: "Kinds of statement", zh: "陈述类型" },
  "source-kinds": { en: "Kinds of source", zh: "来源类型" },
  reliability: { en: "Reliability of a source", zh: "来源可靠程度" },
  qualifiers: { en: "Qualifiers of a number", zh: "数值限定" },
  natures: { en: "Nature of a number", zh: "数值性质" },
  scopes: { en: "Scopes of a programme", zh: "规划范围" },
  relations: { en: "Relations to a field", zh: "与领域的关系" },
  bases: { en: "Bases of evidence", zh: "依据的性质" },
  questions: { en: "Research questions", zh: "研究问题" },
  units: { en: "Units", zh: "单位" },
} as const satisfies Record<string, Text>;

export type ListName = keyof typeof lists;
export const listNames = Object.keys(lists) as ListName[];
