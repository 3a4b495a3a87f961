import { calendarPage } from "../marks/calendar-page.ts";
import { drawLanes } from "../marks/lanes.ts";
import { condensedSheet } from "./calendar/condensed.ts";
import { calendarOf } from "./calendar/sheet.ts";
import { describe, titleOf } from "./calendar/finding.ts";
import { rowsOf, type Row } from "./calendar/rows.ts";
import { defineChart, isNarrow, type Drawing } from "./define.ts";

const render = (rows: Row[], drawing: Drawing): SVGSVGElement =>
  calendarPage(calendarOf(rows, drawing.locale, isNarrow(drawing.width)), drawing);

export const chart = defineChart<Row>({
  id: "calendar",
  order: 11,
  name: { en: "National and local calendar", zh: "国家与地方大事对照" },
  title: titleOf,
  subtitle: {
    en: "Dated events month by month, national beside local, each as exactly dated as its source dates it; districts stand with their city",
    zh: "逐月对照国家与地方有日期的事件，日期精确程度与来源一致；区的事件归入所属城市",
  },
  notes: [
    {
      en: "Every month has its cell, and months without an event are narrow. So the height of the page does not measure time. An upright bar runs down the whole of the year or period in which the event fell. Where its text stands means nothing.",
      zh: "每个月各占一格，无事之月从窄，页面高度不代表时间长短。竖条贯穿事件所在的整年或整个时段，文字所在位置并无含义。",
    },
    {
      en: "Counted as steps are events by which something was published, declared, agreed, funded, started, opened, completed or put to use. Reports, meetings, changes of boundary and roles given from above are not counted. What is reported cannot be later than its report. So reports dated before the national decision are drawn, open. All others are only listed under the calendar.",
      zh: "计为举措的，是发布、提出、签约、资金安排、启动、开通或成立、建成、投入使用。报道、会议、区划变更以及由上级确定的身份不计入。报道所述不会晚于报道本身，故早于国家决定的报道以空心符号画出；其余只列于日历之下。",
    },
    {
      en: "Before and after are told from the dates alone. Every possible day of one date must lie before every possible day of the other. An approximate date is taken to be off by as much as its own length.",
      zh: "先后只据日期判断：一个日期可能的每一天都在另一个日期可能的每一天之前，才算“早于”。约略的日期，视为前后各可能偏差一个自身时段，如“约2011年”前后各差一年。",
    },
    {
      en: "An event stands on the side of the place that it is about, even where a central body acted. That a step came first does not show that it led to the notice. Few early steps on record may only mean few early sources.",
      zh: "事件按所涉地方归入一侧，中央部门所为亦然。在先不等于因果；早期举措少，也可能只是早期来源少。",
    },
    {
      en: "Undated events and goal years are listed under the calendar and not placed in it.",
      zh: "无日期的事件和目标年份列于日历之下，不排入日历。",
    },
  ],
  factColumn: "title",
  placed: "lane_id",
  columns: {
    fact: { en: "Fact", zh: "事实", machine: true },
    side_id: { en: "Side code", zh: "侧别代码", machine: true },
    side: { en: "Side", zh: "国家或地方" },
    lane_id: { en: "Place code", zh: "地方代码", machine: true },
    lane: { en: "Counted with", zh: "归入", machine: true },
    pilot: { en: "National pilot", zh: "国家试点", machine: true },
    place: { en: "Place", zh: "地方" },
    date: { en: "Date (EDTF)", zh: "日期（EDTF）", machine: true },
    when: { en: "Date", zh: "日期" },
    start: { en: "First day", zh: "首日", machine: true },
    end: { en: "Last day", zh: "末日", machine: true },
    precision_id: { en: "Precision code", zh: "精度代码", machine: true },
    precision: { en: "Precise to", zh: "日期精度" },
    kind_id: { en: "Kind code", zh: "类型代码", machine: true },
    kind: { en: "Kind", zh: "类型" },
    title: { en: "What happened", zh: "事件" },
    step: { en: "Counted as a dated step", zh: "计为有日期的举措", machine: true },
    position_id: { en: "Position code", zh: "先后代码", machine: true },
    position: { en: "Before or after the national decision", zh: "相对国家决定的先后" },
    note: { en: "Note", zh: "说明", machine: true },
    sources: { en: "Sources", zh: "来源数" },
  },
  rows: rowsOf,
  condensed: {
    subtitle: {
      en: "Dated steps, national and local, each as exactly dated as its source dates it",
      zh: "国家与地方有日期的举措，日期精确程度与来源一致",
    },
    caption: {
      en: "One mark is one dated step; what it was is at the address below.",
      zh: "一个符号为一项有日期的举措，内容见下方网址。",
    },
    render: (rows, drawing) => drawLanes(() => condensedSheet(rows, drawing.locale), 0, drawing),
  },
  describe,
  render,
});
