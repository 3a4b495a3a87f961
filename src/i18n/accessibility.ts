import type { Locale, Text } from "./text.ts";

type Said<A extends unknown[]> = Record<Locale, (...args: A) => string>;

/** Words of the page on accessibility: statement, then scorecard. */
export const accessibilityWords = {
  title: { en: "Accessibility", zh: "无障碍" },
  lede: {
    en: "What this site does so that everyone can read it, how that is checked, and where it falls short.",
    zh: "本站为人人可读所做的工作、检查的方法，以及不足之处。",
  },
  more: { en: "Accessibility of the site and of every chart", zh: "本站及各图的无障碍情况" },

  sections: [
    {
      id: "standard",
      title: { en: "What it aims at", zh: "目标" },
      paragraphs: [
        {
          en: "The site aims at WCAG 2.2, level AA, in both languages and both colour schemes. It has not been audited by an outside body, and it claims no certificate.",
          zh: "本站以 WCAG 2.2 AA 级为目标，两种语言、两种配色均在其内。尚未经外部机构审核，也不声称取得任何认证。",
        },
      ],
    },
    {
      id: "measured",
      title: { en: "What is measured on every change", zh: "每次改动都测量的" },
      paragraphs: [
        {
          en: "Each kind of page, each chart among them, is opened in Chromium in both languages: with axe-core in light colours at 1,280 px and in dark colours at 360 px, at 320, 360, 768 and 1,280 px for anything that is cut or overlaps, and on paper. Dialogs, menus, cards and tables are opened and looked at once more. A change that fails any of this does not pass.",
          zh: "各类页面（包括每张图）都在 Chromium 中以两种语言打开：用 axe-core 检查浅色（1280像素宽）与深色（360像素宽）两种配色，在320、360、768、1280像素宽下检查有无截断与重叠，并检查打印效果。对话框、菜单、卡片与表格展开后再查一遍。任何一项不合格，改动即不予通过。",
        },
        {
          en: "The scorecard below names the test behind every measured line.",
          zh: "下方评分表的每一项测量都注明所依据的测试。",
        },
      ],
    },
    {
      id: "limits",
      title: { en: "Known limits", zh: "已知不足" },
      paragraphs: [
        {
          en: "No one has yet listened to the site with JAWS, NVDA, VoiceOver or another screen reader from beginning to end. What they are given (names, tables, order) is measured; how it sounds is not. “Only visual” is therefore nowhere counted as met.",
          zh: "尚未有人用 JAWS、NVDA、VoiceOver 等读屏软件从头到尾听读本站。提供给读屏软件的名称、表格与顺序经过测量，实际听感没有。因此“信息只能靠看”一项均不记为达到。",
        },
        {
          en: "Letters within drawings grow with the page (zoom), not with a larger text size alone. The table beside each drawing grows with both.",
          zh: "图中文字随页面缩放变大，但不随单独调大的字号变化；图旁的数据表两者都跟随。",
        },
        {
          en: "While slides are presented, the keys B, S, F and the full stop act at once and cannot be turned off; buttons do the same. The key / opens the search; the search itself lets you turn it off.",
          zh: "放映幻灯片时，B、S、F 与句点键按下即生效，不能关闭；屏幕按钮作用相同。打开搜索的 / 键可在搜索窗口中关闭。",
        },
        {
          en: "PDF and PowerPoint files are made for print and editing; the pages they come from are the accessible form. The PDF files of charts carry no tags; those of handouts and guides do.",
          zh: "PDF 与 PowerPoint 文件供打印和编辑，无障碍的版本是其来源网页。图表的 PDF 未加结构标签，学员讲义与主持人手册的 PDF 已加。",
        },
      ],
    },
    {
      id: "report",
      title: { en: "Report a barrier", zh: "反馈障碍" },
      paragraphs: [
        {
          en: "Say which page, what you tried, and with which device, browser or assistive technology, to whoever publishes this copy of the site, or where its code is kept. Every fact can also be had as a table without any drawing: each chart as CSV, XLSX and JSON, the whole record on the data page.",
          zh: "请向发布本站的机构或在代码存放处说明：哪个页面、想做什么、使用何种设备、浏览器或辅助技术。全部事实也可不经图而以表格取得：每张图有 CSV、XLSX、JSON 文件，完整资料集见数据页。",
        },
      ],
    },
  ],

  scorecard: { en: "Scorecard of the charts", zh: "各图评分表" },
  scorecardNote: {
    en: "The tests are named as in Chartability’s workbook, after the failure that each looks for: “met” means that the chart does not have it. The first fourteen are those that the workbook marks critical. Where both were done, the worse of measure and review counts.",
    zh: "各项沿用 Chartability 手册的名称，以所查的缺陷命名：“达到”表示该图没有这一缺陷。前十四项为手册标明的关键项。既有测量又有评审的，取较差者。",
  },
  workbook: { en: "Chartability’s workbook (in English)", zh: "Chartability 手册（英文）" },
  outcomes: {
    met: { en: "met", zh: "达到" },
    partly: { en: "partly", zh: "部分" },
    "not-met": { en: "not met", zh: "未达" },
  } satisfies Record<string, Text>,
  tallied: {
    en: (met, partly, not) => `Of all entries, ${met} are met, ${partly} partly, and ${not} not met.`,
    zh: (met, partly, not) => `全部评定中，达到${met}项，部分达到${partly}项，未达到${not}项。`,
  } satisfies Said<[met: string, partly: string, not: string]>,
  test: { en: "Test", zh: "项目" },
  critical: { en: "Critical", zh: "关键项" },
  further: { en: "Further tests", zh: "其他项" },
  detail: { en: "What was found", zh: "结果说明" },
  reviewedBy: {
    en: (date) =>
      `Reviews: ${date}, by an engineer of the project, from pictures of every drawing in Chromium: at 1,280 px in English, at 360 px in Chinese and in grey. Keys were counted. Not by a person with a disability, nor by someone from outside.`,
    zh: (date) =>
      `评审：${date}，由项目工程师查看 Chromium 中各图的截图完成：1280像素宽英文版，360像素宽中文版（灰度）；按键次数经实际计数。评审者并非残障人士，也非外部人员。`,
  } satisfies Said<[date: string]>,
  measured: { en: "Measured", zh: "测量" },
  reviewed: { en: "Reviewed", zh: "评审" },
  heldBy: { en: "Held by", zh: "由此测试保证" },
  everyChart: { en: "Every chart", zh: "各图" },
} as const;
