import type { Locale, Text } from "./text.ts";

type Said<A extends unknown[]> = Record<Locale, (...args: A) => string>;

/** Words of the page that lists what changed between versions. */
export const versionWords = {
  title: { en: "Versions", zh: "版本" },
  lede: {
    en: "What each release of the record added, changed or took back, fact by fact. The addresses of facts stay; those taken back are not used again.",
    zh: "每次发布增加、修改、撤回了哪些事实，逐条列出。事实的网址固定不变；已撤回的，其标识不再启用。",
  },
  more: { en: "What changed between versions", zh: "各版本变更" },
  heading: {
    en: (version, date) => `Version ${version}, ${date}`,
    zh: (version, date) => `${version}版，${date}`,
  } satisfies Said<[version: string, date: string]>,
  working: {
    en: (version) => `Working state (${version}, not released)`,
    zh: (version) => `未发布的当前内容（${version}）`,
  } satisfies Said<[version: string]>,
  first: {
    en: (facts) => `The first state of the record: ${facts} facts, all of them new.`,
    zh: (facts) => `资料集的首个版本，共${facts}条事实，均为新收录。`,
  } satisfies Said<[facts: string]>,
  nothing: {
    en: (before) => `Says the same as version ${before}.`,
    zh: (before) => `内容与${before}版相同。`,
  } satisfies Said<[before: string]>,
  against: {
    en: (before, facts) => `${facts} facts. Against version ${before}:`,
    zh: (before, facts) => `共${facts}条事实。与${before}版相比：`,
  } satisfies Said<[before: string, facts: string]>,
  kinds: {
    added: { en: "Added", zh: "新增" },
    changed: { en: "Changed", zh: "修改" },
    removed: { en: "Taken back", zh: "撤回" },
  } satisfies Record<string, Text>,
  evidence: { en: "Evidence", zh: "依据" },
  locators: {
    en: (n) => (n === 1 ? "1 locator" : `${n} locators`),
    zh: (n) => `${n}处`,
  } satisfies Said<[n: number]>,
  becomes: { en: " → ", zh: " → " },
  frozen: { en: "Frozen embeds", zh: "固定版嵌入图表" },
  frozenNote: {
    en: "An embed may be frozen to a release: its address carries the version, and its bytes never change. What is embedded without a version follows the record.",
    zh: "嵌入图表可固定到某一版本：网址带版本号，内容从此不变。不带版本号的嵌入图表随资料集更新。",
  },
  noRelease: {
    en: "Nothing has been released yet, so there is nothing to freeze an embed to.",
    zh: "尚未发布任何版本，因此暂无可固定的嵌入图表。",
  },
  record: { en: "The record of this version (JSON)", zh: "该版本的资料集（JSON）" },
} as const;
