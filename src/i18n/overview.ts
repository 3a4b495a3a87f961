/** Words of the overview. */
export const overviewWords = {
  numbers: { en: "The record in numbers", zh: "数字一览" },
  sure: { en: "How sure is this?", zh: "可靠程度如何？" },
  caveats: { en: "What the primary source itself warns of", zh: "主要来源自身的提醒" },
  sureness: [
    {
      title: { en: "Stated, not measured", zh: "只有陈述，没有实测" },
      text: {
        en: "Each fact says what a document states, and links to where. Announced is not built, built is not used, and no source read here reports a measured result of any system.",
        zh: "每条事实只说明某份文献陈述了什么，并标出出处。公布不等于建成，建成不等于已有实测成效；所读来源均未给出任何系统的实测成效。",
      },
    },
    {
      title: { en: "One main source, undated", zh: "主要来源仅一篇，且无日期" },
      text: {
        en: "Most facts come from one Chinese survey article on e-government, without date or author. Dates and numbers from other public documents stand beside it, graded A or B.",
        zh: "大部分事实出自一篇未署日期与作者、专述电子政务的综述文章；其余日期与数字取自其他公开文献，并按甲、乙两级评定。",
      },
    },
  ],
  tables: { en: "The charts as tables", zh: "各图数据表" },
  ways: { en: "Where to go from here", zh: "从这里出发" },
  users: [
    {
      title: { en: "Study a place", zh: "研究一个地方" },
      text: {
        en: "Programme, blueprint, systems, events, and what nobody said, each with its source",
        zh: "规划、架构、系统、事件与未说明之处，均附出处",
      },
      to: "/places/",
    },
    {
      title: { en: "Use a chart", zh: "使用图表" },
      text: { en: "The finding, its data as a table, its sources, how to read it", zh: "结论、数据表、来源与读图说明" },
      to: "/charts/",
    },
    {
      title: { en: "Compare places", zh: "各地对比" },
      text: {
        en: "Eight places side by side: announced, built, running, unknown",
        zh: "八地并列：公布、建设、运行与未说明之处",
      },
      to: "/compare/",
    },
    {
      title: { en: "Teach a case", zh: "讲一个案例" },
      text: {
        en: "A story to read, questions with notes, an exercise with the record’s own data",
        zh: "可读的故事、带提示的讨论题、用本站数据做的练习",
      },
      to: "/cases/",
    },
  ],
  /** The charts of the overview, in reading order; the long ones are brief on a phone. */
  charts: [
    { id: "programme-map", brief: false },
    { id: "stage-ladder", brief: false },
    { id: "timeline", brief: true },
    { id: "sector-matrix", brief: false },
    { id: "targets", brief: true },
    { id: "unknowns", brief: false },
  ],
} as const;
