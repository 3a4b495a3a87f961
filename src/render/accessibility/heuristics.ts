import type { Text } from "../../i18n/text.ts";

/**
 * The tests of a chart, named as in Chartability's workbook (https://chartability.github.io/POUR-CAF/): the fourteen that it
 * marks critical, in its order, and four more that concern what our drawings do. Names are those of failures: a chart that
 * meets one does not have it. What each asks is said in our own words.
 */
export interface Heuristic {
  id: string;
  name: Text;
  asks: Text;
  critical: boolean;
}

const critical = {
  "low-contrast": {
    name: { en: "Low contrast", zh: "对比度过低" },
    asks: {
      en: "Are letters at least 4.5 : 1 and marks at least 3 : 1 against what they stand on, in light and dark colours?",
      zh: "在浅色与深色配色下，文字与其底色的对比度是否不低于4.5∶1，标记是否不低于3∶1？",
    },
  },
  "only-visual": {
    name: { en: "Only visual", zh: "信息只能靠看" },
    asks: {
      en: "Does a screen reader get everything that the drawing shows?",
      zh: "图中所示的一切，读屏软件能否读到？",
    },
  },
  "small-text": {
    name: { en: "Small text size", zh: "文字过小" },
    asks: {
      en: "Is every letter at least 12 px high in its type size, on a phone too?",
      zh: "所有文字的字号是否不小于12像素，手机上也一样？",
    },
  },
  seizure: {
    name: { en: "Visual presents seizure risk", zh: "有诱发癫痫的风险" },
    asks: {
      en: "Does nothing flash or move, and is little of it red?",
      zh: "是否没有闪烁与运动，且红色面积不大？",
    },
  },
  "one-input": {
    name: { en: "Interaction output only has one input", zh: "只有一种操作方式" },
    asks: {
      en: "Is what the pointer finds also found by keyboard and by touch?",
      zh: "用指针能得到的内容，用键盘和触摸是否也能得到？",
    },
  },
  "no-instructions": {
    name: { en: "No interaction cues or instructions", zh: "没有操作提示" },
    asks: {
      en: "Does the page say how the drawing is used, with which keys?",
      zh: "页面是否说明图的用法以及可用哪些按键？",
    },
  },
  "overrides-at": {
    name: { en: "Controls override AT controls", zh: "按键与辅助技术冲突" },
    asks: {
      en: "Are keys taken only while the focus is in the drawing, and never together with Ctrl, Alt or Meta?",
      zh: "是否只有焦点在图中时才占用按键，且不占用与 Ctrl、Alt、Meta 的组合键？",
    },
  },
  "no-explanation": {
    name: { en: "No explanation for purpose or for how to read", zh: "没有说明用途与读法" },
    asks: {
      en: "Does it say what is measured and how to read the marks?",
      zh: "是否说明了所示内容的口径以及标记的读法？",
    },
  },
  "no-title": {
    name: { en: "No title, summary, or caption", zh: "没有标题、概述或图注" },
    asks: {
      en: "Does it have a title that says the finding, and a summary in words?",
      zh: "是否有点明结论的标题和文字概述？",
    },
  },
  "reading-level": {
    name: { en: "Reading level inappropriate", zh: "行文难度不当" },
    asks: {
      en: "Can its words be read with nine years of school?",
      zh: "具有九年级阅读水平的读者能否读懂文字？",
    },
  },
  "no-table": {
    name: { en: "No table", zh: "没有数据表" },
    asks: {
      en: "Does a table beside the drawing hold every row that it is drawn from?",
      zh: "图旁的数据表是否包含绘图所用的每一行？",
    },
  },
  density: {
    name: { en: "Data density is inappropriate", zh: "数据密度不当" },
    asks: {
      en: "Can single marks be told apart, and is a crowd of them divided or summed up?",
      zh: "各标记能否分辨？标记多时是否分组或汇总？",
    },
  },
  tedious: {
    name: { en: "Navigation and interaction is tedious", zh: "浏览与操作繁琐" },
    asks: {
      en: "Can a keyboard pass the drawing with one key, and reach a mark in it without many?",
      zh: "用键盘能否一键越过整幅图，又不必按很多键就到达某个标记？",
    },
  },
  "user-style": {
    name: { en: "User style change not respected", zh: "不尊重用户的样式设置" },
    asks: {
      en: "Do the reader’s own colours, faces, spacing and text size apply?",
      zh: "读者自定的颜色、字体、间距与字号是否生效？",
    },
  },
} satisfies Record<string, { name: Text; asks: Text }>;

const further = {
  "color-alone": {
    name: { en: "Color is used alone to communicate meaning", zh: "只靠颜色表达含义" },
    asks: {
      en: "Does the drawing say the same in grey?",
      zh: "去掉颜色只留灰度，图所表达的内容是否不变？",
    },
  },
  focus: {
    name: {
      en: "Keyboard focus indicator missing, obscured, or low contrast",
      zh: "键盘焦点标示缺失、被遮挡或对比度低",
    },
    asks: {
      en: "Is the mark with the focus framed by a line of 2 px and 4.5 : 1?",
      zh: "获得焦点的标记是否有2像素宽、对比度不低于4.5∶1的边框？",
    },
  },
  target: {
    name: { en: "Target pointer interaction size is too small", zh: "点击目标过小" },
    asks: {
      en: "Is every mark 24 by 24 px on a phone (as WCAG 2.2 AA asks; the workbook asks 44), or far enough from others?",
      zh: "在手机上，每个标记是否达到24×24像素（WCAG 2.2 AA 的要求；该手册要求44），或与其他标记有足够间距？",
    },
  },
  zoom: {
    name: { en: "Zoom and reflow are not supported", zh: "不支持缩放与重排" },
    asks: {
      en: "At 200 % and 400 %, is everything there without scrolling sideways?",
      zh: "放大到200%和400%时，内容是否完整且无需横向滚动？",
    },
  },
} satisfies Record<string, { name: Text; asks: Text }>;

export type HeuristicId = keyof typeof critical | keyof typeof further;

const listed = (part: Record<string, { name: Text; asks: Text }>, isCritical: boolean): Heuristic[] =>
  Object.entries(part).map(([id, words]) => ({ id, ...words, critical: isCritical }));

/** All tests of the scorecard in the order of its lines. */
export const heuristics = [...listed(critical, true), ...listed(further, false)] as (Heuristic & { id: HeuristicId })[];
