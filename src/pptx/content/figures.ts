import { formatDate, formatFigure } from "../../i18n/format.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import { sourcesOf } from "../../record/profile.ts";
import { rankedFigures } from "../../slides/figures.ts";
import type { Figure } from "../../tables/figures.ts";
import { rowsThatFit } from "../fit.ts";
import { rooms, sizes } from "../look.ts";
import type { TableCell, TablePart } from "./page.ts";
import { linkTo, pointer, type Told } from "./told.ts";

type Cell = (told: Told, figure: Figure) => TableCell;

const measure: Cell = (told, { id, measure: { [told.study.locale]: text } }) => ({
  line: [{ text }, ...pointer(told, `figures/${id}`)],
});

const value: Cell = ({ atlas, study: { locale } }, figure) => {
  const [unit, qualifier] = [atlas.word("units", figure.unit), atlas.word("qualifiers", figure.qualifier)];
  return { line: [{ text: formatFigure(figure, unit, qualifier, locale), strong: true }] };
};

const asOf: Cell = ({ study: { locale } }, { date }) => ({
  line: [{ text: date === null ? w.undated[locale] : formatDate(date, locale) }],
});

const definition: Cell = ({ study: { locale } }, figure) => ({ line: [{ text: figure.definition[locale] }] });

const source: Cell = (told, { id }) => {
  const [first] = sourcesOf(told.atlas, [`figures/${id}`]);
  const { locale } = told.study;
  if (first === undefined) return { line: [{ text: w.notStated[locale] }] };
  const link = linkTo(told, `/sources/${first.source.id}/`);
  return { line: [{ text: `${first.source.title[locale]} ` }, { text: "[→]", link }] };
};

const columns = { measure, value, asOf, definition, source };
type Column = keyof typeof columns;

const shares: Record<Column, number> = { measure: 26, value: 15, asOf: 12, definition: 45, source: 28 };

/** Figures as a table, those that the case cites first, as many as fit; and the facts that they are. */
export const figureTable = (
  told: Told,
  at: "right" | "whole",
): { table: TablePart; facts: string[]; all: number } | undefined => {
  const { locale } = told.study;
  const ranked = rankedFigures(told.atlas, told.study);
  if (ranked.length === 0) return undefined;
  const shown: Column[] = at === "whole" ? (Object.keys(columns) as Column[]) : ["measure", "value", "asOf"];
  const table: TablePart = {
    kind: "table",
    at,
    name: w.figures[locale],
    head: shown.map((column) => w[column][locale]),
    shares: shown.map((column) => shares[column]),
    rows: ranked.map((figure) => shown.map((column) => columns[column](told, figure))),
  };
  const fitting = rowsThatFit(table, rooms[at], sizes.small, locale);
  const facts = ranked.slice(0, fitting).map(({ id }) => `figures/${id}`);
  return { table: { ...table, rows: table.rows.slice(0, fitting) }, facts, all: ranked.length };
};
