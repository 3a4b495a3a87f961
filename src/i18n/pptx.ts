import type { Locale } from "./text.ts";

type Said<A extends unknown[]> = Record<Locale, (...given: A) => string>;

/** Words of the PowerPoint files, and of the link to them. */
export const pptxWords = {
  heading: { en: "In PowerPoint", zh: "PowerPoint 课件" },
  offer: {
    en: "Slides to edit: native text, tables and charts with their data, notes for the facilitator, a link on each fact.",
    zh: "课件可直接编辑：文字、表格、图表均为原生对象，图表附数据；备注页有主持人提示，事实均附链接。",
  },
  download: {
    en: (size) => `Download the slides (PPTX, ${size})`,
    zh: (size) => `下载课件（PPTX，${size}）`,
  } satisfies Said<[string]>,

  deck: { en: "Case study", zh: "教学案例" },
  footer: {
    en: (version, url) => `City Cloud Atlas · CC BY 4.0 · version ${version} · ${url}`,
    zh: (version, url) => `城市云图 · CC BY 4.0 · ${version}版 · ${url}`,
  } satisfies Said<[string, string]>,
  sources: { en: "Sources: ", zh: "来源：" },
  between: { en: "; ", zh: "；" },
  more: { en: (n) => ` and ${n} more`, zh: (n) => `，另有${n}份` } satisfies Said<[number]>,

  facilitator: { en: "For the facilitator", zh: "主持人提示" },
  narrative: { en: "The text of the case", zh: "案例正文" },
  factsHere: { en: "Facts on this slide", zh: "本页事实" },
  opening: {
    en: (questions, minutes) => `${questions} questions for discussion and an exercise of ${minutes} minutes. `,
    zh: (questions, minutes) => `讨论题${questions}道，练习${minutes}分钟。`,
  } satisfies Said<[number, number]>,
  wholeCase: { en: "The whole of it with all its notes: ", zh: "全文与全部注释：" },
  howToUse: {
    en: "Small raised numbers are the notes of the case; each leads to the page of a fact with its evidence. Charts can be edited: choose the chart, then Edit Data. A stage is what a source says as of its own date, not the state of today.",
    zh: "右上角小号数字是案例的注释号，点开即为该事实及其依据。图表可编辑：选中图表，点“编辑数据”。进展阶段以来源成文之时的说法为准，不代表今日状况。",
  },

  when: { en: "When", zh: "时间" },
  event: { en: "What happened", zh: "事件" },
  remarked: {
    en: (name, remark) => `${name} (${remark})`,
    zh: (name, remark) => `${name}（${remark}）`,
  } satisfies Said<[string, string]>,

  system: { en: "System", zh: "系统" },
  programme: { en: "Programme", zh: "战略规划" },
  stage: { en: "Stage", zh: "进展" },
  place: { en: "Place", zh: "地方" },
  fullness: {
    en: "The fuller the mark, the further the system got; a dotted ring is a stage that no source states.",
    zh: "标记越满，进展越远；虚线圈表示来源未述进展。",
  },
  systemsNote: {
    en: "Ask which word of the source decides the stage of each system. A system and its named parts are counted apart, so the number of systems is no measure of success.",
    zh: "请学员说出来源中哪个词决定了各系统的进展。上级系统与其单独列名的组成部分各计一个，系统数不能衡量成绩。",
  },

  stages: { en: "Systems by stage", zh: "各阶段系统数" },
  ofSystems: { en: "Systems on record", zh: "收录系统数" },
  notStated: { en: "Not stated", zh: "未述及" },
  fieldsAlt: {
    en: "Bar chart of fields of use. A field without a bar of systems is named only: no system in it is on record.",
    zh: "应用领域条形图。没有系统条的领域仅属列名，资料中没有相应系统。",
  },
  fieldSystems: { en: "Fields named, and systems in them", zh: "应用领域与系统数" },
  factsNaming: { en: "Facts that name it", zh: "列明该领域的事实数" },
  reached: { en: "How far what was announced got", zh: "公布事项的进展" },
  howFar: { en: "How far it got", zh: "进展" },
  all: { en: "In all", zh: "合计" },
  fieldPlaces: { en: "Places, by field of use", zh: "各领域涉及的地方数" },
  fieldsLeft: {
    en: (n) => `${n} further ${n === 1 ? "field is" : "fields are"} not on the slide.`,
    zh: (n) => `另有${n}个领域未列入本页。`,
  } satisfies Said<[number]>,
  someFields: {
    en: (shown, all) => `${shown} of ${all} fields`,
    zh: (shown, all) => `领域${all}个，列${shown}个`,
  } satisfies Said<[number, number]>,
  placesNaming: { en: "Places that name it", zh: "列明该领域的地方" },
  placesServing: { en: "Places with a system in it", zh: "有系统记录的地方" },
  fieldsNote: {
    en: "A field that a programme names is a word, not a system; a field without a bar of systems has none on record. The main source is a survey of e-government, so that field leads by the choice of source before anything else.",
    zh: "规划列明的领域只是提及，不等于已有系统；没有系统条的，即未见系统记录。主要来源专述电子政务，该领域居首，首先取决于选材。",
  },
  editable: {
    en: "The chart is native: its data sheet opens with Edit Data. On the site: ",
    zh: "图表为原生对象，可用“编辑数据”打开数据表。网上图表：",
  },

  figures: { en: "Figures, with what each of them counts", zh: "数字及其口径" },
  measure: { en: "Measure", zh: "指标" },
  value: { en: "Value", zh: "数值" },
  asOf: { en: "As of", zh: "时间" },
  definition: { en: "Definition", zh: "口径" },
  source: { en: "Source", zh: "来源" },
  undated: { en: "undated", zh: "未标日期" },
  figuresNote: {
    en: "No two of these figures count the same thing, so they are a table and not a chart. Ask what each counts before anyone compares.",
    zh: "这些数字口径各不相同，所以列成表，不画成图。先问每个数字算的是什么，再谈比较。",
  },
  figuresShown: {
    en: (shown, all) => `${shown} of the ${all} figures on record are on the slide.`,
    zh: (shown, all) => `收录数字共${all}个，本页列出${shown}个。`,
  } satisfies Said<[number, number]>,
  someFigures: {
    en: (shown, all) => `${shown} of ${all} figures on record`,
    zh: (shown, all) => `收录${all}个，此处列${shown}个`,
  } satisfies Said<[number, number]>,

  figureKinds: { en: "Figures on record, by what they are", zh: "收录数字，按性质计" },
  figureCount: { en: "Figures", zh: "数字个数" },
  figureKindsNote: {
    en: "The second chart counts the figures and does not add them up: how many are targets, and how many were reported as reached.",
    zh: "第二张图只计数字的个数，不作加总：可看出目标有多少、据报道已达到的有多少。",
  },
  series: {
    en: (measure, unit) => `${measure} (${unit})`,
    zh: (measure, unit) => `${measure}（${unit}）`,
  } satisfies Said<[string, string]>,

  answers: { en: "Programmes and systems for which a source answers", zh: "来源有说明的规划与系统数" },
  answered: { en: "Answered", zh: "有说明" },
  unanswered: { en: "Not stated", zh: "未述及" },

  handIn: { en: "Hand in: ", zh: "提交：" },
  time: { en: (minutes) => `${minutes} minutes. `, zh: (minutes) => `用时${minutes}分钟。` } satisfies Said<[number]>,
  materials: { en: "What to work with", zh: "所用材料" },
  readingNote: {
    en: "Each title leads to a page that lists every fact taken from the document, with where in it the fact stands.",
    zh: "点开题名，可见取自该文献的全部事实及其在文中的位置。",
  },
  licence: {
    en: "Text, data and slides: CC BY 4.0, credit “City Cloud Atlas”. Change them as you need and say that you did.",
    zh: "文字、数据与课件按 CC BY 4.0 许可使用，署名“城市云图”。可自行修改，并请注明有改动。",
  },
} as const;
