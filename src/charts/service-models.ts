import { drawModels } from "../marks/model-plot.ts";
import { stageReach } from "../marks/stage.ts";
import { drawCondensed } from "./service-models/condensed.ts";
import { defineChart, type Drawing } from "./define.ts";
import { describe, titleOf } from "./service-models/finding.ts";
import { rowsOf, type Row } from "./service-models/rows.ts";
import { sheetOf } from "./service-models/sheet.ts";

export const chart = defineChart<Row>({
  id: "service-models",
  order: 8,
  name: { en: "Service models", zh: "服务模式" },
  title: titleOf,
  subtitle: {
    en: "Systems and projects by place and by the service model that a source names; one mark is one system, its form the stage on record",
    zh: "各地系统与项目按来源写明的服务模式排列；一个标记为一个系统，标记的样式表示所记进展",
  },
  notes: [
    {
      en: "A model is recorded only where a source names it (IaaS, PaaS or SaaS). None is inferred from what a system does.",
      zh: "来源明言 IaaS、PaaS 或 SaaS 的，才予记录；不据系统功能推断。",
    },
    {
      en: "Large and small count alike, and a platform and its named services are marks of their own: the numbers tell how often a model is named, not how much is offered.",
      zh: "系统不分大小，平台与其单独列名的服务各计一个；个数只反映写明的次数，不代表服务规模。",
    },
    {
      en: "A square is an aim of a national document, not a system.",
      zh: "方框表示全国性文件提到的目标，不是系统。",
    },
    {
      en: "A stage is what a source says as of its own date. Districts count with their city.",
      zh: "进展阶段以来源成文之时的说法为准。区的系统计入所属城市。",
    },
  ],
  factColumn: "name",
  placed: "place_id",
  columns: {
    fact: { en: "Fact", zh: "事实", machine: true },
    place_id: { en: "Place code", zh: "地方代码", machine: true },
    place: { en: "Place", zh: "地方" },
    district: { en: "District", zh: "区", machine: true },
    name: { en: "System", zh: "系统" },
    nature: { en: "Nature (system, aim, none)", zh: "性质（系统、目标、无）", machine: true },
    model_id: { en: "Model code", zh: "模式代码", machine: true },
    model_order: { en: "Model order", zh: "模式次序", machine: true },
    model: { en: "Service model", zh: "服务模式" },
    stage_id: { en: "Stage code", zh: "阶段代码", machine: true },
    stage: { en: "Stage", zh: "进展阶段", order: (row) => stageReach(row.stage_id) },
    kind: { en: "Kind", zh: "类型" },
  },
  rows: rowsOf,
  condensed: {
    subtitle: {
      en: "Systems and projects by place, and the service model that a source names",
      zh: "各地系统与项目，以及来源写明的服务模式",
    },
    caption: {
      en: "One mark is one system; in blue, a source names its model. Names are at the address below.",
      zh: "一个标记为一个系统，蓝色的有来源写明模式；名称见下方网址。",
    },
    render: drawCondensed,
  },
  describe,
  render: (rows: Row[], drawing: Drawing) => drawModels(sheetOf(rows, drawing.locale), drawing),
});
