import type { Locale } from "../../i18n/text.ts";
import type { Dot } from "../../marks/dot-cell.ts";
import type { CondensedDrawing } from "../../marks/lane-sheet.ts";
import { drawLanes } from "../../marks/lanes.ts";
import { stageSheet, type StageLanes } from "../../marks/stage-sheet.ts";
import { rowsBy } from "../../record/rows-by.ts";
import { modelsOf, placesIn, systemsIn, type Row } from "./rows.ts";

interface System extends Dot {
  model: string | null;
}

const inPlace = rowsBy((row: Row) => [row.place_id]);

const lanesOf = (rows: Row[], locale: Locale): StageLanes<System> => {
  const systems = systemsIn(rows);
  return {
    places: placesIn(rows).map(({ place_id, place }) => ({
      name: place[locale],
      fact: `places/${place_id}`,
      rows: inPlace(systems, place_id).map(({ fact, name, stage_id, model_id }) => ({
        fact,
        name: name[locale],
        stage: stage_id,
        model: model_id,
      })),
    })),
    groups: [{ takes: ({ model }) => model !== null }, { dim: true, takes: () => true }],
    columns: [
      { head: locale === "zh" ? "系统" : "systems", counts: () => true },
      ...modelsOf(rows).map(({ id, name }) => ({
        head: name[locale],
        counts: ({ model }: System) => model === id,
      })),
    ],
    stages: new Map(systems.map(({ stage_id, stage }) => [stage_id, stage!])),
  };
};

/** One mark a system, those for which a source names a model first and in colour; beside them, how many of each model. */
export const drawCondensed = (rows: Row[], drawing: CondensedDrawing): SVGSVGElement => {
  const lanes = lanesOf(rows, drawing.locale);
  return drawLanes((most) => stageSheet(lanes, drawing.locale, most), lanes.places.length, drawing);
};
