import type { Text } from "./text.ts";

/** Words of `llms.txt`, which tells programs that read for people what the site is and where its data are. */
export const llmsWords = {
  notes: {
    en: [
      "Each row of the record is one fact with a permanent id (`<table>/<id>`), a page of its own at `/facts/<table>/<id>/`, and the evidence for it. Cite the fact, not the page that mentions it.",
      "A blank value means that no source states it. It does not mean zero, none or no. A plan is not a result: the stage of a system is what its source says as of its date, not what is true today.",
      "Figures of different places count different things in different years; their definitions stand beside them.",
    ],
    zh: [
      "资料集每行是一条事实，有永久标识（`<表>/<id>`）、单独的页面（`/facts/<表>/<id>/`）和依据。引用时请引到事实，而不是提及它的页面。",
      "空值表示来源没有说明，不表示零，也不表示没有。规划不等于结果：系统所处阶段以来源当时的说法为准，不代表现状。",
      "各地数字的统计对象与年份不同，口径写在数字旁边，不宜直接比较。",
    ],
  },
  data: { en: "Data", zh: "数据" },
  pages: { en: "Pages", zh: "页面" },
  charts: { en: "Charts", zh: "图表" },
  rows: {
    en: "rows as CSV and JSON: the same address ending in .csv or .json",
    zh: "数据另有CSV与JSON：网址以.csv或.json结尾",
  },
  lists: { en: "For programs", zh: "供程序读取" },
  sitemap: { en: "Every page, in both languages", zh: "全部页面，中英文" },
  embeds: { en: "Every chart for a frame, with its heights and pictures", zh: "全部嵌入图表，附高度与图片" },
  versions: { en: "Releases", zh: "已发布版本" },
  feed: { en: "Changes of the record", zh: "资料集变更" },
  license: { en: "Licence", zh: "许可" },
  cite: { en: "Cite as", zh: "引用格式" },
  other: { en: "This file in Chinese", zh: "本文件英文版" },
} as const satisfies Record<string, Text | Record<keyof Text, string[]>>;
