import type { Locale } from "./text.ts";

type Said<A extends unknown[]> = Record<Locale, (...args: A) => string>;

/** Words of the feeds of changes, and of the links that lead to them. */
export const feedWords = {
  title: { en: "City Cloud Atlas: changes of the record", zh: "城市云图：资料集变更" },
  follow: { en: "Follow the changes", zh: "订阅变更" },
  followNote: {
    en: "Each release, with what it added, changed or took back, for a feed reader:",
    zh: "每次发布及其新增、修改、撤回的事实，可用阅读器订阅：",
  },
  counted: {
    en: (against, counts) => `${against} ${counts.toLowerCase()}.`,
    zh: (against, counts) => `${against}${counts}。`,
  } satisfies Said<[against: string, counts: string]>,
  between: { en: ", ", zh: "，" },
  more: {
    en: (n) => `and ${n} more, on the page of versions`,
    zh: (n) => `另有${n}条，见版本页`,
  } satisfies Said<[n: string]>,
} as const;
