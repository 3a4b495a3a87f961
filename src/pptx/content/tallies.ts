// Its rows alone: the drawing of that chart brings a library that no slide needs.
import { fieldsOf, rowsOf } from "../../charts/sector-matrix/rows.ts";
import { chart as ladder } from "../../charts/stage-ladder.ts";
import { chart as unknowns } from "../../charts/unknowns.ts";
import { upperFirst } from "../../i18n/capital.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import { drawnStages } from "../../marks/stage.ts";
import type { ColorName } from "../../marks/tokens.ts";
import { reachOf, type Reach } from "../../record/reach.ts";
import { ink } from "../look.ts";
import type { ChartPart } from "./page.ts";
import type { Told } from "./told.ts";

/** More bars would have letters too small to read. */
const MOST_FIELDS = { alone: 12, several: 10 };

const tints: Record<Reach["id"], ColorName> = {
  running: "azurite",
  begun: "azurite-4",
  paper: "azurite-2",
  unstated: "line",
  named: "line",
};

/** Values of categories in words. */
export const listed = (categories: string[], values: number[]): string =>
  categories.map((name, i) => `${name} ${values[i]}`).join("; ");

/** A native chart without its place on a slide. */
export type Tally = Omit<ChartPart, "kind" | "at">;

/** Systems of the case's places by stage, from the rows of the stage ladder; bars are drawn upwards, so the furthest come last. */
export const stageTally = ({ atlas, study: { places, locale } }: Told): Tally => {
  const systems = ladder.rows(atlas, { places }).filter(({ stage }) => stage !== null);
  const stages = [null, ...drawnStages];
  const categories = stages.map((stage) =>
    stage === null ? w.notStated[locale] : upperFirst(atlas.word("stages", stage).name[locale]),
  );
  const values = stages.map((stage) => systems.filter(({ stage_id }) => stage_id === stage).length);
  return {
    name: w.stages[locale],
    alt: `${w.stages[locale]}: ${listed(categories, values)}`,
    categories,
    series: [{ name: w.ofSystems[locale], values }],
    colors: stages.map((stage) => ink(tints[reachOf(stage).id])),
  };
};

/** Fields of use: as a chart, by name, how many systems are in them, how many fields are left out. */
export interface FieldTally {
  part: Tally;
  names: string[];
  systems: number;
  left: number;
}

/** Fields of use, from the rows of the field matrix: of one place its systems, of several the places. */
export const fieldTally = ({ atlas, study: { places, locale } }: Told): FieldTally | undefined => {
  const rows = rowsOf(atlas, { places }).filter(({ sector_id }) => sector_id !== null);
  if (rows.length === 0) return undefined;
  const alone = places.length === 1;
  const of = (id: string) => rows.filter(({ sector_id }) => sector_id === id);
  const systems = (id: string) => of(id).reduce((sum, row) => sum + (row.systems ?? 0), 0);
  const all = fieldsOf(rows).map(({ id, name }) => ({ id, name: name[locale], systems: systems(id) }));
  const shown = (alone ? all.sort((a, b) => b.systems - a.systems) : all)
    .slice(0, MOST_FIELDS[alone ? "alone" : "several"])
    .reverse();
  const categories = shown.map(({ name, systems: n }) => (n === 0 ? w.namedOnly[locale](name) : name));
  const places_ = (test: (row: (typeof rows)[number]) => boolean) => shown.map(({ id }) => of(id).filter(test).length);
  const series = alone
    ? [{ name: w.ofSystems[locale], values: shown.map(({ systems: n }) => n) }]
    : [
        { name: w.placesNaming[locale], values: places_(({ target }) => target !== null) },
        { name: w.placesServing[locale], values: places_(({ systems: n }) => (n ?? 0) > 0) },
      ];
  const name = (alone ? w.fieldSystems : w.fieldPlaces)[locale];
  const some = w.someFields[locale](shown.length, all.length);
  const part: Tally = {
    name: shown.length === all.length ? name : w.remarked[locale](name, some),
    alt: `${w.fieldsAlt[locale]} ${series.map(({ name, values }) => `${name}: ${listed(categories, values)}`).join(". ")}`,
    categories,
    series,
    colors: alone ? shown.map(() => ink("azurite")) : [ink("ochre"), ink("azurite")],
  };
  return {
    part,
    names: shown.map(({ name }) => name).reverse(),
    systems: all.reduce((sum, { systems: n }) => sum + n, 0),
    left: all.length - shown.length,
  };
};

/** Questions asked of every programme and system, and of how many a source answers them, from the rows of that chart. */
export const answerTally = ({ atlas, study: { places, locale } }: Told): Tally => {
  const rows = unknowns.rows(atlas, { places });
  const questions = [...new Map(rows.map((row) => [row.question_id, row.question[locale]]))].reverse();
  const sum = (id: string, count: (row: (typeof rows)[number]) => number) =>
    rows.filter(({ question_id }) => question_id === id).reduce((total, row) => total + count(row), 0);
  const categories = questions.map(([, name]) => name);
  const series = [
    { name: w.answered[locale], values: questions.map(([id]) => sum(id, ({ known }) => known)) },
    { name: w.unanswered[locale], values: questions.map(([id]) => sum(id, ({ known, total }) => total - known)) },
  ];
  return {
    name: w.answers[locale],
    alt: `${w.answers[locale]}. ${series.map(({ name, values }) => `${name}: ${listed(categories, values)}`).join(". ")}`,
    categories,
    series,
    colors: [ink("azurite-3"), ink("line")],
    stacked: true,
  };
};

/** The charts of the site that the tallies are taken from, by id. */
export const tallied = { stages: ladder.id, fields: "sector-matrix", answers: unknowns.id };
