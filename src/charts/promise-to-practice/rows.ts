import { notStated } from "../../i18n/index.ts";
import type { Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { promisesOf, type Promised } from "../../record/reach.ts";
import { chosenPlaces, type Params } from "../define.ts";

/** One announced thing of a place, or a place without any. */
export type Row = {
  fact: string;
  place_id: string;
  place: Text;
  name: Text;
  /** Null only where a place has nothing at all. */
  kind: Text | null;
  stage_id: string | null;
  stage: Text | null;
  reach_id: string | null;
  reach: Text | null;
};

export const NOTHING: Text = { en: "nothing announced on record", zh: "无已公布事项的记录" };
const KINDS: Record<Promised["table"], Text> = {
  programs: { en: "Programme", zh: "战略规划" },
  initiatives: { en: "System or project", zh: "系统或项目" },
  targets: { en: "Field named", zh: "所列领域" },
};

const stageOf = (atlas: Atlas, { stage, table }: Promised): Text | null => {
  if (table === "targets") return null;
  return stage === null ? notStated : atlas.word("stages", stage).name;
};

/** Rows of the chosen places, within a place from what got furthest to fields that are only named. */
export const rowsOf = (atlas: Atlas, params?: Params): Row[] =>
  chosenPlaces(atlas, params).flatMap((place): Row[] => {
    const common = { place_id: place.id, place: place.name };
    const empty = { kind: null, stage_id: null, stage: null, reach_id: null, reach: null };
    const promises = promisesOf(atlas, place.id);
    if (promises.length === 0) return [{ ...common, fact: `places/${place.id}`, name: NOTHING, ...empty }];
    return promises.map((promised) => ({
      ...common,
      fact: promised.fact,
      name: promised.name,
      kind: KINDS[promised.table],
      stage_id: promised.stage,
      stage: stageOf(atlas, promised),
      reach_id: promised.reach.id,
      reach: promised.reach.name,
    }));
  });

/** A place with what is announced in it. */
export interface Tally {
  id: string;
  name: Text;
  rows: Row[];
}

/** The places of the rows, in order; those with nothing have no rows. */
export const talliesOf = (rows: Row[]): Tally[] => {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const tally = tallies.get(row.place_id) ?? { id: row.place_id, name: row.place, rows: [] };
    if (row.reach_id !== null) tally.rows.push(row);
    tallies.set(row.place_id, tally);
  }
  return [...tallies.values()];
};

/** How many of the rows stand at one step. */
export const countAt = (rows: Row[], reach: string): number => rows.filter((row) => row.reach_id === reach).length;
