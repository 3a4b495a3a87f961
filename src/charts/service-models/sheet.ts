import { lowerFirst } from "../../i18n/capital.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { ModelAims, ModelPlace, ModelSheet } from "../../marks/model-sheet.ts";
import { stageReach } from "../../marks/stage.ts";
import { aimsIn, modelsOf, namedIn, placesIn, systemsIn, type Row } from "./rows.ts";

const systems = (n: number, locale: Locale): string =>
  locale === "zh" ? `${formatNumber(n, "zh")}个系统` : `${formatNumber(n, "en")} ${n === 1 ? "system" : "systems"}`;

const WORDS = {
  en: {
    unstated: "Model not stated",
    brief: "Not stated",
    none: "named for no system",
    nothing: "no system on record",
  },
  zh: { unstated: "未写明模式", brief: "未写明", none: "未见于任何系统", nothing: "未收录系统" },
};

const dotOf = ({ fact, name, district, stage_id }: Row, locale: Locale) => {
  const where = district === null ? "" : locale === "zh" ? `（${district.zh}）` : ` (${district.en})`;
  return { fact, name: name[locale] + where, stage: stage_id };
};

const placeOf = (rows: Row[], { place_id, place }: Row, locale: Locale): ModelPlace => {
  const own = systemsIn(rows)
    .filter((row) => row.place_id === place_id)
    .sort((a, b) => (stageReach(a.stage_id) ?? -1) - (stageReach(b.stage_id) ?? -1));
  return {
    name: place[locale],
    fact: `places/${place_id}`,
    unstated: own.filter((row) => row.model_id === null).map((row) => dotOf(row, locale)),
    named: namedIn(own).map((row) => ({ ...dotOf(row, locale), model: row.model_id! })),
  };
};

const aimsOf = (rows: Row[], locale: Locale): ModelAims | null => {
  const [first, ...others] = aimsIn(rows);
  if (first === undefined) return null;
  return {
    name: first.place[locale],
    words: locale === "zh" ? "全国性文件提到的目标" : "aim of a national document",
    marks: [first, ...others].map((row) => ({ model: row.model_id!, fact: row.fact, row: rows.indexOf(row) })),
  };
};

/** The stages that occur, from not stated to the furthest. */
const stagesOf = (rows: Row[], locale: Locale): ModelSheet["stages"] => {
  const found = new Map(systemsIn(rows).map((row) => [row.stage_id, row.stage![locale]]));
  return [...found]
    .sort(([a], [b]) => (stageReach(a) ?? -1) - (stageReach(b) ?? -1))
    .map(([stage, name]) => ({
      stage,
      name:
        stage === null
          ? locale === "zh"
            ? "进展未述"
            : "stage not stated"
          : locale === "zh"
            ? name
            : lowerFirst(name),
    }));
};

/** The rows as a sheet of places and models, in the language of the drawing. */
export const sheetOf = (rows: Row[], locale: Locale): ModelSheet => {
  const named = namedIn(rows);
  const { unstated, brief, none, nothing } = WORDS[locale];
  return {
    unstated: { name: unstated, brief, count: systems(systemsIn(rows).length - named.length, locale) },
    models: modelsOf(rows).map(({ id, name }) => {
      const n = named.filter((row) => row.model_id === id).length;
      return { id, name: name[locale], count: n === 0 ? none : systems(n, locale), empty: n === 0 };
    }),
    aims: aimsOf(rows, locale),
    places: placesIn(rows).map((row) => placeOf(rows, row, locale)),
    stages: stagesOf(rows, locale),
    words: { nothing, or: locale === "zh" ? "或" : " or ", systems: (n) => systems(n, locale) },
  };
};
