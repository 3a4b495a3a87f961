import { largestGroups } from "../../marks/lane-groups.ts";
import { stageLane } from "../../marks/lane-stages.ts";
import type { CondensedDrawing, Lane, LaneSheet } from "../../marks/lane-sheet.ts";
import { drawLanes } from "../../marks/lanes.ts";
import { stageEntries } from "../../marks/stage-sheet.ts";
import { stageReach } from "../../marks/stage.ts";
import type { Locale, Text } from "../../i18n/text.ts";
import { fieldsOf, placesOf, type Row } from "./rows.ts";

const WORDS = {
  en: {
    head: (n: number) => `of ${n} places`,
    others: (n: number) => `${n} other fields`,
    most: (n: number) => `up to ${n}`,
    named: "only named",
  },
  zh: {
    head: (n: number) => `${n}地中`,
    others: (n: number) => `其他${n}个领域`,
    most: (n: number) => `至多${n}`,
    named: "仅列名",
  },
};

const reach = ({ stage_id, systems }: Row): number => (systems! > 0 ? 1 + (stageReach(stage_id) ?? -1) : -1);

/** The sheet with so many fields by themselves; what does not depend on their number is found once. */
const sheetsOf = (rows: Row[], locale: Locale): ((most: number) => LaneSheet) => {
  const [words, fields, places] = [WORDS[locale], fieldsOf(rows), placesOf(rows).length];
  const served = rows.filter(({ systems }) => (systems ?? 0) > 0);
  const stages = new Map<string | null, Text>(served.map(({ stage_id, stage }) => [stage_id, stage!]));
  const groups = fields.map(({ id, name }) => ({
    name: name[locale],
    rows: rows.filter(({ sector_id }) => sector_id === id).sort((a, b) => reach(b) - reach(a)),
  }));
  const laneOf = ({ name, rows: found }: (typeof groups)[number]): Lane => {
    const dots = found.map((row) => ({
      fact: row.fact,
      name: row.place[locale],
      stage: row.stage_id,
      box: row.systems === 0,
    }));
    return { name, numbers: [String(found.length)], ...stageLane([{ dots }]) };
  };
  return (most) => {
    const own = largestGroups(groups, most, words.others);
    const isMerged = (i: number): boolean => most < groups.length && i === own.length - 1;
    return {
      key: (pen) => stageEntries(stages, locale, pen, words.named),
      heads: [words.head(places)],
      lanes: own.map((group, i): Lane =>
        isMerged(i) ? { name: group.name, numbers: [words.most(fields[most]!.places)] } : laneOf(group),
      ),
      total: null,
      rest: "",
    };
  };
};

/** One line a field, one mark a place: the furthest of its systems there, or a square where the field is only named. */
export const drawCondensed = (rows: Row[], drawing: CondensedDrawing): SVGSVGElement =>
  drawLanes(sheetsOf(rows, drawing.locale), fieldsOf(rows).length, drawing);
