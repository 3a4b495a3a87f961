import type { Locale, Text } from "./text.ts";

/** What the kinds of things that can be found are called, one of each. */
export const kindWords = {
  place: { en: "Place", zh: "地方" },
  programme: { en: "Programme", zh: "战略规划" },
  initiative: { en: "System", zh: "系统" },
  sector: { en: "Sector", zh: "领域" },
  chart: { en: "Chart", zh: "图表" },
  case: { en: "Case study", zh: "教学案例" },
  page: { en: "Page", zh: "页面" },
  source: { en: "Source", zh: "来源" },
  event: { en: "Event", zh: "事件" },
  figure: { en: "Figure", zh: "数字" },
  statement: { en: "Statement", zh: "陈述" },
  designation: { en: "Role", zh: "试点与名单" },
  target: { en: "Sector named", zh: "点名领域" },
} as const satisfies Record<string, Text>;

/** What people call the whole country. */
export const countryNames = ["China", "中国"];

/** Words of the search in the header, and of the printed index that it leads to. */
export const searchWords = {
  title: { en: "Index", zh: "索引" },
  lede: {
    en: "Every place, programme, system, sector, chart, case and source of the atlas by name, English and Chinese side by side.",
    zh: "城市云图收录的地方、战略规划、系统、领域、图表、案例与来源，按名称的拼音排列，附英文名称。",
  },
  find: { en: "Find", zh: "检索" },
  label: { en: "Find a place, programme, system, fact or source", zh: "检索地方、规划、系统、事实与来源" },
  close: { en: "Close", zh: "关闭" },
  hint: {
    en: "In English, Chinese (also 繁體) or pinyin: Xiangyun, 祥云工程, xygc, 国发〔2015〕5号",
    zh: "中文（繁简均可）、拼音、首字母或英文：祥云工程、xiangyun、xygc、国发〔2015〕5号",
  },
  keys: { en: "↑ ↓ to choose, Enter to open, Esc to close", zh: "↑ ↓ 选择，Enter 打开，Esc 关闭" },
  slash: { en: "The / key opens this", zh: "按 / 键打开检索" },
  loading: { en: "Loading the index …", zh: "正在载入索引……" },
  failed: {
    en: "The index could not be loaded. Check the connection and try again, or use the printed index.",
    zh: "索引未能载入，请检查网络后重试，或查阅按名称排列的索引。",
  },
  nothing: {
    en: "Nothing on record is called that. Try fewer or shorter words, the Chinese name or its pinyin, or look it up in the index.",
    zh: "没有找到。可减少字词、换用简称、拼音或英文名称，也可查阅按名称排列的索引。",
  },
  notAllFound: { en: "Nothing on record has all of these words.", zh: "没有同时符合全部字词的条目。" },
  notAll: {
    en: (words) => `Not all words, only ${words.map((word) => `“${word}”`).join(" and ")}`,
    zh: (words) => `仅按部分字词检索：${words.map((word) => `“${word}”`).join("、")}`,
  } satisfies Record<Locale, (words: string[]) => string>,
  noScript: {
    en: "Searching needs JavaScript, which is off in this browser. All names follow in alphabetical order.",
    zh: "检索需要 JavaScript，当前浏览器未启用。以下按拼音列出全部名称，可直接查阅。",
  },
  first: { en: ", the first 100 shown", zh: "，列出前100条" },
  similar: { en: "similar spelling", zh: "近似写法" },
  all: { en: "Show all", zh: "查看全部" },
  toIndex: { en: "Index of all names", zh: "全部名称索引" },
  results: { en: "Results", zh: "检索结果" },
  see: { en: "see", zh: "见" },
  byLetter: { en: "By first letter", zh: "按首字母" },
  otherSigns: { en: "Other signs", zh: "其他" },
} as const;

/** How many were found, for those who see and those who hear. */
export const countOf = (count: number, locale: Locale): string =>
  locale === "zh" ? `${count}条结果` : `${count} ${count === 1 ? "result" : "results"}`;
