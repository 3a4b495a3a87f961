import type { Locale, Text } from "../../i18n/text.ts";
import type { CondensedDrawing } from "../../marks/lane-sheet.ts";
import { drawLanes } from "../../marks/lanes.ts";
import type { LaneDot } from "../../marks/lane-stages.ts";
import { stageSheet, type StageLanes } from "../../marks/stage-sheet.ts";
import { reaches } from "../../record/reach.ts";
import { talliesOf, type Row } from "./rows.ts";

interface Promised extends LaneDot {
  reach: string;
}

const HEADS = {
  en: ["said to run", "at least begun", "stage stated", "in all"],
  zh: ["称已运行", "至少启动", "述及进展", "合计"],
} satisfies Record<Locale, string[]>;

/** Steps that count towards each head, the last one everything. */
const STEPS = reaches.map(({ id }) => id);
const upTo = (n: number) => (one: Promised) => (STEPS as string[]).slice(0, n).includes(one.reach);

const lanesOf = (rows: Row[], locale: Locale): StageLanes<Promised> => {
  const staged = rows.filter(({ reach_id, stage }) => reach_id !== null && stage !== null);
  return {
    places: talliesOf(rows).map(({ id, name, rows: own }) => ({
      name: name[locale],
      fact: `places/${id}`,
      rows: own.map((row) => ({
        fact: row.fact,
        name: row.name[locale],
        stage: row.stage_id,
        reach: row.reach_id!,
        box: row.reach_id === "named",
      })),
    })),
    groups: STEPS.map((step) => ({ takes: ({ reach }: Promised) => reach === step })),
    columns: HEADS[locale].map((head, i) => ({ head, counts: i === 3 ? () => true : upTo(i + 1) })),
    stages: new Map(staged.map(({ stage_id, stage }): [string | null, Text] => [stage_id, stage!])),
    box: reaches.find(({ id }) => id === "named")!.name[locale],
  };
};

/** One mark a thing announced, the furthest first; beside them how many are said to have got how far. */
export const drawCondensed = (rows: Row[], drawing: CondensedDrawing): SVGSVGElement => {
  const lanes = lanesOf(rows, drawing.locale);
  return drawLanes((most) => stageSheet(lanes, drawing.locale, most), lanes.places.length, drawing);
};
