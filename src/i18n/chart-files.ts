import type { Locale, Text } from "./text.ts";

/** Words of the list of files that a chart page offers, and of the words that go with a picture. */
export const chartFileWords = {
  downloads: { en: "Download", zh: "下载" },
  picturesNote: {
    en: "Each picture carries its title, sources, credit, licence and address, in sight and in its metadata.",
    zh: "每幅图片都带有标题、资料来源、署名、许可与网址，画面与元数据中均有。",
  },
  of: { en: ": ", zh: "：" },
  file: { en: "File", zh: "文件" },
  goodFor: { en: "Good for", zh: "适用" },
  size: { en: "Size", zh: "大小" },
  pixels: {
    en: (width: number, height: number) => ` (${width} × ${height} px)`,
    zh: (width: number, height: number) => `（${width} × ${height} 像素）`,
  } satisfies Record<Locale, (width: number, height: number) => string>,

  captions: { en: "Words to go with the picture", zh: "配图文字" },
  captionsNote: {
    en: "For the page that shows the picture: what it shows for readers who cannot see it, and what stands under it.",
    zh: "供刊用页面使用：替代文本说明图中内容，供看不到图片的读者使用；图注列于图下。",
  },
  alt: {
    en: { en: "Alt text in English", zh: "Alt text in Chinese" },
    zh: { en: "英文替代文本", zh: "中文替代文本" },
  } satisfies Record<Locale, Record<Locale, string>>,
  caption: {
    en: { en: "Caption with credit in English", zh: "Caption with credit in Chinese" },
    zh: { en: "英文图注与署名", zh: "中文图注与署名" },
  } satisfies Record<Locale, Record<Locale, string>>,
  copy: { en: "Copy", zh: "复制" },
  copied: { en: "Copied", zh: "已复制" },
  notCopied: { en: "Not copied: select the text and copy it", zh: "未能复制，请选中文字后复制" },
} as const;

/** The parts of the list of files, in its order. */
export const fileGroups = {
  web: { en: "For a web page", zh: "用于网页" },
  social: { en: "For social media", zh: "用于社交媒体" },
  print: { en: "For print", zh: "用于印刷" },
  edit: { en: "To edit", zh: "用于再加工" },
  data: { en: "The data", zh: "数据" },
} as const satisfies Record<string, Text>;

/** What each kind of chart file is good for, and in which part of the list it stands. */
export const fileUses = {
  svg: { group: "web", en: "articles on light paper; sharp at any size", zh: "浅色网页；任意缩放均清晰" },
  "dark.svg": { group: "web", en: "articles and slides on dark paper", zh: "深色网页与幻灯片" },
  png: {
    group: "web",
    en: "e-mail, chat, a web page that takes no SVG",
    zh: "电子邮件、即时通信，以及不支持 SVG 的网页",
  },
  "2x.png": { group: "web", en: "slides, and screens of high resolution", zh: "幻灯片与高分辨率屏幕" },
  "square.png": { group: "social", en: "posts in a timeline", zh: "信息流配图" },
  "story.png": { group: "social", en: "stories; fills a phone held upright", zh: "竖屏内容，满屏显示" },
  pdf: {
    group: "print",
    en: "A4, vectors with text that can be selected; long charts on several pages",
    zh: "A4 矢量文件，文字可选取；长图分页",
  },
  "print.png": {
    group: "print",
    en: "170 mm wide at 300 dpi, black on white; of a long chart the first page",
    zh: "宽170毫米，300 dpi，白底；长图为首页",
  },
  "outlines.svg": {
    group: "edit",
    en: "drawing programs that have not got the font: letters are outlines. In the SVG files above text stays text",
    zh: "文字已转曲，绘图软件无须安装字体；上列 SVG 文件中的文字仍可编辑",
  },
  csv: { group: "data", en: "spreadsheets and statistics; headings in English", zh: "电子表格与统计软件；中文表头" },
  xlsx: {
    group: "data",
    en: "Excel, WPS and LibreOffice, with a sheet that says what it is",
    zh: "Excel、WPS、LibreOffice，附说明工作表",
  },
  json: {
    group: "data",
    en: "programs; both languages, with notes, sources and citation",
    zh: "程序读取；中英文俱全，附说明、来源与引文",
  },
} as const satisfies Record<string, Text & { group: keyof typeof fileGroups }>;

/** What the picture is good for that messengers show with a link to the chart. */
export const cardUse: Text = {
  en: "link previews; shown by itself when the page is shared",
  zh: "链接预览；分享本页时自动显示",
};
