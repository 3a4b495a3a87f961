import { notStated } from "../../i18n/index.ts";
import type { Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { firstsBy } from "../../record/rows-by.ts";
import type { Place } from "../../tables/places.ts";
import { chosenPlaces, type Params } from "../define.ts";

/** A system with the service model that a source names, a national aim that names one, or a place without systems. */
export type Row = {
  fact: string;
  place_id: string;
  place: Text;
  district: Text | null;
  name: Text;
  /** "system", "aim" (a national document wants the model; no system), or "none" (no system on record). */
  nature: string;
  model_id: string | null;
  model_order: number | null;
  /** Null only where a place has no system at all. */
  model: Text | null;
  stage_id: string | null;
  stage: Text | null;
  kind: Text | null;
};

const NO_SYSTEM: Text = { en: "no system on record", zh: "未收录系统" };
const NOTHING = {
  district: null,
  model_id: null,
  model_order: null,
  model: null,
  stage_id: null,
  stage: null,
  kind: null,
};

const AIM: Text = { en: "Aim, not a system", zh: "目标，不是系统" };

/** Statements that set an aim; others may mention a model in passing. */
const AIMS = ["plan", "goal"];

/** National statements that name a model as an aim, once for each model. */
const aimsOf = (atlas: Atlas, country: Place): Row[] =>
  atlas
    .of(atlas.statements, country.id)
    .filter(({ kind, initiative }) => AIMS.includes(kind) && initiative === null)
    .flatMap(({ id, text, program }) =>
      atlas
        .words("service-models")
        .filter(({ name }) => text.en.includes(name.en) || text.zh.includes(name.zh))
        .map((model) => ({
          ...NOTHING,
          fact: `statements/${id}`,
          place_id: country.id,
          place: country.name,
          name: program === null ? text : atlas.program(program).name,
          nature: "aim",
          model_id: model.id,
          model_order: model.order,
          model: model.name,
          kind: AIM,
        })),
    );

const systemsOf = (atlas: Atlas, place: Place): Row[] => {
  const common = { place_id: place.id, place: place.name };
  const systems = atlas.of(atlas.initiatives, place.id);
  if (systems.length === 0)
    return [{ ...NOTHING, ...common, fact: `places/${place.id}`, name: NO_SYSTEM, nature: "none" }];
  return systems.map((system): Row => {
    const model = system.service_model === null ? null : atlas.word("service-models", system.service_model);
    return {
      ...common,
      fact: `initiatives/${system.id}`,
      district: system.place === place.id ? null : atlas.place(system.place).name,
      name: system.name,
      nature: "system",
      model_id: model?.id ?? null,
      model_order: model?.order ?? null,
      model: model?.name ?? notStated,
      stage_id: system.stage,
      stage: system.stage === null ? notStated : atlas.word("stages", system.stage).name,
      kind: atlas.word("initiative-kinds", system.kind).name,
    };
  });
};

/** National aims, then every system of the chosen places. */
export const rowsOf = (atlas: Atlas, params: Params = {}): Row[] => {
  const national = params.places === undefined && atlas.country !== undefined ? aimsOf(atlas, atlas.country) : [];
  return [...national, ...chosenPlaces(atlas, params).flatMap((place) => systemsOf(atlas, place))];
};

export const systemsIn = (rows: Row[]): Row[] => rows.filter((row) => row.nature === "system");
export const aimsIn = (rows: Row[]): Row[] => rows.filter((row) => row.nature === "aim");
/** Systems for which a source names a model. */
export const namedIn = (rows: Row[]): Row[] => systemsIn(rows).filter((row) => row.model_id !== null);

export interface Model {
  id: string;
  name: Text;
}

/** The three models of the trade, which keep their columns where nothing is on record; the record's own words lead. */
const STANDARD: (Model & { order: number })[] = ["IaaS", "PaaS", "SaaS"].map((name, i) => ({
  id: name.toLowerCase(),
  name: { en: name, zh: name },
  order: i + 1,
}));

/** The service models in the vocabulary's order. */
export const modelsOf = (rows: Row[]): Model[] => {
  const found = new Map(STANDARD.map((model) => [model.id, model]));
  for (const { model_id: id, model: name, model_order: order } of rows)
    if (id !== null) found.set(id, { id, name: name!, order: order! });
  return [...found.values()].sort((a, b) => a.order - b.order);
};

/** One row of each place that has systems or lacks them, in order. */
export const placesIn = (rows: Row[]): Row[] =>
  firstsBy(
    rows.filter((row) => row.nature !== "aim"),
    "place_id",
  );
