import type { Locale } from "../../i18n/text.ts";
import type { Dot } from "../../marks/dot-cell.ts";
import type { CondensedDrawing } from "../../marks/lane-sheet.ts";
import { drawLanes } from "../../marks/lanes.ts";
import { stageSheet, type StageLanes } from "../../marks/stage-sheet.ts";
import { reachOf } from "../../record/reach.ts";
import { inPlace, systemsIn, type Row } from "./rows.ts";

const HEADS = {
  en: ["systems", "said to run", "no stage"],
  zh: ["系统", "称已运行", "进展未述"],
} satisfies Record<Locale, string[]>;

const STEPS = ["running", "begun", "paper", "unstated"];

const lanesOf = (rows: Row[], locale: Locale): StageLanes<Dot> => {
  const systems = systemsIn(rows);
  const places = new Map(rows.map(({ place_id, place }) => [place_id, place]));
  const at = (step: string) => (system: Dot) => reachOf(system.stage).id === step;
  const [all = "", running = "", silent = ""] = HEADS[locale];
  return {
    places: [...places].map(([id, name]) => ({
      name: name[locale],
      fact: `places/${id}`,
      rows: inPlace(systems, id).map(({ fact, name: own, stage_id }) => ({ fact, name: own[locale], stage: stage_id })),
    })),
    groups: STEPS.map((step) => ({ takes: at(step) })),
    columns: [
      { head: all, counts: () => true },
      { head: running, counts: at("running") },
      { head: silent, counts: at("unstated") },
    ],
    stages: new Map(systems.map(({ stage_id, stage }) => [stage_id, stage!])),
  };
};

/** One mark a system, the furthest first; beside them how many are said to run and how many have no stage. */
export const drawCondensed = (rows: Row[], drawing: CondensedDrawing): SVGSVGElement => {
  const lanes = lanesOf(rows, drawing.locale);
  return drawLanes((most) => stageSheet(lanes, drawing.locale, most), lanes.places.length, drawing);
};
