import type { Text } from "./text.ts";

/** Words of the page where decks are composed. */
export const composerWords = {
  title: { en: "Compose a deck", zh: "自选课件" },
  lede: {
    en: "Choose one to four places that have a case, how much to tell, and which parts. The slides appear below, with notes and a speaker view, at an address that keeps the choice; and as an editable PowerPoint file.",
    zh: "选一至四个有案例的地方，再选篇幅和内容，下方即生成幻灯片，附主持人提示和演讲者视图。网址会记下所选内容；另可下载可编辑的 PowerPoint 课件。",
  },
  offer: { en: "Compose a deck of your own", zh: "自选内容，生成课件" },
  offerWhat: {
    en: "shorter or longer, other parts, up to four places together; slides and PowerPoint",
    zh: "篇幅、内容自定，最多四地合讲；幻灯片与 PowerPoint 均可",
  },
  offerPlaces: { en: "Make slides of these places", zh: "用这些地方生成幻灯片" },
  choose: { en: "What to tell", zh: "讲什么" },
  places: { en: "Places, one to four", zh: "地方（一至四个）" },
  length: { en: "Length", zh: "篇幅" },
  lengths: {
    short: {
      en: "Short: 7 slides or so, a quarter of an hour",
      zh: "简短：约7张，一刻钟",
    },
    standard: {
      en: "Standard: 12 to 16 slides, the session of a case",
      zh: "标准：12至16张，一次课",
    },
    full: {
      en: "Full: figures and all questions too; each of several places told apart",
      zh: "完整：另有数字和全部讨论题，多地逐一讲述",
    },
  },
  sections: { en: "Sections", zh: "内容" },
  sectionsNote: {
    en: "title and sources are always there",
    zh: "封面和来源页必有",
  },
  section: {
    objectives: { en: "Objectives", zh: "学习目标" },
    situation: { en: "Situation", zh: "背景" },
    map: { en: "Map", zh: "地图" },
    decision: { en: "Decision", zh: "决定" },
    timeline: { en: "Timeline", zh: "时间线" },
    blueprint: { en: "Blueprint", zh: "蓝图" },
    stage: { en: "How far it got", zh: "进展" },
    figures: { en: "Figures", zh: "数字" },
    stated: { en: "What is not stated", zh: "哪些未述" },
    comparison: { en: "Comparison", zh: "对比" },
    lesson: { en: "Lesson", zh: "启发" },
    questions: { en: "Questions", zh: "讨论题" },
    exercise: { en: "Exercise", zh: "练习" },
  },
  language: { en: "Language of the slides", zh: "幻灯片语言" },
  clear: { en: "Clear the choice", zh: "清除选择" },
  toDeck: { en: "Go to the slides", zh: "查看幻灯片" },
  deck: { en: "The slides", zh: "幻灯片" },
  take: { en: "Take it along", zh: "取用" },
  takeNote: {
    en: "The link leads to exactly this deck. The PowerPoint file is made here, in the browser: native text, tables and charts with their data, notes and links.",
    zh: "链接打开的就是这份课件。PowerPoint 文件在浏览器中生成，文字、表格、图表均为原生对象，附数据、提示和链接。",
  },
  link: { en: "Link", zh: "链接" },
  copy: { en: "Copy link", zh: "复制链接" },
  copied: { en: "Copied.", zh: "已复制。" },
  notCopied: { en: "Selected: copy it with the keyboard.", zh: "已选中，请用键盘复制。" },
  make: { en: "Make PowerPoint", zh: "生成 PowerPoint" },
  back: { en: "Change the choice", zh: "更改选择" },
  cite: { en: "Cite this deck", zh: "引用本课件" },
  built: { en: "Ready-made decks", zh: "现成课件" },
  builtNote: {
    en: "Every case has its slides, a PowerPoint file, a handout and a guide, complete without JavaScript.",
    zh: "每个案例均有幻灯片、PowerPoint 课件、学员讲义和主持人手册，无需 JavaScript。",
  },
  script: {
    en: "Choosing places and sections needs JavaScript. The ready-made decks below do not.",
    zh: "自选内容需要 JavaScript；下方的现成课件不需要。",
  },
  powerpoint: { en: "PowerPoint", zh: "PowerPoint" },
} as const satisfies Record<string, Text | Record<string, Text>>;
