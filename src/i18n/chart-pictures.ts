import type { Locale } from "./text.ts";

/** Words that stand in the pictures of a chart. */
export const pictureNotes = {
  part: {
    en: (shown: string, all: string) => `Part of the chart: ${shown} of ${all} rows. All of it at the address below.`,
    zh: (shown: string, all: string) => `此处为图表局部：数据表共${all}行，图中可见${shown}行。全图见下方网址。`,
  } satisfies Record<Locale, (shown: string, all: string) => string>,
  partUncounted: {
    en: "Part of the chart. All of it at the address below.",
    zh: "此处为图表局部，全图见下方网址。",
  },
  /** Of a chart with more places than are drawn anywhere. */
  partOfMany: {
    en: (shown: string, all: string) =>
      `Part of the chart: ${shown} of ${all} rows. The data at the address below have all of them.`,
    zh: (shown: string, all: string) => `此处为图表局部：数据共${all}行，图中可见${shown}行。全部数据见下方网址。`,
  } satisfies Record<Locale, (shown: string, all: string) => string>,
  partOfManyUncounted: {
    en: "Part of the chart. The data at the address below have all of it.",
    zh: "此处为图表局部，全部数据见下方网址。",
  },
  mapOnly: {
    en: "The map alone: the programmes are listed at the address below.",
    zh: "此处仅为地图，各项战略规划的名称见下方网址。",
  },
  firstPage: {
    en: (shown: string, all: string, pages: string) =>
      `First part of the chart: ${shown} of ${all} rows. The PDF file has all ${pages} pages.`,
    zh: (shown: string, all: string, pages: string) =>
      `此处为图表开头部分：数据表共${all}行，图中可见${shown}行。PDF 文件共${pages}页，为全图。`,
  } satisfies Record<Locale, (shown: string, all: string, pages: string) => string>,
  page: {
    en: (n: string, of: string) => `Page ${n} of ${of}`,
    zh: (n: string, of: string) => `第${n}页，共${of}页`,
  } satisfies Record<Locale, (n: string, of: string) => string>,
  continued: { en: " (continued)", zh: "（续）" },
} as const;
