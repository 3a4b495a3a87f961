import { chart } from "../../charts/promise-to-practice.ts";
import { countAt } from "../../charts/promise-to-practice/rows.ts";
import { upperFirst } from "../../i18n/capital.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import { reaches } from "../../record/reach.ts";
import type { Room, TableCell, TablePart } from "./page.ts";
import { linkTo, type Told } from "./told.ts";

const LARGE = 18;
const MEDIUM = 12;

const number = (n: number): TableCell => ({ line: [{ text: String(n) }] });

/** How many of the things that each place announced got how far, from the rows of that chart. */
export const reachTable = (told: Told, places: string[], at: Room): TablePart => {
  const { atlas, study } = told;
  const { locale } = study;
  const rows = chart.rows(atlas, { places });
  return {
    kind: "table",
    at,
    name: w.reached[locale],
    head: [w.place[locale], ...reaches.map(({ name }) => upperFirst(name[locale])), w.all[locale]],
    shares: [22, ...reaches.map(() => 15), 12],
    size: at === "whole" ? LARGE : MEDIUM,
    rows: places.map((place) => {
      const own = rows.filter(({ place_id }) => place_id === place);
      return [
        { line: [{ text: atlas.place(place).name[locale], link: linkTo(told, `/places/${place}/`) }] },
        ...reaches.map(({ id }) => number(countAt(own, id))),
        number(reaches.reduce((sum, { id }) => sum + countAt(own, id), 0)),
      ];
    }),
  };
};
