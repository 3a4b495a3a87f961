import type { Locale, Text } from "./text.ts";

/** Words of the case studies: index, page, and where else they are linked. */
export const caseWords = {
  all: { en: "All cases", zh: "全部案例" },
  offers: {
    en: (questions: number, minutes: number) => `${questions} questions, an exercise of ${minutes} minutes`,
    zh: (questions: number, minutes: number) => `讨论题${questions}道，练习${minutes}分钟`,
  } satisfies Record<Locale, (questions: number, minutes: number) => string>,
  length: {
    en: (count: string, notes: string) => `${count} words to read, ${notes} notes`,
    zh: (count: string, notes: string) => `正文约${count}字，注释${notes}条`,
  } satisfies Record<Locale, (count: string, notes: string) => string>,
  places: {
    en: (count: number) => (count === 1 ? "Place: " : "Places: "),
    zh: () => "涉及：",
  } satisfies Record<Locale, (count: number) => string>,
  facilitator: { en: "Notes for the facilitator", zh: "主持人提示" },
  facilitatorNote: {
    en: "The notes under each question are for the facilitator. Only those that are open are printed.",
    zh: "每题下的提示供主持人使用；打印时只印已展开的提示。",
  },
  minutes: {
    en: (minutes: number) => `Time: ${minutes} minutes`,
    zh: (minutes: number) => `用时：${minutes}分钟`,
  } satisfies Record<Locale, (minutes: number) => string>,
  notes: { en: "Notes", zh: "注释" },
  notesIntro: {
    en: "Each note is one fact of the record and leads to its evidence; after it stand its id, by which it is cited, and the sources that state it.",
    zh: "每条注释是资料集中的一条事实，点开可查依据；其后是引用时所用的事实编号，以及述及该事实的来源。",
  },
  note: {
    en: (number: number) => `Note ${number}`,
    zh: (number: number) => `注${number}`,
  } satisfies Record<Locale, (number: number) => string>,
  back: {
    en: (section: string) => `Back to “${section}”`,
    zh: (section: string) => `回到“${section}”`,
  } satisfies Record<Locale, (section: string) => string>,
  cite: { en: "Cite this case", zh: "引用本案例" },
  guide: { en: "Case studies", zh: "教学案例" },
  guideIntro: {
    en: "Beside the tables, the record holds case studies as prose: one Markdown file for each case and language in data/cases/. Their notes cite facts by id, and a number that no cited fact holds stops the build. Each case has these sections, in this order.",
    zh: "除数据表外，资料集还收有教学案例，每案每种语言一个 Markdown 文件，在 data/cases/ 下。注释按标识引用事实；所引事实中没有的数字，不能通过检查。各案例依次有以下部分。",
  },
} as const;

/** What each section of a case holds; the guide for authors and the codebook say the same. */
export const caseSections = {
  situation: { en: "The situation, and the tension of the case.", zh: "背景，以及本案的看点。" },
  decision: { en: "What was decided, by whom.", zh: "决定了什么，由谁决定。" },
  building: { en: "What was built, or is to be.", zh: "建了什么，或打算建什么。" },
  reach: { en: "How far it got, by which source.", zh: "走到哪一步，依据哪个来源。" },
  unknown: { en: "What no source says.", zh: "哪些没有来源说明。" },
  lesson: { en: "What the case teaches.", zh: "本案给人的启发。" },
  objectives: { en: "Three to five learning objectives.", zh: "学习目标，三至五条。" },
  questions: {
    en: "Five to eight questions, each with notes for the facilitator.",
    zh: "讨论题五至八道，每题附主持人提示。",
  },
  exercise: { en: "A group exercise: the task, then numbered steps.", zh: "小组练习：先写任务，再写步骤。" },
  "hand-in": { en: "What the group hands in.", zh: "小组提交的成果。" },
  materials: { en: "Pages and tables of this site to work with.", zh: "要用到的本站页面与数据表。" },
  glossary: { en: "Terms: words of the vocabulary, or definitions of ours.", zh: "术语：取自受控词表，或自拟定义。" },
  reading: { en: "Sources of the record, and what each is good for.", zh: "资料集中的来源，各有何用。" },
} as const satisfies Record<string, Text>;
