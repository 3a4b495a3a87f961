import type { Text } from "./text.ts";

interface PageWords {
  title: Text;
  lede: Text;
}

/** Titles and opening sentences of the pages. */
export const pageWords = {
  overview: {
    title: {
      en: "What eight Chinese places planned to do with cloud computing, and how far they got",
      zh: "八地云计算战略：规划了什么，走到了哪一步",
    },
    lede: {
      en: "From 2010 on, Chinese cities and provinces announced cloud strategies with names like Xiangyun and Sea of Clouds. For the years 2008 to 2015 this atlas records what was stated about each programme and system, where it is stated, and what is not stated at all.",
      zh: "2010年起，各地相继提出“祥云工程”“云海计划”等云计算战略。城市云图就2008—2015年逐条记录：提出了什么、建了什么、进展到哪一步、出自哪份文献，以及哪些从未有人说明。",
    },
  },
  places: {
    title: { en: "Places", zh: "地方" },
    lede: {
      en: "Eight places that the primary source treats at length, and four that it only mentions.",
      zh: "主要来源详述的八地，以及仅被提及的四地。",
    },
  },
  initiatives: {
    title: { en: "Systems and projects", zh: "系统与项目" },
    lede: {
      en: "Every system, project and park that the sources name, from platforms and centres to services and laboratories, with the stage they state: to search, filter, sort, group, cite and take away.",
      zh: "来源提及名称的全部系统、项目与园区，包括平台、中心、应用、服务与实验室等，并注明来源所述的进展；可检索、筛选、排序、分组、引用和下载。",
    },
  },
  timeline: {
    title: { en: "Timeline", zh: "时间线" },
    lede: {
      en: "Every event on record, drawn as exactly as it is dated: a day as a point, a month or a year as a bar. What has no date is listed, never placed.",
      zh: "收录的全部事件，日期精确到哪一级就画到哪一级：日为点，月与年为条；没有日期的只列出，不上时间轴。",
    },
  },
  compare: {
    title: { en: "Compare", zh: "对比" },
    lede: {
      en: "Two to four places or programmes side by side, or the eight places of the primary source at a glance. Stages, sectors and roles can be compared; numbers mostly cannot, because each measures something else.",
      zh: "任选两至四个地方或规划并列对照，或总览主要来源详述的八地。进展、领域、试点与名单可以相比；数字口径各异，多半不可相比。",
    },
  },
  charts: {
    title: { en: "Charts", zh: "图表" },
    lede: { en: "Each chart with its data, its sources and how to read it.", zh: "每幅图表均附数据、来源与读图说明。" },
  },
  cases: {
    title: { en: "Case studies", zh: "教学案例" },
    lede: {
      en: "Cases for teaching officials and students: what was decided, what was built, how far it got, what nobody says. Every claim is a numbered note that leads to the fact and its source.",
      zh: "供干部培训和课堂教学使用的案例：决定了什么，建了什么，走到哪一步，哪些无人说明。每处论断都有编号注释，可查到事实与出处。",
    },
  },
  sources: {
    title: { en: "Sources", zh: "来源" },
    lede: {
      en: "One article is the primary source and was read character by character. Other public documents add dates and numbers; each is graded.",
      zh: "一篇文章为主要来源，已逐字核读；其余公开文献补充日期与数字，并逐一评定可靠程度。",
    },
  },
  data: {
    title: { en: "Data and codebook", zh: "数据与数据字典" },
    lede: {
      en: "The whole record as files to download and reuse with credit, and what every column means.",
      zh: "全部资料可供下载，署名即可使用；附每一列的含义。",
    },
  },
  about: {
    title: { en: "About this atlas", zh: "关于城市云图" },
    lede: {
      en: "What it records, how it was made, how to read it, and what it cannot tell.",
      zh: "记录什么，如何编制，怎样读，以及它不能回答什么。",
    },
  },
} as const satisfies Record<string, PageWords>;
