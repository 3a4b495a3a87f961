import type { Atlas } from "../record/atlas.ts";
import type { Initiative } from "../tables/initiatives.ts";
import type { Place } from "../tables/places.ts";
import { formatFew } from "../i18n/few.ts";
import { formatNumber } from "../i18n/format.ts";
import { words } from "../i18n/index.ts";
import type { Locale, Text } from "../i18n/text.ts";
import { ranked, type Matrix } from "../marks/matrix.ts";
import { drawMatrix } from "../marks/matrix-plot.ts";
import { drawnStages } from "../marks/stage.ts";
import { chosenPlaces, defineChart, type Drawing, type Params } from "./define.ts";

type Row = {
  fact: string;
  place_id: string;
  place: Text;
  /** Null only where a place has no field at all. */
  sector_id: string | null;
  sector: Text;
  sector_order: number | null;
  target: string | null;
  named: Text | null;
  systems: number | null;
  stage_id: string | null;
  stage: Text | null;
};

const NOT_STATED: Text = { en: words("en").notStated, zh: words("zh").notStated };
const NO_FIELD: Text = { en: "no field on record", zh: "无领域记录" };
const NOTHING = {
  sector_id: null,
  sector_order: null,
  target: null,
  named: null,
  systems: null,
  stage_id: null,
  stage: null,
};
const YES: Text = { en: "yes", zh: "是" };
const NO: Text = { en: "no", zh: "否" };

/** The system that got furthest; one without a stated stage only if none has any. */
const furthest = (atlas: Atlas, systems: Initiative[]): Initiative | undefined => {
  const reach = ({ stage }: Initiative): number => (stage === null ? -1 : atlas.word("stages", stage).order);
  return systems.reduce<Initiative | undefined>(
    (best, system) => (best === undefined || reach(system) > reach(best) ? system : best),
    undefined,
  );
};

const rowsOfPlace = (atlas: Atlas, place: Place): Row[] => {
  const common = { place_id: place.id, place: place.name };
  const [targets, systems] = [atlas.of(atlas.targets, place.id), atlas.of(atlas.initiatives, place.id)];
  const rows = atlas.words("sectors").flatMap((sector): Row[] => {
    const inField = targets.filter((row) => row.sector === sector.id);
    const target = inField.find((row) => row.relation === "named");
    const service = inField.find((row) => row.relation === "served" && row.initiative !== null);
    const own = systems.filter((row) => row.sector === sector.id || row.id === service?.initiative);
    const best = furthest(atlas, own);
    if (target === undefined && best === undefined) return [];
    return [
      {
        ...common,
        // A field that a shared centre is said to serve has a fact of its own.
        fact:
          best && best.sector === sector.id ? `initiatives/${best.id}` : `targets/${(service ?? target!).id}`,
        sector_id: sector.id,
        sector: sector.name,
        sector_order: sector.order,
        target: target ? `targets/${target.id}` : null,
        named: target ? YES : NO,
        systems: own.length,
        stage_id: best?.stage ?? null,
        stage: best ? (best.stage === null ? NOT_STATED : atlas.word("stages", best.stage).name) : null,
      },
    ];
  });
  if (rows.length > 0) return rows;
  return [{ ...common, fact: `places/${place.id}`, sector: NO_FIELD, ...NOTHING }];
};

const rowsOf = (atlas: Atlas, params?: Params): Row[] =>
  chosenPlaces(atlas, params).flatMap((place) => rowsOfPlace(atlas, place));

/** Fields by the number of places that name or serve them, then in the vocabulary's order. */
const fieldsOf = (rows: Row[]) =>
  ranked(
    rows.flatMap(({ sector_id: id, sector: name, sector_order: order }) =>
      id === null ? [] : [{ id, name, order: order ?? 0 }],
    ),
  );

const placesOf = (rows: Row[]): Row[] =>
  rows.filter((row, i) => rows.findIndex((other) => other.place_id === row.place_id) === i);
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Title of a chart of one place. */
const titleOfOne = (rows: Row[], locale: Locale): string => {
  const name = rows[0]!.place[locale];
  const [fields, served] = [rows.length, rows.filter((row) => row.systems! > 0).length];
  if (locale === "zh") return `${name}涉及${fields}个领域，其中${served}个有系统记录`;
  return `${name}: ${fields} ${fields === 1 ? "field" : "fields"} named or served, ${served} with a system on record`;
};

/** Fields found in most places; how many places that is, how many the next field has, how many there are. */
type Lead = { top: Text[]; most: number; next: number | undefined; all: number };

const titleEn = ({ top, most, next, all }: Lead): string => {
  const names = top.map((name, i) => (i === 0 ? name.en : lower(name.en)));
  const share = most === all ? `all ${all}` : `${most} of ${all}`;
  if (top.length > 1)
    return `${formatFew(names, "fields", "en")} are each found in ${share} places, more than any other field`;
  return `${names[0]} is the one field that ${share} places share${next ? `; no other is found in more than ${next}` : ""}`;
};

const titleZh = ({ top, most, next, all }: Lead): string => {
  const names = formatFew(
    top.map((name) => name.zh),
    "个领域",
    "zh",
  );
  const share = most === all ? `${all}地均涉及` : `${all}地中有${most}地涉及`;
  if (top.length > 1) return most === all ? `${share}${names}` : `${names}各涉及${all}地中的${most}地，居各领域之首`;
  return `${share}${names}${next ? `，其他领域至多${next}地` : ""}`;
};

const titleOf = (rows: Row[], locale: Locale): string => {
  const fields = fieldsOf(rows);
  const [all, most] = [placesOf(rows).length, fields[0]?.places ?? 0];
  if (most === 0) return locale === "zh" ? "资料中没有应用领域记录" : "No field of use is on record";
  if (all === 1) return titleOfOne(rows, locale);
  if (most === 1) return locale === "zh" ? "没有一个领域为两地所共有" : "No field is shared by two places";
  const top = fields.filter((field) => field.places === most).map((field) => field.name);
  return (locale === "zh" ? titleZh : titleEn)({ top, most, next: fields[top.length]?.places, all });
};

const describe = (rows: Row[], locale: Locale): string => {
  const found = rows.filter((row) => row.sector_id !== null);
  const count = (test: (row: Row) => boolean): string => formatNumber(found.filter(test).length, locale);
  const [word, system] = [count((row) => row.systems === 0), count((row) => row.target === null)];
  const both = count((row) => row.target !== null && row.systems! > 0);
  const [empty, one] = [
    rows.filter((row) => row.sector_id === null).map((row) => row.place[locale]),
    placesOf(rows).length === 1,
  ];
  if (locale === "zh") {
    const gap = empty.length === 0 ? "" : `${formatFew(empty, "个地方", locale)}没有领域记录。`;
    const unit = one ? "个" : "组";
    const lead = `${found.length}${one ? "个领域" : "组“地方—领域”关系"}中，`;
    const body = `${lead}${word}${unit}仅有规划列明而未收录系统，${system}${unit}有系统而规划未列明，${both}${unit}二者兼有。`;
    return found.length === 0 ? gap || `${titleOf(rows, locale)}。` : `${body}${gap}`;
  }
  const gap =
    empty.length === 0
      ? ""
      : `${formatFew(empty, "places", locale)} ${empty.length === 1 ? "has" : "have"} no field on record.`;
  const lead = `Of ${found.length} ${one ? "fields on record" : "pairs of place and field"}`;
  const body = `${lead}, ${word} rest on a programme’s word alone, with no system on record; ${system} have a system in a field that no programme names; ${both} have both.`;
  return found.length === 0 ? gap || `${titleOf(rows, locale)}.` : `${body} ${gap}`.trim();
};

const matrixOf = (rows: Row[], locale: Locale): Matrix => {
  const served = rows.filter((row) => row.stage !== null);
  const reach = (stage: string | null): number => (stage === null ? -1 : drawnStages.indexOf(stage));
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
      .map(([stage, name]) => ({ stage, name: zh ? name : lower(name) }))
      .sort((a, b) => reach(a.stage) - reach(b.stage)),
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
    stage: { en: "Furthest stage", zh: "最远进展" },
  },
  rows: rowsOf,
  describe,
  render: (rows: Row[], drawing: Drawing) => drawMatrix(matrixOf(rows, drawing.locale), drawing),
});
