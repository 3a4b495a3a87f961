import { notStated } from "../../i18n/index.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Dot } from "../../marks/dot-cell.ts";
import type { CondensedDrawing } from "../../marks/lane-sheet.ts";
import { drawLanes } from "../../marks/lanes.ts";
import { stageSheet, type StageLanes } from "../../marks/stage-sheet.ts";
import { rowsBy } from "../../record/rows-by.ts";
import { blocksIn, branchesIn, systemsIn, type Row } from "./rows.ts";

interface System extends Dot {
  runs: boolean;
  served: boolean;
}

const HEADS = {
  en: ["systems", "run on another", "users not stated"],
  zh: ["系统", "依托其他", "服务对象未述"],
} satisfies Record<Locale, string[]>;

const inBlock = rowsBy((row: Row) => [row.block_id]);

const lanesOf = (rows: Row[], locale: Locale): StageLanes<System> => {
  const runs = new Set(branchesIn(rows).flatMap((row) => (row.relation_id === "runs" ? [row.fact] : [])));
  const systems = systemsIn(rows);
  const [all = "", running = "", silent = ""] = HEADS[locale];
  return {
    places: blocksIn(rows).map(({ block_id, block }) => ({
      name: block[locale],
      fact: `places/${block_id}`,
      rows: inBlock(systems, block_id).map((row) => ({
        fact: row.fact,
        name: row.name[locale],
        stage: row.stage_id,
        runs: runs.has(row.fact),
        served: row.audience !== null,
      })),
    })),
    groups: [{ dashed: true, takes: (system) => system.runs }, { takes: () => true }],
    columns: [
      { head: all, counts: () => true },
      { head: running, counts: (system) => system.runs },
      { head: silent, counts: ({ served }) => !served },
    ],
    stages: new Map(systems.map(({ stage_id, stage }) => [stage_id, stage ?? notStated])),
  };
};

/** One mark a system: those that run on another first, underlined with dashes; beside them, of how many the users are not stated. */
export const drawCondensed = (rows: Row[], drawing: CondensedDrawing): SVGSVGElement => {
  const lanes = lanesOf(rows, drawing.locale);
  return drawLanes((most) => stageSheet(lanes, drawing.locale, most), lanes.places.length, drawing);
};
