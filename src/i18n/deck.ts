import type { Locale, Text } from "./text.ts";

/** Words of the teaching material of a case: slides, handout, guide, the file that opens without a network. */
export const deckWords = {
  teach: { en: "Teach it", zh: "用于教学" },
  slides: { en: "Slides", zh: "幻灯片" },
  slidesOf: {
    en: (title: string) => `Slides: ${title}`,
    zh: (title: string) => `幻灯片：${title}`,
  } satisfies Record<Locale, (title: string) => string>,
  slidesWhat: {
    en: (count: number) => `${count} slides with notes and a speaker view; printed, one slide a page`,
    zh: (count: number) => `共${count}张，附主持人提示和演讲者视图；打印时一页一张`,
  } satisfies Record<Locale, (count: number) => string>,
  file: { en: "Slides as one file", zh: "单文件幻灯片" },
  fileWhat: {
    en: (size: string) => `opens from a USB stick, without internet: HTML, ${size}`,
    zh: (size: string) => `存入U盘，不联网也能打开：HTML，${size}`,
  } satisfies Record<Locale, (size: string) => string>,
  handout: { en: "Handout", zh: "学员讲义" },
  handoutOf: {
    en: (title: string) => `Handout: ${title}`,
    zh: (title: string) => `学员讲义：${title}`,
  } satisfies Record<Locale, (title: string) => string>,
  handoutWhat: {
    en: "for participants: questions with room to write, no answers; to be printed",
    zh: "发给学员：讨论题留有书写空间，不含提示；供打印",
  },
  guide: { en: "Facilitator’s guide", zh: "主持人手册" },
  guideOf: {
    en: (title: string) => `Facilitator’s guide: ${title}`,
    zh: (title: string) => `主持人手册：${title}`,
  } satisfies Record<Locale, (title: string) => string>,
  guideWhat: {
    en: "for the person who leads the session: the slides in order with what to say, and notes on each question",
    zh: "供主持人使用：逐张讲解要点，各题提示与参考",
  },
  present: { en: "Present", zh: "开始放映" },
  speaker: { en: "Speaker view", zh: "演讲者视图" },
  keys: {
    en: "While presenting: arrow keys, Space or a remote turn the slides; Home and End go to the first and the last; B blanks the screen; S opens the speaker view; F fills the screen; Esc leaves.",
    zh: "放映时：方向键、空格键或翻页笔翻页；Home、End 到首张、末张；B 键黑屏；S 键打开演讲者视图；F 键全屏；Esc 键退出。",
  },
  back: { en: "Back to the case", zh: "回到案例" },
  previous: { en: "Previous slide", zh: "上一张" },
  next: { en: "Next slide", zh: "下一张" },
  leave: { en: "Leave", zh: "退出" },
  leaveLong: { en: "Leave the presentation", zh: "退出放映" },
  blanked: { en: "Screen blank. Any key brings it back.", zh: "已黑屏，按任意键恢复。" },
  clock: { en: "Time", zh: "现在时间" },
  elapsed: { en: "Elapsed", zh: "已用时间" },
  reset: { en: "Start again", zh: "重新计时" },
  tools: { en: "Slides", zh: "放映" },
  notes: { en: "Notes for the facilitator", zh: "主持人提示" },
  sources: { en: "Sources: ", zh: "来源：" },
  more: {
    en: (count: number) => `and ${count} more`,
    zh: (count: number) => `另有${count}种`,
  } satisfies Record<Locale, (count: number) => string>,
  moreSources: {
    en: (count: number) => `${count} more sources stand in the notes of this slide.`,
    zh: (count: number) => `另有${count}种来源，见本张提示。`,
  } satisfies Record<Locale, (count: number) => string>,
  numberOf: {
    en: (number: number, of: number) => `${number} of ${of}`,
    zh: (number: number, of: number) => `第${number}张，共${of}张`,
  } satisfies Record<Locale, (number: number, of: number) => string>,
  part: {
    en: (title: string, part: number, of: number) => `${title} (${part} of ${of})`,
    zh: (title: string, part: number, of: number) => `${title}（${part}/${of}）`,
  } satisfies Record<Locale, (title: string, part: number, of: number) => string>,
  caseStudy: {
    en: (minutes: number) => `Case study. Exercise: ${minutes} minutes`,
    zh: (minutes: number) => `教学案例，练习${minutes}分钟`,
  } satisfies Record<Locale, (minutes: number) => string>,
  caseAlone: { en: "Case study", zh: "教学案例" },
  prepare: {
    en: "Before the session: print the handout, open the speaker view on a second screen, and read the guide. What to work with: ",
    zh: "课前请印好讲义，在另一块屏幕打开演讲者视图，并通读手册。使用材料：",
  },
  askObjectives: {
    en: "Ask what the participants expect before showing this slide, and come back to it at the end: what can they do now?",
    zh: "放出本张之前，先请学员说说期待；结束时再回到这一张，看看做到了哪些。",
  },
  where: {
    en: (place: string) => `${place}: where it lies, and what it planned`,
    zh: (place: string) => `${place}：在哪里，规划了什么`,
  } satisfies Record<Locale, (place: string) => string>,
  whereAll: { en: "The places, and how far their programmes got", zh: "各地所在，以及规划的进展" },
  noProgramme: { en: "No cloud programme on record", zh: "未见云计算战略规划记录" },
  otherProgramme: { en: "Only a smart-city plan on record", zh: "仅见智慧城市类规划记录" },
  unmapped: {
    en: "Plans for a smart city or a digital province count on this slide, not on the map.",
    zh: "智慧城市、数字省份一类规划列入本张，地图不计入。",
  },
  someEvents: {
    en: (shown: number, all: number) => `${shown} of ${all} events on record`,
    zh: (shown: number, all: number) => `收录${all}件，此处列${shown}件`,
  } satisfies Record<Locale, (shown: number, all: number) => string>,
  countAlone: {
    en: (running: number, all: number) => `${running} of ${all} said to run`,
    zh: (running: number, all: number) => `${all}个系统，来源称${running}个已运行`,
  } satisfies Record<Locale, (running: number, all: number) => string>,
  someOf: {
    en: (names: string[], most: number) =>
      names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${names.length - most} more`,
    zh: (names: string[], most: number) =>
      names.length <= most ? names.join("、") : `${names.slice(0, most).join("、")}等${names.length}个`,
  } satisfies Record<Locale, (names: string[], most: number) => string>,
  countOf: {
    en: (count: number, name: string) => `${name}: ${count}`,
    zh: (count: number, name: string) => `${name}${count}项`,
  } satisfies Record<Locale, (count: number, name: string) => string>,
  noneAnnounced: { en: "nothing on record as announced", zh: "未见公布事项的记录" },
  hangs: { en: "What hangs on what", zh: "谁依托谁" },
  hungList: { en: "Programmes and systems", zh: "规划与系统一览" },
  moreHung: {
    en: (count: number) => `and ${count} more`,
    zh: (count: number) => `另有${count}个`,
  } satisfies Record<Locale, (count: number) => string>,
  goesOn: {
    en: "This goes on from the slide before; its notes hold for both.",
    zh: "接上一张，提示同上。",
  },
  hangsMany: { en: "Where each place began: its programmes", zh: "各地的战略规划" },
  stated: { en: "What is said, and what is not", zh: "说了什么，没说什么" },
  saidTitle: { en: "Some source says", zh: "有来源说明" },
  silentTitle: { en: "No source says", zh: "没有来源说明" },
  known: {
    en: (known: number, total: number) => `${known} of ${total}`,
    zh: (known: number, total: number) => `${total}项中${known}项`,
  } satisfies Record<Locale, (known: number, total: number) => string>,
  askedOf: {
    en: (total: number) => `Asked of each of ${total} programmes and systems on record.`,
    zh: (total: number) => `就所收录的${total}项规划与系统逐项核对。`,
  } satisfies Record<Locale, (total: number) => string>,
  compared: {
    en: (places: string) => `How far plans got: ${places}`,
    zh: (places: string) => `公布的事项走到哪一步：${places}`,
  } satisfies Record<Locale, (places: string) => string>,
  comparisonNote: {
    en: "Compare only what is alike: this counts what got how far, by what sources say; it is no ranking of places. Places with more on record were written about more.",
    zh: "只比可比的：图中数的是来源所述的进展，不是各地排名。收录多的地方，只是写到得多。",
  },
  figures: { en: "Figures, and what each of them counts", zh: "数字及其口径" },
  someFigures: {
    en: (shown: number, all: number) => `${shown} of ${all} figures on record; the others stand in the notes`,
    zh: (shown: number, all: number) => `收录数字${all}个，此处列${shown}个，其余见提示`,
  } satisfies Record<Locale, (shown: number, all: number) => string>,
  noFigure: { en: "No figure is on record.", zh: "资料中没有数字。" },
  figuresNote: {
    en: "No two of these figures count the same thing. Ask what each counts before anyone compares.",
    zh: "这些数字口径各不相同。先问每个数字算的是什么，再谈比较。",
  },
  sourcesTitle: { en: "Sources", zh: "来源" },
  facts: {
    en: (count: number) => (count === 1 ? "1 fact" : `${count} facts`),
    zh: (count: number) => `${count}条事实`,
  } satisfies Record<Locale, (count: number) => string>,
  name: { en: "Name", zh: "姓名" },
  group: { en: "Group", zh: "小组" },
  date: { en: "Date", zh: "日期" },
  sayWith: { en: "The session, slide by slide", zh: "逐张讲解" },
  figuresHint: {
    en: "Raised numbers are the notes of the case; each leads to its fact and its sources.",
    zh: "上标数字为案例注释号，点开可查事实及来源。",
  },
  printHint: {
    en: "Printed, this page fits A4 and Letter. As a file: ",
    zh: "本页可直接打印，A4、Letter纸均适用。文件下载：",
  },
  description: {
    en: (title: string) => `Teaching material for the case “${title}”, built from its facts.`,
    zh: (title: string) => `案例“${title}”的教学材料，由案例事实生成。`,
  } satisfies Record<Locale, (title: string) => string>,
} as const satisfies Record<string, Text | Record<Locale, (...values: never[]) => string>>;
