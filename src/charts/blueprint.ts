import { narrowBlueprint } from "../marks/blueprint-narrow.ts";
import { wideBlueprint } from "../marks/blueprint-wide.ts";
import { describe } from "./blueprint/description.ts";
import { titleOf } from "./blueprint/finding.ts";
import { rowsOf, type Row } from "./blueprint/rows.ts";
import { blueprintSheet } from "./blueprint/sheet.ts";
import { drawCondensed } from "./blueprint/condensed.ts";
import { defineChart, isNarrow, type Drawing } from "./define.ts";

const render = (rows: Row[], drawing: Drawing): SVGSVGElement =>
  (isNarrow(drawing.width) ? narrowBlueprint : wideBlueprint)(blueprintSheet(rows, drawing.locale), drawing);

export const chart = defineChart<Row>({
  id: "blueprint",
  order: 9,
  name: { en: "What runs on what", zh: "隶属与依托" },
  title: titleOf,
  subtitle: {
    en: "Programmes, the systems under them, their parts, what runs on them and whom each serves; stages as of each source’s own date, unknown for the main source",
    zh: "战略规划及所属系统、组成部分、所承载的系统与服务对象；进展以各来源成文之时为准，主要来源日期不详",
  },
  notes: [
    {
      en: "A solid branch means that a system belongs to a programme or is a component of another; a dashed one, that it runs on it or is to run on it. The mark shows how far each got; a dotted line, what no source states.",
      zh: "实线表示隶属于规划或为上级系统的组成部分，虚线表示依托或拟依托其运行；圆形标记表示进展，点线表示来源未述。",
    },
    {
      en: "A system that no source ties to a programme is drawn apart. It may still belong to one: that nobody says so is all that is known.",
      zh: "来源未述所属规划的系统，图中不与任何规划相连；这只表示无人说明，不表示它在规划之外。",
    },
    {
      en: "A system that is part of one and runs on another stands twice and is counted once. Districts stand with their city.",
      zh: "既属于某一系统、又依托另一系统的，图中出现两次，只计一次；区的系统归入所属城市。",
    },
    {
      en: "This is what the sources name, not an architecture as built: a planned service on a planned platform is two plans. Many branches may also mean that the sources tell more about a place.",
      zh: "图示以来源列名者为限，并非建成的架构：规划中的服务依托规划中的平台，两者仍都只是规划。分支多，也可能只是来源对该地着墨较多。",
    },
  ],
  factColumn: "name",
  placed: "block_id",
  columns: {
    fact: { en: "Fact", zh: "事实", machine: true },
    block_id: { en: "Code of the place it is drawn with", zh: "所归地方代码", machine: true },
    block: { en: "Drawn with", zh: "归入", machine: true },
    place: { en: "Place", zh: "地方" },
    name: { en: "Programme or system", zh: "规划或系统" },
    kind: { en: "Kind", zh: "类型" },
    relation_id: { en: "Relation code", zh: "关系代码", machine: true },
    relation: { en: "Relation", zh: "关系" },
    parent: { en: "Parent or platform", zh: "上级或所依托" },
    depth: { en: "Depth", zh: "层次", machine: true },
    stage_id: { en: "Stage code", zh: "阶段代码", machine: true },
    stage: { en: "Stage", zh: "进展阶段" },
    audience: { en: "Whom it serves", zh: "服务对象" },
  },
  rows: rowsOf,
  condensed: {
    subtitle: {
      en: "Systems by place; stages as of each source’s own date, unknown for the main source",
      zh: "各地系统；进展以各来源成文之时为准，主要来源日期不详",
    },
    caption: {
      en: "One mark is one system; a dashed line under it: it runs or is to run on another. Names are at the address below.",
      zh: "一个标记为一个系统，下加虚线的依托或拟依托其他系统；名称见下方网址。",
    },
    render: drawCondensed,
  },
  describe,
  render,
});
