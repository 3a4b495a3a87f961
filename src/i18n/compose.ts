import type { Locale, Text } from "./text.ts";

type Said<A extends unknown[]> = Record<Locale, (...given: A) => string>;

/** Headings of the story where several cases are told as one. */
export const caseSectionNames = {
  situation: { en: "Where each place stood", zh: "各地背景" },
  decision: { en: "What each decided", zh: "各地的决定" },
  building: { en: "What each built, or meant to", zh: "各地建了什么、打算建什么" },
  reach: { en: "How far each got", zh: "各地走到哪一步" },
  unknown: { en: "What no source says", zh: "哪些没有来源说明" },
  lesson: { en: "What the cases teach", zh: "几个案例的启发" },
} as const satisfies Record<string, Text>;

/** Words of the composer of decks, and of the slides that tell several cases as one. */
export const composeWords = {
  title: { en: (names) => `${names}: cases side by side`, zh: (names) => `${names}：案例对照` } satisfies Said<
    [string]
  >,
  summary: {
    en: (names) =>
      `What ${names} announced, what the sources say of its progress, and what no source says. For teaching how to compare what can be compared.`,
    zh: (names) => `${names}各公布了什么，来源所述走到哪一步，还有哪些没有来源说明。适合练习哪些可比、哪些不可比。`,
  } satisfies Said<[string]>,
  objectives: { en: "What participants will be able to do", zh: "学习目标" },
  questions: { en: "Questions for discussion", zh: "讨论题" },
  asked: {
    en: (place, question) => `${place}: ${question}`,
    zh: (place, question) => `${place}：${question}`,
  } satisfies Said<[string, string]>,
  exercise: { en: "Exercise: one table for all places", zh: "练习：各地同填一张表" },
  task: {
    en: "Form one group for each place. Each group fills the same table from the record: what was decided, what was built, how far it got, by which source, and what is not stated.",
    zh: "每地一组，各组依据资料填同一张表：决定了什么、建了什么、走到哪一步、依据哪个来源、哪些没有说明。",
  },
  steps: {
    en: [
      "Write down three facts of your place, each with its source and date.",
      "Mark each fact: announced, in the making, or said to run.",
      "Read your table to the others; strike out every row that not all places can fill.",
      "Agree on one comparison that the remaining rows allow, and on one that they do not.",
    ],
    zh: [
      "写出本地三条事实，逐条注明来源和日期。",
      "逐条标明：已公布、推进之中、来源称已运行。",
      "各组宣读；凡有一地填不出的行，一律划去。",
      "依据留下的行，商定一项可以作的比较，再指出一项不可作的比较。",
    ],
  },
  handIn: { en: "To hand in", zh: "提交" },
  handInWhat: {
    en: "The table with the rows struck out, and the two comparisons in one sentence each.",
    zh: "划去若干行后的表格，以及两项比较，各写一句话。",
  },
  sideBySide: { en: "The places side by side", zh: "各地对照" },
  caseOf: { en: (place) => `The case of ${place}`, zh: (place) => `${place}案例` } satisfies Said<[string]>,
} as const;
