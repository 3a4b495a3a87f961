import { upperFirst } from "../../../i18n/capital.ts";
import { pptxWords as w } from "../../../i18n/pptx.ts";
import { byStage } from "../../../record/profile.ts";
import { reachOf, reaches } from "../../../record/reach.ts";
import { rowsThatFit } from "../fit.ts";
import { rooms, sizes } from "../look.ts";
import { notesOf } from "./notes.ts";
import type { Slide, TableCell, TablePart } from "./slide.ts";
import { linkTo, pointer, type Told } from "./told.ts";

/** More slides than these would read the list out: places are counted instead. */
const MOST_SLIDES = 2;
/** Letters may be smaller where that saves a slide. */
const SIZES = [sizes.table, sizes.table - 1, sizes.table - 2];

interface Listed {
  fact: string;
  cells: TableCell[];
}

const tableOf = (told: Told, at: TablePart["at"], rows: TableCell[][]): TablePart => {
  const { locale } = told.study;
  return {
    kind: "table",
    at,
    name: w.systems[locale],
    head: [w.system[locale], w.stage[locale]],
    shares: [65, 35],
    rows,
  };
};

/** Every system of the case's places, those that got furthest first. */
const listed = (told: Told): Listed[] => {
  const { atlas, study } = told;
  const { locale, places } = study;
  const all = byStage(
    atlas,
    places.flatMap((place) => atlas.of(atlas.initiatives, place)),
  );
  return all.flatMap(({ stage, initiatives }) =>
    initiatives.map(({ id, name }) => ({
      fact: `initiatives/${id}`,
      cells: [
        { line: [{ text: name[locale] }, ...pointer(told, `initiatives/${id}`)] },
        { line: [{ text: upperFirst(stage?.name[locale] ?? w.notStated[locale]) }], stage: stage?.id ?? null },
      ],
    })),
  );
};

/** The list in pieces, each of which fits half a slide; pieces of about the same length. */
const halves = (told: Told, list: Listed[]): Listed[][] => {
  const { locale } = told.study;
  const cut = (size: number, most = Infinity): Listed[][] => {
    const pieces: Listed[][] = [];
    for (let from = 0; from < list.length;) {
      const rest = list.slice(from, from + most);
      const rows = rest.map(({ cells }) => cells);
      const fitting = Math.max(1, rowsThatFit(tableOf(told, "left", rows), rooms.left, size, locale));
      pieces.push(rest.slice(0, fitting));
      from += fitting;
    }
    return pieces;
  };
  const size = SIZES.find((one) => cut(one).length <= 2) ?? sizes.table;
  const needed = cut(size);
  const even = cut(size, Math.ceil(list.length / needed.length));
  return even.length === needed.length ? even : needed;
};

const counts = (told: Told): Slide => {
  const { atlas, study } = told;
  const { locale, places } = study;
  const steps = reaches.filter(({ id }) => id !== "named");
  const number = (n: number): TableCell => ({ line: [{ text: String(n) }] });
  return {
    title: w.systems[locale],
    over: study.title,
    parts: [
      {
        kind: "table",
        at: "whole",
        name: w.systems[locale],
        head: [w.place[locale], ...steps.map(({ name }) => upperFirst(name[locale])), w.all[locale]],
        marks: [undefined, ...steps.map(({ mark }) => mark)],
        shares: [24, ...steps.map(() => 16), 12],
        rows: places.map((place) => {
          const systems = atlas.of(atlas.initiatives, place);
          return [
            { line: [{ text: atlas.place(place).name[locale], link: linkTo(told, `/places/${place}/`) }] },
            ...steps.map(({ id }) => number(systems.filter(({ stage }) => reachOf(stage).id === id).length)),
            number(systems.length),
          ];
        }),
      },
    ],
    facts: places.flatMap((place) => atlas.of(atlas.initiatives, place).map(({ id }) => `initiatives/${id}`)),
    notes: notesOf(told, {
      hints: [w.systemsNote[locale], w.fullness[locale]],
      facts: study.notes.filter((fact) => fact.startsWith("initiatives/")),
    }),
  };
};

/** Every system with its stage, on one or two slides; where these are too many, the places with their counts. */
export const systems = (told: Told): Slide[] => {
  const { locale } = told.study;
  const list = listed(told);
  if (list.length === 0) return [];
  const pieces = halves(told, list);
  if (pieces.length > 2 * MOST_SLIDES) return [counts(told)];
  const pairs = pieces.filter((_, i) => i % 2 === 0).map((left, i) => [left, pieces[2 * i + 1] ?? []] as const);
  return pairs.map(([left, right], i) => {
    const facts = [...left, ...right].map(({ fact }) => fact);
    const rows = (half: readonly Listed[]) => half.map(({ cells }) => cells);
    return {
      title: (i === 0 ? w.systems : w.systemsMore)[locale],
      over: told.study.title,
      parts:
        right.length === 0
          ? [tableOf(told, "broad", rows(left))]
          : [tableOf(told, "left", rows(left)), tableOf(told, "right", rows(right))],
      facts,
      notes: notesOf(told, { hints: [w.systemsNote[locale], w.fullness[locale]], facts }),
    };
  });
};
