import { formatDate, formatFigure } from "../../i18n/format.ts";
import type { Locale, Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import { spanOf } from "../../record/dates.ts";
import type { Figure } from "../../tables/figures.ts";
import { chosenPlaces, type Params } from "../define.ts";

/** One target figure, an outcome in the measure of one, or a place without any target figure. */
export type Row = {
  fact: string;
  place_id: string;
  place: Text;
  measure: Text;
  value: number | null;
  qualifier_id: string | null;
  qualifier: Text | null;
  unit_id: string | null;
  unit: Text | null;
  quantity: Text | null;
  /** EDTF as written. */
  date: string | null;
  when: Text | null;
  definition: Text | null;
  nature_id: string | null;
  nature: Text | null;
};

const NO_TARGET: Text = { en: "no target figure on record", zh: "没有目标数字记录" };
const NOTHING = {
  value: null,
  qualifier_id: null,
  qualifier: null,
  unit_id: null,
  unit: null,
  quantity: null,
  date: null,
  when: null,
  definition: null,
  nature_id: null,
  nature: null,
};

/** "Size of the industry to be reached" is measured by "Size of the industry". */
const bare = ({ en, zh }: Text): string => `${en.replace(/,? to be reached$/, "")}/${zh.replace(/目标$/, "")}`;
/** Both count the same thing in the same unit. */
export const sameMeasure = (a: Row, b: Row): boolean => bare(a.measure) === bare(b.measure) && a.unit_id === b.unit_id;
const isTarget = (row: Row): boolean => row.nature_id === "target";
/** The target figures. */
export const targetsIn = (rows: Row[]): Row[] => rows.filter(isTarget);
/** A number of a year before the target's own is where it began, not what came of it. */
const isInTime = (outcome: Row, target: Row): boolean =>
  target.date === null || (outcome.date !== null && spanOf(outcome.date).end > spanOf(target.date).start);

/** What was reported, for its year or later, for the same place in the measure of a target. */
export const outcomesOf = (rows: Row[], target: Row): Row[] =>
  rows.filter(
    (row) =>
      row.nature_id === "outcome" &&
      row.place_id === target.place_id &&
      sameMeasure(row, target) &&
      isInTime(row, target),
  );

/** First instant after the target's date; infinite where none is stated. */
export const when = ({ date }: Row): number => (date === null ? Infinity : spanOf(date).end);
const byDate = (a: Row, b: Row): number => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0);

const rowOf = (atlas: Atlas, place: { id: string; name: Text }, figure: Figure): Row => {
  const [unit, qualifier] = [atlas.word("units", figure.unit), atlas.word("qualifiers", figure.qualifier)];
  const inBoth = (words: (locale: Locale) => string): Text => ({ en: words("en"), zh: words("zh") });
  return {
    fact: `figures/${figure.id}`,
    place_id: place.id,
    place: place.name,
    measure: figure.measure,
    value: figure.value,
    qualifier_id: qualifier.id,
    qualifier: qualifier.name,
    unit_id: unit.id,
    unit: unit.name,
    quantity: inBoth((locale) => formatFigure(figure, unit, qualifier, locale)),
    date: figure.date,
    when: figure.date === null ? null : inBoth((locale) => formatDate(figure.date!, locale)),
    definition: figure.definition,
    nature_id: figure.nature,
    nature: atlas.word("natures", figure.nature).name,
  };
};

/** Targets of a place in the order of their years, each followed by the outcomes in its own measure. */
export const rowsOf = (atlas: Atlas, params: Params = {}): Row[] => {
  const national = params.places === undefined && atlas.country !== undefined ? [atlas.country] : [];
  return [...national, ...chosenPlaces(atlas, params)].flatMap((place): Row[] => {
    const rows = atlas.of(atlas.figures, place.id).map((figure) => rowOf(atlas, place, figure));
    const targets = targetsIn(rows).sort(byDate);
    const none = { ...NOTHING, fact: `places/${place.id}`, place_id: place.id, place: place.name, measure: NO_TARGET };
    if (targets.length === 0) return [none];
    return [...new Set(targets.flatMap((target) => [target, ...outcomesOf(rows, target)]))];
  });
};

/** Places without any target figure. */
export const withoutIn = (rows: Row[]): Row[] => rows.filter((row) => row.nature_id === null);
