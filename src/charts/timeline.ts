import { drawLanes } from "../marks/lanes.ts";
import { listTimeline } from "../marks/timeline-list.ts";
import { wideTimeline } from "../marks/timeline-wide.ts";
import { defineChart, isNarrow, type Drawing } from "./define.ts";
import { condensedSheet } from "./timeline/condensed.ts";
import { describe, titleOf } from "./timeline/finding.ts";
import { isLocal, lanesIn, rowsOf, type Row } from "./timeline/rows.ts";
import { timelineOf } from "./timeline/sheet.ts";

const render = (rows: Row[], drawing: Drawing): SVGSVGElement =>
  (isNarrow(drawing.width) ? listTimeline : wideTimeline)(timelineOf(rows, drawing.locale), drawing);

export const chart = defineChart<Row>({
  id: "timeline",
  order: 2,
  name: { en: "Timeline", zh: "时间线" },
  title: titleOf,
  subtitle: {
    en: "Events by place, each as exactly dated as its source dates it; districts stand with their city",
    zh: "各地事件，日期精确程度与来源一致；区的事件归入所属城市",
  },
  notes: [
    {
      en: "A dot is a day. A bar is a month, a year or a longer span: the event fell some time within it, and its middle means nothing.",
      zh: "圆点表示某日；横条表示某月、某年或更长时段，事件发生于其间某时，横条中点并无含义。",
    },
    {
      en: "An open mark is the date of a report, not of what is reported. Thick marks rest on two or more sources, thin ones on a single source.",
      zh: "空心符号是报道日期，不是事情发生之日。粗符号有两个以上来源，细符号只有一个来源。",
    },
    {
      en: "Before and after the naming of the national pilots counts only events whose whole date lies before or after it; those of the same month, or dated too vaguely to tell, are in neither count.",
      zh: "早于或晚于国家试点确定的件数，只计日期完全在其前或其后的事件；同月之事及日期过粗而无从判断的，均不计入。",
    },
    {
      en: "Undated events are listed and never placed. Many events may also mean that the sources tell more about a place.",
      zh: "无日期的事件只列出，不上时间轴。事件多，也可能只是来源对该地着墨较多。",
    },
  ],
  factColumn: "title",
  placed: "lane_id",
  columns: {
    fact: { en: "Fact", zh: "事实", machine: true },
    lane_id: { en: "Place code", zh: "地方代码", machine: true },
    lane: { en: "Counted with", zh: "归入", machine: true },
    level: { en: "Level", zh: "层级", machine: true },
    place: { en: "Place", zh: "地方" },
    date: { en: "Date (EDTF)", zh: "日期（EDTF）", machine: true },
    when: { en: "Date", zh: "日期", order: (row) => row.date },
    start: { en: "First day", zh: "首日", machine: true },
    end: { en: "Last day", zh: "末日", machine: true },
    precision: { en: "Precision", zh: "精度", machine: true },
    title: { en: "What happened", zh: "事件" },
    kind_id: { en: "Kind code", zh: "类型代码", machine: true },
    kind: { en: "Kind", zh: "类型" },
    note: { en: "Note", zh: "说明" },
    sources: { en: "Sources", zh: "来源数" },
  },
  rows: rowsOf,
  condensed: {
    subtitle: {
      en: "Dated events by place, each as exactly dated as its source dates it",
      zh: "各地有日期的事件，日期精确程度与来源一致",
    },
    caption: {
      en: "One mark is one dated event; what happened and when is at the address below.",
      zh: "一个符号为一件有日期的事；事件内容与日期见下方网址。",
    },
    render: (rows, drawing) =>
      drawLanes((most) => condensedSheet(rows, drawing.locale, most), lanesIn(rows).filter(isLocal).length, drawing),
  },
  describe,
  render,
});
