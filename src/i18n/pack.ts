import type { Locale, Text } from "./text.ts";

type Said<A extends unknown[]> = Record<Locale, (...given: A) => string>;

/** Words about the copy of the site that opens without a network, and within it. */
export const packWords = {
  heading: { en: "The whole site without internet", zh: "整站离线版" },
  download: {
    en: (size) => `Download the site (ZIP, ${size})`,
    zh: (size) => `下载整站（ZIP，${size}）`,
  } satisfies Said<[string]>,
  what: {
    en: "For a USB stick and a room without internet: unpack it and open index.html. Pages, charts, search, comparison, slides and the files of the record all work; codes for embedding and pictures for print stay here.",
    zh: "可存入U盘，在没有网络的教室使用：解压后打开 index.html 即可。各页、图表、搜索、比较、幻灯片和数据文件均可用；嵌入代码和印刷用图片只在网上提供。",
  },
  notHere: { en: " (not in this copy)", zh: "（离线版未收）" },
} as const satisfies Record<string, Text | Said<never[]>>;
