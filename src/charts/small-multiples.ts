import { panelGrid } from "../marks/panels.ts";
import { drawCondensed } from "./small-multiples/condensed.ts";
import { defineChart, factsAbout } from "./define.ts";
import { describe, titleOf } from "./small-multiples/finding.ts";
import { rowsOf, type Row } from "./small-multiples/rows.ts";
import { sheetOf } from "./small-multiples/sheet.ts";

export const chart = defineChart<Row>({
  id: "small-multiples",
  order: 12,
  name: { en: "What kind of record each place has", zh: "各地记录概貌" },
  title: titleOf,
  subtitle: {
    en: "The same counts for every place, each on one scale; they measure the sources’ attention, not what a place achieved",
    zh: "各地列同样的项目，每项用同一尺度；数量反映来源的关注，不代表当地成效",
  },
  notes: [
    {
      en: "A count says how much the sources read here state about a place. A long bar is a well-told place, not an advanced one; a dotted line is a gap in the record, not a zero in the city.",
      zh: "数量表示所读来源对一地写了多少：横条长，是写得多，不是走得远；虚线是记载的空白，不代表当地没有。",
    },
    {
      en: "Read a panel as a shape, and compare the same line across panels; lines of one panel have different scales. Facts are all rows about a place and its districts; those in the primary source share the scale of the facts. Fields named leave out what a system is only said to serve.",
      zh: "单看一格，看的是形状；各格相比，只比同一行，因为同一格内各行尺度不同。“事实”指关于该地及所属区的全部条目，“见于主要来源”与之同一尺度。“所列领域”只计规划或项目列明的，来源仅称已有系统服务的领域不计。",
    },
    {
      en: "“Answered” counts answers to the questions asked of every programme and system: when it began, who runs it, what it cost and so on. With one thing on record one answer weighs much.",
      zh: "“有答案”统计就每项规划、每个系统所提的问题，如何时开始、由谁运营、费用多少等；只收录一项的地方，一个答案分量就很重。",
    },
    {
      en: "The primary source treats some places at length and only mentions others; what is on record for those comes mostly from elsewhere.",
      zh: "主要来源对各地详略悬殊；仅被提及的地方，其记录多出自其他来源。",
    },
  ],
  factColumn: "measure",
  placed: "place_id",
  columns: {
    fact: { en: "Fact", zh: "事实", machine: true },
    place_id: { en: "Place code", zh: "地方代码", machine: true },
    place: { en: "Place", zh: "地方" },
    measure_id: { en: "Measure code", zh: "项目代码", machine: true },
    measure: { en: "Measure", zh: "项目" },
    count: { en: "On record", zh: "收录数" },
    value: { en: "Count", zh: "数量", machine: true },
    of: { en: "Out of", zh: "总数", machine: true },
    most: { en: "Highest of any place", zh: "各地最多", machine: true },
    part_of: { en: "Part of", zh: "所属项目", machine: true },
  },
  rows: rowsOf,
  condensed: {
    subtitle: {
      en: "Facts on record, and questions answered; they measure the sources’ attention, not what a place achieved",
      zh: "各地收录的事实与有答案的问题；数量反映来源的关注，不代表当地成效",
    },
    caption: {
      en: "A bar is as long as the facts are many. The other counts are at the address below.",
      zh: "横条长短表示事实多少；其他项目见下方网址。",
    },
    render: drawCondensed,
  },
  rests: factsAbout,
  describe,
  render: (rows, drawing) => panelGrid(sheetOf(rows, drawing.locale), drawing),
});
