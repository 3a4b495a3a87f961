import { chart } from "../../charts/promise-to-practice.ts";
import { countAt } from "../../charts/promise-to-practice/rows.ts";
import { upperFirst } from "../../i18n/capital.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import { reaches } from "../../record/reach.ts";
import type { Room, TableCell, TablePart } from "./page.ts";
import type { Told } from "./told.ts";

const LARGE = 18;
const HEAD = 32;
const PLACE = 19;

const cell = (value: string | number): TableCell => ({ line: [{ text: String(value) }] });

/** How many of the things that each place announced got how far, a column a place, from the rows of that chart. */
export const reachTable = ({ atlas, study: { locale } }: Told, places: string[], at: Room): TablePart => {
  const rows = chart.rows(atlas, { places });
  const own = places.map((place) => rows.filter(({ place_id }) => place_id === place));
  return {
    kind: "table",
    at,
    name: w.reached[locale],
    head: [w.howFar[locale], ...places.map((place) => atlas.place(place).name[locale])],
    shares: [HEAD, ...places.map(() => PLACE)],
    size: LARGE,
    rows: [
      ...reaches.map(({ id, name }) => [cell(upperFirst(name[locale])), ...own.map((all) => cell(countAt(all, id)))]),
      [cell(w.all[locale]), ...own.map((all) => cell(reaches.reduce((sum, { id }) => sum + countAt(all, id), 0)))],
    ],
  };
};
