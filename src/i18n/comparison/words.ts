import type { Text } from "../text.ts";

/** The sections of a comparison in their order. */
export const sectionIds = [
  "programmes",
  "roles",
  "blueprint",
  "systems",
  "sectors",
  "models",
  "timeline",
  "figures",
  "unknowns",
] as const;
export type SectionId = (typeof sectionIds)[number];

export const sectionWords: Record<SectionId, { title: Text; intro?: Text }> = {
  programmes: { title: { en: "Programmes", zh: "战略规划" } },
  roles: { title: { en: "Roles", zh: "试点与名单" } },
  blueprint: {
    title: { en: "Blueprint: what runs on what", zh: "架构：隶属与依托关系" },
    intro: {
      en: "Solid branch: belongs to, or is a component of. Dashed branch: runs on. The mark shows how far each got.",
      zh: "实线表示隶属或组成，虚线表示依托；圆形标记表示进展。",
    },
  },
  systems: {
    title: { en: "Systems by stage", zh: "各系统的进展" },
    intro: {
      en: "A stage is what its source says as of that source’s own date; the primary source gives none. More systems on record means that more was written, not that more was done.",
      zh: "进展以各来源成文之时为准，其中主要来源未注明日期。收录的系统多，只说明写到的多，不说明做得多。",
    },
  },
  sectors: {
    title: { en: "Sectors", zh: "领域" },
    intro: {
      en: "“Named”: a programme or project names the field. “Served”: a system is said to serve it. A system of the field stands with the mark of its stage.",
      zh: "“列明”：规划或项目点到该领域；“已服务”：来源称有系统服务于该领域；归入该领域的系统另附进展标记。",
    },
  },
  models: {
    title: { en: "Service models", zh: "服务模式" },
    intro: {
      en: "Only where a source says IaaS, PaaS or SaaS itself; never inferred.",
      zh: "仅在来源明言 IaaS、PaaS 或 SaaS 时记录，不作推断。",
    },
  },
  timeline: {
    title: { en: "Timeline", zh: "时间线" },
    intro: {
      en: "One axis for all. What is dated to the year only stands beside the year; what is dated more exactly stands below it, in order.",
      zh: "各栏共用一条时间轴。只知年份的列在年份一行，更精确的按先后列于其下。",
    },
  },
  figures: {
    title: { en: "Figures", zh: "数字" },
    intro: {
      en: "Numbers of one nature and one kind of unit stand in one row. That does not make them comparable: read the warning and the definitions.",
      zh: "性质相同、单位同类的数字列于一行，但并不因此可比，请看提示与口径。",
    },
  },
  unknowns: {
    title: { en: "What is not stated", zh: "来源未说明的事项" },
    intro: {
      en: "Questions asked of every programme and system, and for how many of them a source gives an answer.",
      zh: "就每项规划、每个系统逐项核对，看来源说明了多少。",
    },
  },
};

export const comparisonWords = {
  notStated: { en: "not stated", zh: "未述及" },
  stageNotStated: { en: "Stage not stated", zh: "进展未述及" },
  modelNotStated: { en: "Not stated", zh: "未述及" },
  issuer: { en: "Issued by: ", zh: "发布主体：" },
  period: { en: "Period: ", zh: "期限：" },
  date: { en: "Date: ", zh: "时间：" },
  definition: { en: "Definition: ", zh: "口径：" },
  held: { en: "yes", zh: "是" },
  since: { en: "since ", zh: "" },
  sinceEnd: { en: "", zh: "起" },
  named: { en: "named", zh: "列明" },
  served: { en: "served", zh: "已服务" },
  undatedRow: { en: "No date stated", zh: "无日期" },
  noneOf: { en: "for none", zh: "均无答案" },
  noneAsked: { en: "none to ask", zh: "无可核对" },
  openAll: { en: "Answered for none of them", zh: "各栏均无答案" },
  openSome: { en: "Answered for some only", zh: "部分有答案" },
  openNone: { en: "Answered at least once for each", zh: "各栏均至少有一例答案" },
  inOne: { en: "One only", zh: "仅见于一栏" },
  inSome: { en: "Some, not all", zh: "部分共有" },
  notHeld: { en: "not on the list, which is closed", zh: "名单封闭，不在其列" },
  empty: { en: "nothing on record", zh: "未见记载" },
  notComparable: { en: "Not to be compared: ", zh: "不可直接比较：" },
  otherDefinition: { en: "each is defined differently", zh: "口径不同" },
  otherUnit: { en: "the units differ", zh: "单位不同" },
  otherDate: { en: "the dates differ", zh: "时间不同" },
  noDate: { en: "no date", zh: "无日期" },
} as const satisfies Record<string, Text>;
