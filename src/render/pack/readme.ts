import { dataset } from "../dataset.ts";

/** What a person reads who finds the folder; Windows editors know UTF-8 by its mark and want their own line ends. */
export const readme = (home: string | null): string => {
  const { version, date, license } = dataset;
  const online = home === null ? [] : [`${home}`];
  const lines = [
    "City Cloud Atlas · 城市云图",
    `${version} (${date})`,
    ...online,
    "",
    "ENGLISH",
    "",
    "Unpack the whole ZIP file first, then open index.html with a double click. Any current browser will do; no",
    "internet, no server and no installation are needed. The folder may be copied to a USB stick and passed on.",
    "",
    "In it: all pages in English and Chinese with their charts, search, explorer and comparison; the case studies",
    "with slides, handouts and guides (PDF, too) and PowerPoint files (folder cases); the data as CSV, JSON, Parquet and Excel",
    "(folder data); each chart as SVG, PNG, PDF and table (folder charts).",
    "",
    "Not in it: the embedded charts and their codes, earlier releases, pictures for print and for social networks.",
    "Those are on the site only. Links that leave the copy carry an arrow and need internet.",
    "",
    `Text and data: ${license.title.en}, credit "City Cloud Atlas". Code: MIT.`,
    "The maps are schematic, draw no national or maritime boundary, and are not official maps.",
    "",
    "中文",
    "",
    "请先解压整个 ZIP 文件，再双击 zh 文件夹中的 index.html（英文版双击 index.html）。用常见浏览器即可打开，",
    "不需要联网，不需要服务器，也不需要安装。整个文件夹可以拷入U盘，也可以转给他人。",
    "",
    "内容：中英文全部网页，图表、搜索、系统检索与比较均可使用；教学案例附幻灯片、学员讲义和主持人手册（另有PDF）、",
    "PowerPoint 课件（cases 文件夹）；数据有 CSV、JSON、Parquet、Excel 格式（data 文件夹）；各图表有 SVG、PNG、",
    "PDF 和数据表（charts 文件夹）。中文文件在 zh 文件夹的同名子文件夹中。",
    "",
    "未收：嵌入用图表及代码、历次发布、印刷用和社交网络用图片，这些只在网站上提供。带箭头的链接通往外部网站，",
    "需要联网。",
    "",
    `文字与数据：${license.title.zh}，署名“城市云图”。程序代码：MIT。`,
    "地图为示意图，不绘国界和海上界线，不作为正式地图使用。",
    "",
  ];
  return `\uFEFF${lines.join("\r\n")}`;
};
