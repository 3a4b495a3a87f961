import { together } from "../i18n/together.ts";
import { reachChart } from "../marks/reach-chart.ts";
import type { ReachSheet } from "../marks/reach.ts";
import { reaches } from "../record/reach.ts";
import { drawCondensed } from "./promise-to-practice/condensed.ts";
import { defineChart, type Drawing } from "./define.ts";
import { describe } from "./promise-to-practice/finding.ts";
import { titleOf } from "./promise-to-practice/title.ts";
import { NOTHING, rowsOf, talliesOf, type Row } from "./promise-to-practice/rows.ts";

const sheetOf = (rows: Row[], { locale, part }: Drawing): ReachSheet => {
  const zh = locale === "zh";
  const places = talliesOf(rows).map(({ id, name, rows: own }) => ({
    fact: `places/${id}`,
    name: name[locale],
    cells: own.map((row) => ({
      fact: row.fact,
      name: row.name[locale],
      stage: row.stage_id,
      group: reaches.findIndex((reach) => reach.id === row.reach_id),
    })),
  }));
  return {
    groups: reaches.map(({ name, mark }) => ({ name: name[locale], stage: mark })),
    places,
    heads: zh
      ? ["称已运行", "至少启动", "述及进展", "合计"]
      : ["said to run", "at least begun", "stage stated", "in all"],
    all: places.length < 2 ? null : together(places.length, part, locale),
    few: zh ? "项数过少，不计比例" : "too few for a share",
    nothing: NOTHING[locale],
    none: zh ? "无" : "none",
  };
};

export const chart = defineChart<Row>({
  id: "promise-to-practice",
  order: 10,
  name: { en: "From promise to practice", zh: "从规划到落地" },
  title: titleOf,
  subtitle: {
    en: "Everything announced in a place, from what got furthest to what is only named, on a strip of equal width; one mark is one thing, as of each source’s own date",
    zh: "各地已公布的全部事项，从进展最远的依次排到仅列其名的，各地条带等宽；一个标记为一项，进展以各来源成文之时为准",
  },
  notes: [
    {
      en: "A mark is a programme, a system or project (large or small, its named parts counted too), or, as an empty square, a field that a programme or project names and in which no system is on record. Each place’s strip is its own 100%; the numbers count what is said to have got at least so far.",
      zh: "一个标记代表一项战略规划，或一个系统或项目（不分大小，单独列名的组成部分也计入）；空心方框代表规划或项目列明、但未收录系统的应用领域。各地条带均以本地总数为100%；右侧数字为来源称至少进展到该步的项数。",
    },
    {
      en: "Do not rank the places by these shares. One more sentence in one source moves the share of a place with six things by a sixth, and a place told in detail has more parts listed, finished or not. With fewer than five things no share is drawn.",
      zh: "各地比例不宜排名：只有六项的地方，来源多写一句，比例就变动六分之一；写得越细的地方，列出的组成部分越多，无论完成与否。不足五项的地方不画比例。",
      carried: true,
    },
    {
      en: "No stage stated is not a standstill: the thing may well run. A system whose field no source states may serve a field that is shown as only named.",
      zh: "进展未述不等于没有进展，也可能早已运行；仅列其名的领域，也可能由来源未注明领域的系统所服务。",
    },
    {
      en: "“Said to run” is a source’s word as of its own date (the main source is undated). A programme counts as in the making once a source says that its implementation has begun; only a system or project can be said to run.",
      zh: "“来源称已运行”是来源成文之时的说法（主要来源日期不详）。来源称已开始实施的战略规划，即计入“推进之中”；只有系统和项目可称“已运行”。",
    },
  ],
  factColumn: "name",
  placed: "place_id",
  columns: {
    fact: { en: "Fact", zh: "事实", machine: true },
    place_id: { en: "Place code", zh: "地方代码", machine: true },
    place: { en: "Place", zh: "地方" },
    name: { en: "What was announced", zh: "公布的事项" },
    kind: { en: "Kind", zh: "类型" },
    stage_id: { en: "Stage code", zh: "阶段代码", machine: true },
    stage: { en: "Stage", zh: "进展阶段" },
    reach_id: { en: "Step code", zh: "进展程度代码", machine: true },
    reach: { en: "How far", zh: "进展程度" },
  },
  rows: rowsOf,
  condensed: {
    subtitle: {
      en: "Everything announced in a place, furthest first, as of each source’s own date",
      zh: "各地已公布的全部事项，进展最远的在前，以各来源成文之时为准",
    },
    caption: {
      en: "One mark is one thing announced; names are at the address below.",
      zh: "一个标记为一项已公布的事项，名称见下方网址。",
    },
    render: drawCondensed,
  },
  describe,
  render: (rows, drawing) => reachChart(sheetOf(rows, drawing), drawing),
});
