import type { Locale } from "./text.ts";

/** Words of the embedded charts and of the page that lists them. */
export const embedWords = {
  all: { en: "Charts to embed", zh: "可嵌入的图表" },
  about: {
    en: "Each chart alone, for a frame on another page: complete without JavaScript, with its sources and its credit line. The code to paste is on the page of the chart.",
    zh: "每幅图表各有单独页面，供其他网页以框架嵌入：不用 JavaScript 也完整可读，自带资料来源与署名。嵌入代码见各图表的页面。",
  },
  alone: { en: "The chart alone", zh: "单独页面" },
  further: { en: "Further forms", zh: "其他形式" },
  code: { en: "To paste", zh: "嵌入" },
  codeFor: { en: "Code", zh: "嵌入代码" },
  anyPlace: { en: "each place by itself", zh: "可只看一地" },
  uncut: { en: "only as a whole", zh: "只有全图" },
  grammarTitle: { en: "How an address is made", zh: "地址怎样写" },
  grammar: {
    en: "After the chart may follow, in this order and each only where wanted: the id of a place; another way to draw it; light or dark, where it shall not follow the reader’s own preference; bare, to leave the table out.",
    zh: "图表标识之后可依次加上：地方标识；另一种画法；light（浅色）或 dark（深色），不写则随读者的偏好；bare，表示不带数据表。不需要的部分一律省略。",
  },
  example: { en: "For example: ", zh: "例如：" },
  places: { en: "Places: ", zh: "地方：" },
  placesFirst: {
    en: (shown: number, all: number) =>
      `. These are the first ${shown} of ${all} places; the others are in each chart as a whole.`,
    zh: (shown: number, all: number) => `。共${all}地，以上为前${shown}地；其余各地见各图表全图。`,
  } satisfies Record<Locale, (shown: number, all: number) => string>,
  tableThere: { en: "The data as a table, with the evidence for each fact", zh: "数据表，以及各条事实的依据" },
  missing: { en: "There is no such embed", zh: "没有这个嵌入页面" },
  missingText: {
    en: "The address may be mistyped, or its parts may stand in another order. The plain chart is here:",
    zh: "地址可能有误，或各部分次序不对。这幅图表的基本页面在此：",
  },
  missingAll: {
    en: "The address may be mistyped. These are the charts that can be embedded:",
    zh: "地址可能有误。可嵌入的图表有：",
  },
  frozen: {
    en: (version: string, date: string) => `Frozen to version ${version} of ${date}; it does not change.`,
    zh: (version: string, date: string) => `固定为${date}发布的${version}版，内容不再变动。`,
  } satisfies Record<Locale, (version: string, date: string) => string>,
  newer: { en: "There is a newer version.", zh: "已有新版本。" },
} as const;
