import type { Locale, Text } from "./text.ts";

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
  furtherFacts: {
    en: (n: string) => `Further facts that the drawing leads to (${n})`,
    zh: (n: string) => `图中另外链接到的事实（${n}条）`,
  } satisfies Record<Locale, (n: string) => string>,

  downloads: { en: "Download", zh: "下载" },
  pictures: { en: "As a picture", zh: "图片" },
  data: { en: "As data", zh: "数据" },
  picturesNote: {
    en: "Each picture carries its title, sources, credit, licence and address, in sight and in its metadata.",
    zh: "每幅图片都带有标题、资料来源、署名、许可与网址，画面与元数据中均有。",
  },
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
  file: { en: "File", zh: "文件" },
  goodFor: { en: "Good for", zh: "适用" },
  size: { en: "Size", zh: "大小" },
  pixels: {
    en: (width: number, height: number) => ` (${width} × ${height} px)`,
    zh: (width: number, height: number) => `（${width} × ${height} 像素）`,
  } satisfies Record<Locale, (width: number, height: number) => string>,

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

/** What each kind of chart file is good for. */
export const fileUses = {
  svg: { en: "web articles on light paper; further work in a drawing program", zh: "浅色网页；用绘图软件再加工" },
  "dark.svg": { en: "web articles and slides on dark paper", zh: "深色网页与幻灯片" },
  png: { en: "e-mail, chat, a web page that takes no SVG", zh: "电子邮件、即时通信，以及不支持 SVG 的网页" },
  "2x.png": { en: "slides, and screens of high resolution", zh: "幻灯片与高分辨率屏幕" },
  "print.png": { en: "print: 170 mm wide at 300 dpi", zh: "印刷：宽170毫米，300 dpi" },
  csv: { en: "spreadsheets and statistics; headings in English", zh: "电子表格与统计软件；中文表头" },
  xlsx: {
    en: "Excel, WPS and LibreOffice, with a sheet that says what it is",
    zh: "Excel、WPS、LibreOffice，附说明工作表",
  },
  json: {
    en: "programs; both languages, with notes, sources and citation",
    zh: "程序读取；中英文俱全，附说明、来源与引文",
  },
} as const satisfies Record<string, Text>;
