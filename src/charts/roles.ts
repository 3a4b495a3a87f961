import { rollSheet } from "../marks/roll-sheet.ts";
import { drawCondensed } from "./roles/condensed.ts";
import { defineChart, type Drawing } from "./define.ts";
import { describe, titleOf } from "./roles/finding.ts";
import { rowsOf, type Row } from "./roles/rows.ts";
import { sheetOf } from "./roles/sheet.ts";

export const chart = defineChart<Row>({
  id: "roles",
  order: 7,
  name: { en: "Pilots and lists", zh: "试点与名单" },
  title: titleOf,
  subtitle: {
    en: "Roles by place, with their dates where a source states them; places grouped by whether they are national pilots, named as having published a plan, or both",
    zh: "各地列入的试点与名单，来源有述时注明时间；按“国家试点”与“已发布规划”两份名单归类",
  },
  notes: [
    {
      en: "“National pilot” here means the pilot of innovative cloud services only, a closed list. Other national schemes, such as that of smart cities, are left out. The places named as having published a plan are examples. A place that is not named there may still have a plan.",
      zh: "此处“国家试点”专指云计算服务创新发展试点，名单封闭；国家智慧城市试点等其他试点不列于此。已发布规划的地方，主要来源只是举例，未被提及不等于没有规划。",
    },
    {
      en: "“Pilot” means different things: a city in the national trial of cloud services, a province in the ministry’s trial of top-level design, a district in which its own city tries out the e-government cloud. None implies another. A pilot system is not a role.",
      zh: "“试点”含义不一：国家云计算服务创新发展试点的城市，部委顶层设计试点的省份，以及由所在市选定试行电子政务云的区，彼此互不相属；作为试点建设的系统不是名单，不列于此。",
    },
    {
      en: "A section of its own says how the primary source is built, not how far a place has got.",
      zh: "设有专节只反映主要来源的篇章安排，不说明该地的进展。",
    },
    {
      en: "A district stands under its city and counts with it; its mark leads to its own fact.",
      zh: "区列于所属城市之下并计入该市，其标记指向区自身的事实。",
    },
  ],
  factColumn: "role",
  placed: "place_id",
  columns: {
    fact: { en: "Fact", zh: "事实", machine: true },
    place_id: { en: "Place code", zh: "地方代码", machine: true },
    place: { en: "Place", zh: "地方" },
    holder_id: { en: "Holder code", zh: "列入者代码", machine: true },
    holder: { en: "Held by", zh: "列入者" },
    scheme_id: { en: "Role code", zh: "试点或名单代码", machine: true },
    scheme_order: { en: "Role order", zh: "试点或名单次序", machine: true },
    role: { en: "Role or list", zh: "试点或名单" },
    list_id: { en: "Extent code", zh: "名单范围代码", machine: true },
    list: { en: "Extent of the list", zh: "名单范围" },
    date: { en: "Date (EDTF)", zh: "日期（EDTF）", machine: true },
    since: { en: "Since", zh: "起始时间" },
  },
  rows: rowsOf,
  condensed: {
    subtitle: {
      en: "Places on the list of national pilots, and places named as having published a plan",
      zh: "列入“国家试点”的地方，与被举为已发布规划的地方",
    },
    caption: {
      en: "Other roles and dates are at the address below.",
      zh: "其他试点与时间见下方网址。",
    },
    render: drawCondensed,
  },
  describe,
  render: (rows: Row[], drawing: Drawing) => rollSheet(sheetOf(rows, drawing.locale), drawing),
});
