import type { Locale } from "../i18n/text.ts";
import { lowerFirst } from "../i18n/capital.ts";
import { drawMatrix } from "../marks/matrix-plot.ts";
import type { Matrix } from "../marks/matrix.ts";
import { stageReach } from "../marks/stage.ts";
import { drawCondensed } from "./sector-matrix/condensed.ts";
import { defineChart, type Drawing } from "./define.ts";
import { describe, titleOf } from "./sector-matrix/finding.ts";
import { fieldsOf, placesOf, rowsOf, type Row } from "./sector-matrix/rows.ts";

const matrixOf = (rows: Row[], locale: Locale): Matrix => {
  const served = rows.filter((row) => row.stage !== null);
  const stages = new Map(served.map((row) => [row.stage_id, row.stage![locale]]));
  const zh = locale === "zh";
  return {
    places: placesOf(rows).map((row) => ({ id: row.place_id, name: row.place[locale] })),
    fields: fieldsOf(rows).map((field) => ({ id: field.id, name: field.name[locale], places: field.places })),
    meetings: rows.flatMap(({ sector_id, place_id, fact, target, systems, stage_id }) =>
      sector_id === null
        ? []
        : [{ place: place_id, field: sector_id, fact, target, count: systems ?? 0, stage: stage_id }],
    ),
    stages: [...stages]
      .map(([stage, name]) => ({ stage, name: zh ? name : lowerFirst(name) }))
      .sort((a, b) => (stageReach(a.stage) ?? -1) - (stageReach(b.stage) ?? -1)),
    named: zh ? "规划列明" : "named by a programme",
    furthest: zh ? "进展最远的系统：" : "furthest system:",
    number: zh ? "系统个数" : "number of systems",
    totals: zh ? "地方数" : "Places",
  };
};

export const chart = defineChart<Row>({
  id: "sector-matrix",
  order: 4,
  name: { en: "Fields named and served", zh: "应用领域与系统" },
  title: titleOf,
  subtitle: {
    en: "Fields that programmes name and fields in which a system is on record, by place; fields by number of places",
    zh: "各地规划列明的应用领域，以及有系统记录的领域；按涉及地方的多少排列",
  },
  notes: [
    {
      en: "The primary source is a survey of e-government, so that field leads by the choice of source before anything else.",
      zh: "主要来源专述电子政务，此领域居首，首先取决于选材。",
    },
    {
      en: "A square is a field that a programme, or a project under it, names as its field of use: a word, not a system. A mark is a system that serves the field above all; with several, the furthest stage is drawn and the number stands beside it.",
      zh: "方框表示规划或其下项目列明的应用领域，只是提及，不等于已有系统。圆点表示主要服务于该领域的系统；不止一个时，画出其中进展最远者，并标出个数。",
    },
    {
      en: "Fields that no place names or serves are left out, as are systems whose field no source states. A district's facts count with its city.",
      zh: "无地方涉及的领域不列出；来源未述领域的系统不计入。区的事实计入所属城市。",
    },
    {
      en: "A stage is what a source says as of its own date, not the state of today.",
      zh: "进展阶段以来源成文之时的说法为准，不代表今日状况。",
    },
  ],
  factColumn: "sector",
  placed: "place_id",
  columns: {
    fact: { en: "Fact", zh: "事实", machine: true },
    place_id: { en: "Place code", zh: "地方代码", machine: true },
    place: { en: "Place", zh: "地方" },
    sector_id: { en: "Field code", zh: "领域代码", machine: true },
    sector: { en: "Field", zh: "应用领域" },
    sector_order: { en: "Field order", zh: "领域次序", machine: true },
    target: { en: "Fact that names it", zh: "列明该领域的事实", machine: true },
    named: { en: "Named by a programme", zh: "规划列明" },
    systems: { en: "Systems on record", zh: "系统数" },
    stage_id: { en: "Stage code", zh: "阶段代码", machine: true },
    stage: { en: "Furthest stage", zh: "最远进展", order: (row) => stageReach(row.stage_id) },
  },
  rows: rowsOf,
  condensed: {
    subtitle: {
      en: "Fields that programmes name and fields in which a system is on record",
      zh: "规划列明的应用领域，以及有系统记录的领域",
    },
    caption: {
      en: "One mark is one place that names or serves the field; which, is at the address below.",
      zh: "一个标记为涉及该领域的一个地方；具体地方见下方网址。",
    },
    render: drawCondensed,
  },
  describe,
  render: (rows: Row[], drawing: Drawing) => drawMatrix(matrixOf(rows, drawing.locale), drawing),
});
