import type { Locale } from "./text.ts";

type Said<A extends unknown[]> = Record<Locale, (...given: A) => string>;

/** What the composer of decks says while it works: apart from the words of its page, for these go to the browser. */
export const composerSaid = {
  loading: { en: "Making the slides …", zh: "正在生成幻灯片……" },
  ready: {
    en: (title, count) => `${title}. ${count} slides.`,
    zh: (title, count) => `${title}，共${count}张。`,
  } satisfies Said<[string, number]>,
  nothing: { en: "Nothing is chosen.", zh: "尚未选择。" },
  full: { en: "Four places are chosen: that is the most.", zh: "已选四个地方，最多四个。" },
  damaged: {
    en: "Part of the address could not be used and was left out.",
    zh: "网址中有一部分无法识别，已略去。",
  },
  failed: {
    en: "The slides could not be made: what they are made of did not arrive. Check the connection and load the page again; the decks below are ready-made.",
    zh: "未能生成幻灯片：所需数据没有收到。请检查网络后重新载入本页；下方另有现成课件。",
  },
  starting: { en: "Fetching what PowerPoint files are made with …", zh: "正在载入生成工具……" },
  written: {
    en: (number, of) => `Slide ${number} of ${of} …`,
    zh: (number, of) => `第${number}张，共${of}张……`,
  } satisfies Said<[number, number]>,
  saved: {
    en: (name, size) => `Saved as ${name}, ${size}.`,
    zh: (name, size) => `已保存为 ${name}，${size}。`,
  } satisfies Said<[string, string]>,
  fileFailed: {
    en: "The PowerPoint file could not be made. Check the connection and try again; the files of single cases below are ready-made.",
    zh: "未能生成 PowerPoint 文件。请检查网络后再试；下方另有各案例的现成文件。",
  },
} as const;
