import { targetColumns } from "../marks/target-columns.ts";
import { drawCondensed } from "./targets/condensed.ts";
import { defineChart, type Drawing } from "./define.ts";
import { describe, titleOf } from "./targets/finding.ts";
import { rowsOf, type Row } from "./targets/rows.ts";
import { sheetOf } from "./targets/sheet.ts";

const render = (rows: Row[], drawing: Drawing): SVGSVGElement => targetColumns(sheetOf(rows, drawing.locale), drawing);

export const chart = defineChart<Row>({
  id: "targets",
  order: 5,
  name: { en: "Target figures", zh: "目标数字" },
  title: titleOf,
  subtitle: {
    en: "Target figures that sources report, whoever set them, each with its year and definition",
    zh: "来源所载目标数字，不论由谁提出，各附目标年份与口径",
  },
  notes: [
    {
      en: "Do not rank these figures. They count different things (investment, output, new revenue, firms above different thresholds) for different years and areas.",
      zh: "这些数字不可排名：所计内容（投资、产值、新增收入、不同门槛的企业数）、年份与范围各不相同。",
      carried: true,
    },
    {
      en: "A target is an intention. An outcome stands beside it only where the record holds one in the same measure for the same place.",
      zh: "目标只是意向。仅当资料中有同地同指标的结果数字时，才与目标并列。",
    },
    {
      en: "Renminbi amounts are kept in hundred million yuan and shown as RMB bn in English; foreign currency is not converted.",
      zh: "人民币金额一律以“亿元”记录，英文页面以十亿元表示；外币不作换算。",
    },
  ],
  factColumn: "measure",
  placed: "place_id",
  apart: "place_id",
  columns: {
    fact: { en: "Fact", zh: "事实", machine: true },
    place_id: { en: "Place code", zh: "地方代码", machine: true },
    place: { en: "Place", zh: "地方" },
    measure: { en: "Measure", zh: "指标" },
    value: { en: "Value", zh: "数值", machine: true },
    qualifier_id: { en: "Qualifier code", zh: "限定代码", machine: true },
    qualifier: { en: "Qualifier", zh: "限定", machine: true },
    unit_id: { en: "Unit code", zh: "单位代码", machine: true },
    unit: { en: "Unit", zh: "单位", machine: true },
    // Only figures of one unit can be put in order.
    quantity: { en: "Figure", zh: "数字", order: (row) => `${row.unit_id} ${row.value}` },
    date: { en: "Date (EDTF)", zh: "日期（EDTF）", machine: true },
    when: { en: "Year", zh: "年份", order: (row) => row.date },
    definition: { en: "Definition", zh: "口径" },
    nature_id: { en: "Nature code", zh: "性质代码", machine: true },
    nature: { en: "Nature", zh: "性质" },
  },
  rows: rowsOf,
  condensed: {
    subtitle: {
      en: "Target figures that sources report, by place and by the year that they name",
      zh: "来源所载目标数字，按地方与目标年份",
    },
    caption: {
      en: "An open bar is the year that a target names. Figures and definitions are at the address below.",
      zh: "空心横条为目标年份；数字与口径见下方网址。",
    },
    render: drawCondensed,
  },
  describe,
  render,
});
