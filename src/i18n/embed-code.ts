import type { Locale } from "./text.ts";

type Said<T extends unknown[]> = Record<Locale, (...args: T) => string>;

/** Words of the part of a chart's page that gives the code to paste. */
export const embedCodeWords = {
  frameTitle: {
    en: (name: string, title: string) => `${name}: ${title}`,
    zh: (name: string, title: string) => `${name}：${title}`,
  } satisfies Said<[string, string]>,
  open: { en: "Show the whole chart", zh: "展开全图" },

  heading: { en: "Put it on a page", zh: "放进网页" },
  about: {
    en: "Paste it once: the chart fits every width from 280 px, keeps its room while it loads, follows the reader’s light or dark scheme and names its sources, also where scripts are off. The last line may be left out; it only lets the frame grow when a reader opens the table. No cookies, nothing from elsewhere.",
    zh: "一次粘贴即可：图表适应280像素以上的各种宽度，加载时版面不跳动，随读者的浅色或深色设置，自带资料来源，关闭脚本也能读。最后一行可以不要，它只在读者展开数据表时加高框架。不用 Cookie，不引用站外内容。",
  },
  addresses: { en: "All addresses", zh: "全部地址" },
  forms: { en: "Other ways", zh: "其他方式" },
  picture: { en: "As a picture (HTML)", zh: "图片（HTML）" },
  markdown: { en: "As a picture (Markdown)", zh: "图片（Markdown）" },
  amp: { en: "On an AMP page", zh: "AMP 页面" },
  drawing: { en: "As a drawing in the page (SVG)", zh: "直接写入网页（SVG）" },
  drawingNote: {
    en: "The text of this file, pasted into a page; its words can be selected and each mark leads to its fact:",
    zh: "将此文件的文本粘贴到网页中，图中文字可选取，各标记链接到相应事实：",
  },
  systems: { en: "WordPress, Ghost and others", zh: "WordPress、Ghost 等" },
  systemsNote: {
    en: "WordPress: a “Custom HTML” block; Ghost: an “HTML” card. Where a system takes frames out, the picture inside the code remains, with its credit; or paste the picture at once.",
    zh: "WordPress 用“自定义 HTML”区块，Ghost 用“HTML”卡片。若系统删去框架，代码内的图片与署名仍会保留；也可直接粘贴图片代码。",
  },
  code: { en: "Code to embed", zh: "嵌入代码" },

  options: { en: "Options", zh: "选项" },
  language: { en: "Language", zh: "语言" },
  scheme: { en: "Colours", zh: "配色" },
  schemes: {
    auto: { en: "as the reader prefers", zh: "随读者设置" },
    light: { en: "light", zh: "浅色" },
    dark: { en: "dark", zh: "深色" },
  },
  place: { en: "Place", zh: "地方" },
  pictureOfAll: { en: "The picture shows all places.", zh: "图片所示为全部地方。" },
  allPlaces: { en: "all", zh: "全部" },
  view: { en: "View", zh: "画法" },
  table: { en: "with its table", zh: "带数据表" },
  version: { en: "Version", zh: "版本" },
  live: { en: "live, follows the record", zh: "随资料集更新" },
  frozenTo: {
    en: (version: string) => `frozen to ${version}`,
    zh: (version: string) => `固定为${version}版`,
  } satisfies Said<[string]>,
  preview: { en: "Preview at", zh: "预览" },
  pixels: { en: (n: number) => `${n} px`, zh: (n: number) => `${n}像素` } satisfies Said<[number]>,
  copy: { en: "Copy", zh: "复制" },
  copied: { en: "Copied.", zh: "已复制。" },
  copyFailed: {
    en: "The browser did not allow it. The text is selected: press Ctrl+C or ⌘C.",
    zh: "浏览器不允许复制。文字已选中，请按 Ctrl+C 或 ⌘C。",
  },
  copyDrawing: { en: "Copy the whole drawing with its credit", zh: "复制全图代码及署名" },
  fileRefused: {
    en: "The browser did not allow it. Open the file above and copy its text.",
    zh: "浏览器不允许复制。请打开上面的文件，复制其中文本。",
  },
  absent: {
    en: "This version does not have that. Choose another place, view or version.",
    zh: "该版本没有这一项，请另选地方、画法或版本。",
  },
  failed: {
    en: "The list of embeds did not load. The code below is still what it was. Try again.",
    zh: "嵌入列表未能加载，下方代码未变，请重试。",
  },
} as const;
