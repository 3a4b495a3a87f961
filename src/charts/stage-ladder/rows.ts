import { notStated } from "../../i18n/index.ts";
import type { Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { firstsBy, rowsBy } from "../../record/rows-by.ts";
import { chosenPlaces, type Params } from "../define.ts";

/** A system with its stage, or a place without any system. */
export type Row = {
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

export const NO_SYSTEM: Text = { en: "no system on record", zh: "未收录系统" };
const NOTHING = { stage_id: null, stage: null, sector: null, service_model: null, kind: null };

/** The rows that are systems. */
export const systemsIn = (rows: Row[]): Row[] => rows.filter((row) => row.stage !== null);
/** The systems at some stages. */
export const at = (rows: Row[], stages: (string | null)[]): Row[] =>
  systemsIn(rows).filter((row) => stages.includes(row.stage_id));

/** The systems of the chosen places; a place without any has one row. */
export const rowsOf = (atlas: Atlas, params?: Params): Row[] =>
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

/** One row of each place, in order. */
export const placesIn = (rows: Row[]): Row[] => firstsBy(rows, "place_id");

/** The rows of a place. */
export const inPlace = rowsBy((row: Row) => [row.place_id]);
