import { upperFirst } from "../i18n/capital.ts";
import { formatFew } from "../i18n/few.ts";
import { formatNumber } from "../i18n/format.ts";
import { notStated } from "../i18n/index.ts";
import type { Locale, Text } from "../i18n/text.ts";
import type { Ladder } from "../marks/ladder.ts";
import { narrowLadder } from "../marks/ladder-narrow.ts";
import { wideLadder } from "../marks/ladder-wide.ts";
import { drawnStages, stageReach } from "../marks/stage.ts";
import type { Atlas } from "../record/atlas.ts";
import { stagesAt } from "../record/reach.ts";
import { drawCondensed } from "./stage-ladder/condensed.ts";
import { chosenPlaces, defineChart, isNarrow, type Drawing, type Params } from "./define.ts";

type Row = {
  fact: string;
  place_id: string;
  place: Text;
  name: Text;
  stage_id: string | null;
  /** Null only where a place has no system at all. */
  stage: Text | null;
  sector: Text | null;
  service_model: Text | null;
  kind: Text | null;
};

const NO_SYSTEM: Text = { en: "no system on record", zh: "未收录系统" };
const NOTHING = { stage_id: null, stage: null, sector: null, service_model: null, kind: null };

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

const [ON_PAPER, RUNNING] = [stagesAt("paper"), stagesAt("running")];
const GROUPS: { stages: (string | null)[]; name: Text }[] = [
  { stages: ON_PAPER, name: { en: "on paper", zh: "规划层面" } },
  { stages: stagesAt("begun"), name: { en: "in the making", zh: "推进之中" } },
  { stages: RUNNING, name: { en: "said to run", zh: "来源称已运行" } },
];

const systemsIn = (rows: Row[]): Row[] => rows.filter((row) => row.stage !== null);
const at = (rows: Row[], stages: (string | null)[]): Row[] =>
  systemsIn(rows).filter((row) => stages.includes(row.stage_id));

const rowsOf = (atlas: Atlas, params?: Params): Row[] =>
  chosenPlaces(atlas, params).flatMap((place): Row[] => {
    const common = { place_id: place.id, place: place.name };
    const systems = atlas.of(atlas.initiatives, place.id);
    if (systems.length === 0) return [{ ...common, fact: `places/${place.id}`, name: NO_SYSTEM, ...NOTHING }];
    return systems.map((system) => ({
      ...common,
      fact: `initiatives/${system.id}`,
      name: system.name,
      stage_id: system.stage,
      stage: system.stage === null ? notStated : atlas.word("stages", system.stage).name,
      sector: system.sector === null ? null : atlas.word("sectors", system.sector).name,
      service_model: system.service_model === null ? null : atlas.word("service-models", system.service_model).name,
      kind: atlas.word("initiative-kinds", system.kind).name,
    }));
  });

const placesIn = (rows: Row[]): Row[] =>
  rows.filter((row, i) => rows.findIndex((other) => other.place_id === row.place_id) === i);

const titleOf = (rows: Row[], locale: Locale): string => {
  const n = (list: Row[]): string => formatNumber(list.length, locale);
  const [all, running, silent] = [systemsIn(rows), at(rows, RUNNING), at(rows, [null])];
  const [place, another] = placesIn(rows);
  const only = place !== undefined && another === undefined ? place.place[locale] : null;
  if (locale === "zh") {
    if (all.length === 0) return `${only ?? "资料中"}没有系统记录`;
    const known = silent.length === 0 ? "均述及进展" : `${n(silent)}个未述进展`;
    return `${only ? `${only}的` : "收录的"}${n(all)}个系统中，来源称${n(running)}个已运行，${known}`;
  }
  if (all.length === 0) return `No system is on record${only === null ? "" : ` for ${only}`}`;
  const be = (list: Row[]): string => `${n(list)} ${list.length === 1 ? "is" : "are"}`;
  const known =
    silent.length === 0
      ? "each has a stated stage"
      : `${n(silent)} ${silent.length === 1 ? "has" : "have"} no stated stage`;
  const scope = `Of ${n(all)} ${all.length === 1 ? "system" : "systems"} on record${only === null ? "" : ` for ${only}`}`;
  return `${scope}, ${be(running)} said to run; ${known}`;
};

/** The place with most systems said to run; undefined where none runs or two places are level. */
const leader = (rows: Row[]): { place: Text; count: number } | undefined => {
  const counts = new Map<string, { place: Text; count: number }>();
  for (const { place_id, place } of at(rows, RUNNING))
    counts.set(place_id, { place, count: (counts.get(place_id)?.count ?? 0) + 1 });
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first?.count === second?.count ? undefined : first;
};

const describe = (rows: Row[], locale: Locale): string => {
  const places = placesIn(rows);
  const most = places.length > 1 ? leader(rows) : undefined;
  const paper = formatNumber(at(rows, ON_PAPER).length, locale);
  const some = systemsIn(rows).length > 0;
  const empty = places.filter((row) => row.stage === null).map((row) => row.place[locale]);
  if (locale === "zh") {
    const lead = most ? `来源称已运行的系统，${most.place.zh}最多，有${most.count}个；` : "";
    const gap = empty.length === 0 ? "" : `${formatFew(empty, "个地方", locale)}没有系统记录。`;
    const date = "“运行中”是来源截至其成文之时的说法（主要来源日期不详），不代表今日状况。";
    return some
      ? `${lead}仅见公布或规划、未述及开工的有${paper}个。${gap}${date}`
      : gap || `${titleOf(rows, locale)}。`;
  }
  const lead = most ? `${most.place.en} has the most systems said to run (${most.count}). ` : "";
  const scope = places.length > 1 ? "In all places together, " : "Of the systems, ";
  const gap =
    empty.length === 0
      ? ""
      : `${formatFew(empty, "places", locale)} ${empty.length === 1 ? "has" : "have"} no system on record. `;
  const date =
    "“In operation” is what a source says as of its own date, unknown for the main source; it is not the state of today.";
  return some
    ? `${lead}${scope}${paper} ${paper === "1" ? "is" : "are"} only announced or planned. ${gap}${date}`
    : gap.trim() || `${titleOf(rows, locale)}.`;
};

const ladderOf = (rows: Row[], locale: Locale): Ladder => {
  const found = new Map(systemsIn(rows).map((row) => [row.stage_id, row.stage![locale]]));
  const stages = [null, ...new Set([...drawnStages, ...[...found.keys()].filter((id) => id !== null)])];
  const places = placesIn(rows).map(({ place_id, place }) => {
    const own = rows.filter((row) => row.place_id === place_id);
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
    allPlaces: zh ? `${places.length}地合计` : places.length === 1 ? "All" : `All ${places.length} places`,
    count: (n) => (zh ? `${n}个` : `${n} ${n === 1 ? "system" : "systems"}`),
    emptyRungs: zh ? "以下阶段没有系统：" : "No system anywhere at: ",
  };
};

/** The columns of the stages do not stand in less. */
const COLUMNS = 640;

const render = (rows: Row[], drawing: Drawing): SVGSVGElement =>
  (isNarrow(drawing.width, COLUMNS) ? narrowLadder : wideLadder)(ladderOf(rows, drawing.locale), drawing);

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
