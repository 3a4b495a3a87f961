import { upperFirst } from "../i18n/capital.ts";
import { notStated } from "../i18n/index.ts";
import { together } from "../i18n/together.ts";
import type { Text } from "../i18n/text.ts";
import type { Ladder } from "../marks/ladder.ts";
import { narrowLadder } from "../marks/ladder-narrow.ts";
import { wideLadder } from "../marks/ladder-wide.ts";
import { drawnStages, stageReach } from "../marks/stage.ts";
import { stagesAt } from "../record/reach.ts";
import { defineChart, isNarrow, type Drawing } from "./define.ts";
import { drawCondensed } from "./stage-ladder/condensed.ts";
import { describe, titleOf } from "./stage-ladder/finding.ts";
import { at, inPlace, NO_SYSTEM, placesIn, rowsOf, systemsIn, type Row } from "./stage-ladder/rows.ts";

/** Heads of columns in which nothing stands; where something does, the record's own word is the head. */
const EMPTY_HEADS: Record<string, Text> = {
  announced: { en: "Announced", zh: "已公布" },
  planned: { en: "Planned", zh: "规划中" },
  building: { en: "Under way", zh: "建设实施中" },
  trial: { en: "In trial operation", zh: "试运行" },
  migrating: { en: "Being migrated", zh: "迁移部署中" },
  operating: { en: "In operation", zh: "运行中" },
  "near-capacity": { en: "Near capacity", zh: "接近满负荷" },
};

const GROUPS: { stages: (string | null)[]; name: Text }[] = [
  { stages: stagesAt("paper"), name: { en: "on paper", zh: "规划层面" } },
  { stages: stagesAt("begun"), name: { en: "in the making", zh: "推进之中" } },
  { stages: stagesAt("running"), name: { en: "said to run", zh: "来源称已运行" } },
];

const ladderOf = (rows: Row[], { locale, part }: Drawing): Ladder => {
  const found = new Map(systemsIn(rows).map((row) => [row.stage_id, row.stage![locale]]));
  const stages = [null, ...new Set([...drawnStages, ...[...found.keys()].filter((id) => id !== null)])];
  const places = placesIn(rows).map(({ place_id, place }) => {
    const own = inPlace(rows, place_id);
    return {
      fact: `places/${place_id}`,
      name: place[locale],
      dots: systemsIn(own).map((row) => ({ fact: row.fact, name: row.name[locale], stage: row.stage_id })),
    };
  });
  const zh = locale === "zh";
  return {
    rungs: stages.map((stage) => ({
      stage,
      name: upperFirst(found.get(stage) ?? (stage === null ? notStated : EMPTY_HEADS[stage])?.[locale] ?? stage ?? ""),
      group: GROUPS.find((group) => stage !== null && group.stages.includes(stage))?.name[locale] ?? null,
      total: at(rows, [stage]).length,
    })),
    places,
    nothing: NO_SYSTEM[locale],
    none: zh ? "无" : "none",
    allPlaces: places.length === 1 && !zh ? "All" : together(places.length, part, locale),
    count: (n) => (zh ? `${n}个` : `${n} ${n === 1 ? "system" : "systems"}`),
    emptyRungs: zh ? "以下阶段没有系统：" : "No system anywhere at: ",
  };
};

/** The columns of the stages do not stand in less. */
const COLUMNS = 640;

const render = (rows: Row[], drawing: Drawing): SVGSVGElement =>
  (isNarrow(drawing.width, COLUMNS) ? narrowLadder : wideLadder)(ladderOf(rows, drawing), drawing);

export const chart = defineChart<Row>({
  id: "stage-ladder",
  order: 3,
  name: { en: "How far the systems got", zh: "各地系统进展" },
  title: titleOf,
  subtitle: {
    en: "Systems and projects by place and by the stage on record (where sources differ, the primary source’s); one dot is one system",
    zh: "各地系统与项目按所记进展排列，来源不一时依主要来源；一点为一个系统",
  },
  notes: [
    {
      en: "A dot is a system, platform, project, centre, laboratory or class of services, large or small; a system and its named parts are dots of their own. Districts count with their city.",
      zh: "一点代表一个系统、平台、项目、中心、实验室或服务类别，不分大小；上级系统与其单独列名的组成部分各计一点。区的系统计入所属城市。",
    },
    {
      en: "A stage is what a source says as of its own date. Announced is not built, and in operation is not measured.",
      zh: "进展阶段以来源成文之时的说法为准。公布不等于建成，运行不等于已有实测成效。",
    },
    {
      en: "Many dots may also mean that the sources tell more about a place.",
      zh: "点数多，也可能只是来源对该地着墨较多。",
    },
  ],
  factColumn: "name",
  placed: "place_id",
  columns: {
    fact: { en: "Fact", zh: "事实", machine: true },
    place_id: { en: "Place code", zh: "地方代码", machine: true },
    place: { en: "Place", zh: "地方" },
    name: { en: "System", zh: "系统" },
    stage_id: { en: "Stage code", zh: "阶段代码", machine: true },
    stage: { en: "Stage", zh: "进展阶段", order: (row) => stageReach(row.stage_id) },
    sector: { en: "Sector", zh: "应用领域" },
    service_model: { en: "Service model", zh: "服务模式" },
    kind: { en: "Kind", zh: "类型" },
  },
  rows: rowsOf,
  condensed: {
    subtitle: {
      en: "Systems and projects by place and stage; where sources differ, the primary source’s",
      zh: "各地系统与项目及其进展，来源不一时依主要来源",
    },
    caption: {
      en: "One mark is one system; names are at the address below.",
      zh: "一个标记为一个系统，名称见下方网址。",
    },
    render: drawCondensed,
  },
  describe,
  render,
});
