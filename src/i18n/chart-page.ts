import type { Locale } from "./text.ts";

/** Words of the chart pages, of the gallery, and of the chart files. */
export const chartPageWords = {
  sources: { en: "Sources: ", zh: "资料来源：" },
  between: { en: "; ", zh: "；" },
  andMore: {
    en: (n: number) => ` and ${n} more`,
    zh: (n: number) => `，另有${n}份`,
  } satisfies Record<Locale, (n: number) => string>,
  version: {
    en: (version: string, date: string) => `Version ${version}, ${date}`,
    zh: (version: string, date: string) => `${version}版，${date}`,
  } satisfies Record<Locale, (version: string, date: string) => string>,
  factAddress: { en: "Address of the fact", zh: "事实网址" },

  hands: {
    en: "With the pointer on a mark, at its first tap, or with the Tab key into the drawing and arrow keys from mark to mark, its row is shown; Enter or a second tap opens the fact, Escape closes the card. The table below says the same, also without scripts.",
    zh: "将指针移到标记上、轻触一次，或按 Tab 键进入图中再用方向键移动，即显示该标记对应的数据；按回车键或再触一次打开该条事实，按 Esc 键关闭卡片。下方数据表内容相同，无需脚本。",
  },
  facts: { en: "Facts used", zh: "所用事实" },
  factsCount: {
    en: (facts: string, rows: string) =>
      `The table has ${rows} rows and leads to ${facts} facts, each with its evidence.`,
    zh: (facts: string, rows: string) => `数据表共${rows}行，链接到${facts}条事实，均附依据。`,
  } satisfies Record<Locale, (facts: string, rows: string) => string>,
  factsCounted: {
    en: (facts: string, rows: string) =>
      `The table’s ${rows} rows count ${facts} facts, each with its evidence, listed on the pages of the places.`,
    zh: (facts: string, rows: string) =>
      `数据表共${rows}行，由${facts}条事实统计得出；各条事实均附依据，列于各地页面。`,
  } satisfies Record<Locale, (facts: string, rows: string) => string>,
  firstRows: {
    en: (shown: string, all: string) =>
      `Too long to be shown whole: drawing and table have the first ${shown} of ${all} rows, place by place in the record’s order; sums in the drawing are of these. The chart’s CSV, XLSX and JSON have all rows, and the page of each place shows its own.`,
    zh: (shown: string, all: string) =>
      `全图过长：图与表按资料集次序逐地列出前${shown}行，共${all}行；图中合计只计这些行。全部各行见本图的 CSV、XLSX、JSON 文件，各地的部分见该地页面。`,
  } satisfies Record<Locale, (shown: string, all: string) => string>,
  firstListed: {
    en: (shown: string, all: string) =>
      `Every place is marked; list and table have the first ${shown} of ${all} rows, in the record’s order. The chart’s CSV, XLSX and JSON have all rows, and the page of each place shows its own.`,
    zh: (shown: string, all: string) =>
      `图中标出全部地方；名单与数据表按资料集次序只列前${shown}行，共${all}行。全部各行见本图的 CSV、XLSX、JSON 文件，各地的部分见该地页面。`,
  } satisfies Record<Locale, (shown: string, all: string) => string>,
  furtherFacts: {
    en: (n: string) => `Further facts that the drawing leads to (${n})`,
    zh: (n: string) => `图中另外链接到的事实（${n}条）`,
  } satisfies Record<Locale, (n: string) => string>,

  dataNote: {
    en: "The rows that the chart is drawn from. A blank means that no source states it; it never means zero.",
    zh: "绘制本图所用的各行数据。空白表示来源未述及，不等于零。",
  },
  sheetData: { en: "data", zh: "数据" },
  sheetAbout: { en: "about", zh: "说明" },
  name: { en: "Chart", zh: "图表" },
  measure: { en: "Measure", zh: "口径" },
  inShort: { en: "In short", zh: "概述" },
  blank: { en: "Blank cells", zh: "空白单元格" },
  use: { en: "Use this chart", zh: "使用本图" },
  useNote: {
    en: "Print, post, translate or redraw it, also commercially. Keep the credit line, and say so if you changed anything.",
    zh: "可刊印、张贴、翻译或改绘，也可用于商业用途；请保留署名，如有改动请注明。",
  },
  creditEnglish: { en: "Credit line in English", zh: "英文署名" },
  creditChinese: { en: "Credit line in Chinese", zh: "中文署名" },
  licence: { en: "Licence", zh: "许可" },
  cite: { en: "Cite this chart", zh: "引用本图" },

  allCharts: { en: "All charts", zh: "全部图表" },
} as const;
