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
const MOST_FIELDS = 10;

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

/** Fields of use as a chart, and how many fields are left out. */
export interface FieldTally {
  part: Tally;
  left: number;
}

/** Fields of use, from the rows of the field matrix: of one place the facts that name each and its systems, of several the places. */
export const fieldTally = ({ atlas, study: { places, locale } }: Told): FieldTally | undefined => {
  const rows = rowsOf(atlas, { places }).filter(({ sector_id }) => sector_id !== null);
  if (rows.length === 0) return undefined;
  const alone = places.length === 1;
  const named = places.flatMap((place) => atlas.of(atlas.targets, place)).filter((row) => row.relation === "named");
  const fields = fieldsOf(rows).map(({ id, name }) => {
    const own = rows.filter(({ sector_id }) => sector_id === id);
    const systems = own.map((row) => row.systems ?? 0);
    const values = alone
      ? [named.filter(({ sector }) => sector === id).length, systems.reduce((sum, n) => sum + n, 0)]
      : [own.filter(({ target }) => target !== null).length, systems.filter((n) => n > 0).length];
    return { name: name[locale], values };
  });
  const shown = (alone ? fields.sort((a, b) => b.values[1]! - a.values[1]!) : fields).slice(0, MOST_FIELDS).reverse();
  const categories = shown.map(({ name }) => name);
  const told = alone ? [w.factsNaming, w.ofSystems] : [w.placesNaming, w.placesServing];
  const series = told.map((name, i) => ({ name: name[locale], values: shown.map(({ values }) => values[i]!) }));
  const name = (alone ? w.fieldSystems : w.fieldPlaces)[locale];
  const some = w.someFields[locale](shown.length, fields.length);
  const part: Tally = {
    name: shown.length === fields.length ? name : w.remarked[locale](name, some),
    alt: `${w.fieldsAlt[locale]} ${series.map(({ name, values }) => `${name}: ${listed(categories, values)}`).join(". ")}`,
    categories,
    series,
    colors: [ink("ochre"), ink("azurite")],
  };
  return { part, left: fields.length - shown.length };
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
