import { formatNumber } from "../i18n/format.ts";
import type { Locale, Text } from "../i18n/text.ts";
import { placeKey } from "../marks/place-key.ts";
import { placeList, type Part } from "../marks/place-list.ts";
import { placeMap, type Listing } from "../marks/place-map.ts";
import type { MappedPlace } from "../marks/place-mark.ts";
import { svgRoot } from "../marks/root.ts";
import { stageReach } from "../marks/stage.ts";
import { maker } from "../marks/svg.ts";
import { tileGrid } from "../marks/tile-grid.ts";
import { defineChart, isNarrow, MOST_DRAWN, type Drawing } from "./define.ts";
import { descriptionOf, NO_STAGE, shownRows, titleOf, type Row } from "./programme-map/finding.ts";
import { programmeRows } from "./programme-map/rows.ts";

const NOTHING: Text = { en: "No cloud programme on record", zh: "未见云计算战略规划记录" };
const AREA = {
  name: { en: "Province:", zh: "省：" },
  recorded: { en: "programme", zh: "有规划记录" },
  nothing: { en: "none", zh: "未见记录" },
};
const PILOT: Text = { en: "National pilot city", zh: "国家试点城市" };
const NOT_SHOWN: Text = { en: "Not on the map: no position on record", zh: "未标于图上：无位置记录" };
const FIRST: Record<Locale, (shown: number, all: number) => string> = {
  en: (shown, all) => `The first ${formatNumber(shown, "en")} of ${formatNumber(all, "en")} places`,
  zh: (shown, all) => `以下为${formatNumber(all, "zh")}个地方中的前${formatNumber(shown, "zh")}个`,
};
const LETTERS: Text = { en: "Letters: ISO 3166-2:CN codes", zh: "字母为省级行政区代码" };

const mapped = (row: Row, locale: Locale): MappedPlace => ({
  fact: row.fact,
  name: row.place[locale],
  subject: (row.programme ?? NOTHING)[locale],
  stageName: row.programme === null ? null : (row.stage_name ?? NO_STAGE)[locale],
  stage: row.stage,
  recorded: row.programme !== null,
  flag: row.pilot_fact,
  at: row.lat === null || row.lon === null ? null : [row.lon, row.lat],
  adcode: row.adcode,
  area: row.level === "province",
});

const keyPart = (places: MappedPlace[], drawing: Drawing, letters: boolean): Part =>
  placeKey(drawing, places, {
    noStage: NO_STAGE[drawing.locale],
    nothing: NOTHING[drawing.locale],
    flag: PILOT[drawing.locale],
    area: {
      name: AREA.name[drawing.locale],
      recorded: AREA.recorded[drawing.locale],
      nothing: AREA.nothing[drawing.locale],
    },
    letters: letters ? LETTERS[drawing.locale] : null,
  });

/** What stands over the list: that its places are not on the map, or that there are more. */
const headingOf = ({ leftOver, places }: Listing, locale: Locale): string | null => {
  if (leftOver) return NOT_SHOWN[locale];
  return places.length > MOST_DRAWN ? FIRST[locale](MOST_DRAWN, places.length) : null;
};

export const chart = defineChart<Row>({
  id: "programme-map",
  order: 1,
  name: { en: "Map of programmes", zh: "战略规划分布图" },
  title: titleOf,
  subtitle: {
    en: "Cloud or e-government programme of each place and how far it had got by the primary source, which is undated; by other sources where it names none",
    zh: "各地云计算或电子政务战略规划及其进展，以主要来源（未注明日期）为准，其未提及者依其他来源",
  },
  notes: [
    {
      en: "The fuller the mark, the further the programme had got when its source was written. The main source bears no date; its stages are not the situation today. The stage is that of the programme as a whole; single systems under it can be further along. What is announced is not built, and what runs is not thereby measured.",
      zh: "标记越满，表示来源成文时该战略规划推进得越远。主要来源未注明日期，所列进展不代表今天的情况。所标为战略规划整体的进展，其下个别系统可能走得更远。公布不等于建成，运行不等于已有实测成效。",
    },
    {
      en: "Shown are programmes about cloud computing and programmes about e-government, of which cloud computing is a part; the table says which is which. Plans for a smart city or a digital province are left out, even where they mention cloud computing.",
      zh: "图中只收云计算规划，以及以云计算为其一部分的电子政务规划，二者在数据表“范围”一栏注明。智慧城市、数字省份一类的规划即使提到云计算，也不计入。",
    },
    {
      en: "Of a place with several programmes the map shows the one that the main source describes, if it describes one; the table has them all. Programmes of a district count with its city. “No cloud programme on record” means that the sources read here name none, not that there was none.",
      zh: "一地有多项战略规划时，图中只标一项，以主要来源所述者为先，其余见数据表；区的规划计入所属城市。“未见云计算战略规划记录”是指所读来源未提及，不等于当地没有。",
    },
    {
      en: "A province is shown by its shape, filled where a programme of its own is on record and with a dotted outline where none is; a city by a point of city-level accuracy. The flag marks the five cities of the national pilot; it is not the only sense in which the source speaks of pilots.",
      zh: "省以轮廓表示：有本省规划记录者填色，未见记录者只描虚线；城市以点表示，点位仅精确到城市。小旗表示国家云计算服务创新发展试点的五个城市；来源中的“试点”另有他义。",
    },
    {
      en: "This graphic is a schematic for showing data. It draws no international or maritime boundaries. Shapes, names and shading do not express any view on the legal status of a territory or on any boundary or claim. It is not a reviewed or official map.",
      zh: "本图仅为数据示意图，未绘制国界及海上界线；图形、名称与着色均不代表对任何领土法律地位、边界或主张的立场。本图并非经审核的标准地图。",
      carried: true,
    },
    {
      en: "Base map: Natural Earth (public domain), via Apache Superset and world-atlas; simplified.",
      zh: "底图：Natural Earth（公有领域），取自 Apache Superset 与 world-atlas，经简化。",
      carried: true,
    },
  ],
  factColumn: "programme",
  placed: "place_id",
  columns: {
    fact: { en: "Fact", zh: "事实标识", machine: true },
    place_id: { en: "Place id", zh: "地方标识", machine: true },
    place: { en: "Place", zh: "地方" },
    programme: { en: "Programme", zh: "战略规划" },
    scope: { en: "Scope", zh: "范围" },
    stage: { en: "Stage code", zh: "进展代码", machine: true },
    stage_name: { en: "Stage", zh: "进展阶段", order: (row) => stageReach(row.stage) },
    pilot: { en: "National pilot city", zh: "国家试点城市" },
    pilot_fact: { en: "Fact of the pilot role", zh: "试点事实标识", machine: true },
    systems: { en: "Systems on record in the place", zh: "收录系统数" },
    level: { en: "Level", zh: "层级代码", machine: true },
    adcode: { en: "GB/T 2260 code", zh: "行政区划代码", machine: true },
    lat: { en: "Latitude", zh: "纬度", machine: true },
    lon: { en: "Longitude", zh: "经度", machine: true },
  },
  uncut: true,
  views: [
    { id: "land", name: { en: "Map", zh: "地图" } },
    { id: "grid", name: { en: "Tile grid", zh: "方格图" } },
  ],
  rows: programmeRows,
  // A map rests on where the places lie, too.
  rests: (_, rows) => [
    ...new Set(
      rows.flatMap((row) => [row.fact, `places/${row.place_id}`, ...(row.pilot_fact ? [row.pilot_fact] : [])]),
    ),
  ],
  describe: descriptionOf,
  render: (rows, drawing) => {
    const { document, width, theme, locale, view } = drawing;
    const h = maker(document);
    const shown = shownRows(rows);
    const places = shown.map((row) => mapped(row, locale));
    const { part, listing, letters } =
      view === "grid"
        ? tileGrid(drawing, places, MOST_DRAWN)
        : { ...placeMap(drawing, places, MOST_DRAWN), letters: false };
    const parts: Part[] = [
      keyPart(places, drawing, letters),
      part,
      placeList(drawing, listing.places.slice(0, MOST_DRAWN), {
        numbered: listing.numbered,
        columns: isNarrow(width) ? 1 : 2,
        heading: headingOf(listing, locale),
      }),
    ];
    let height = 0;
    const whole = { top: 0, bottom: 0 };
    const stacked = parts.flatMap((p) => {
      if (p.height === 0) return [];
      const top = Math.round(height);
      height = top + p.height + 12;
      if (p === part) whole.bottom = top + p.height + 4;
      return [h("g", { transform: `translate(0 ${top})` }, p.node)];
    });
    return svgRoot(document, { width, height: Math.max(1, height - 8), head: whole }, theme, ...stacked);
  },
});
