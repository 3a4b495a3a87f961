import { formatDate, formatFigure } from "../../i18n/format.ts";
import { words } from "../../i18n/index.ts";
import type { Locale } from "../../i18n/text.ts";
import { pptxWords as w } from "../../i18n/pptx.ts";
import { sourcesOf } from "../../record/profile.ts";
import { rankedFigures } from "../../slides/figures.ts";
import type { Figure } from "../../tables/figures.ts";
import { rowsThatFit } from "../fit-table.ts";
import { rooms, sizes } from "../look.ts";
import type { TableCell, TablePart } from "./page.ts";
import { linkTo, pointer, type Told } from "./told.ts";

type Cell = (told: Told, figure: Figure) => TableCell;

const measure: Cell = (told, { id, measure: { [told.study.locale]: text } }) => ({
  line: [{ text }, ...pointer(told, `figures/${id}`)],
});

/** What is measured and when, in one cell: beside a text the date has no room for a column of its own. */
const dated: Cell = (told, { id, date, measure: { [told.study.locale]: text } }) => {
  const { locale } = told.study;
  const when = date === null ? "" : `${locale === "zh" ? "，" : words(locale).comma}${formatDate(date, locale)}`;
  return { line: [{ text: text + when }, ...pointer(told, `figures/${id}`)] };
};

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

const columns = { measure, value, asOf, definition, source, dated };
type Column = keyof typeof columns;

const shares: Record<Column, number> = { measure: 26, value: 15, asOf: 12, definition: 45, source: 28, dated: 37 };

const shownAt: Record<"right" | "whole", { shown: Column[]; size: number }> = {
  right: { shown: ["value", "dated"], size: 14 },
  whole: { shown: ["measure", "value", "asOf", "definition", "source"], size: sizes.small },
};

/** Letters of few figures beside a text. */
const LARGE = 18;

/** As many rows as fit; where they are not all, the head of the measures says so. */
const cutTo = (table: TablePart, column: number, size: number, locale: Locale): TablePart => {
  const { rows } = table;
  const fitting = ({ head }: Pick<TablePart, "head">) => rowsThatFit({ ...table, head }, rooms[table.at], size, locale);
  const saying = (shown: number): string[] =>
    table.head.map((name, i) =>
      i === column ? w.remarked[locale](name, w.someFigures[locale](shown, rows.length)) : name,
    );
  const most = fitting(table);
  if (most === rows.length) return table;
  const shown = fitting({ head: saying(most) });
  return { ...table, head: saying(shown), rows: rows.slice(0, shown) };
};

/** Figures as a table, those that the case cites first, as many as fit; and the facts that they are. */
export const figureTable = (
  told: Told,
  at: "right" | "whole",
): { table: TablePart; facts: string[]; all: number } | undefined => {
  const { locale } = told.study;
  const ranked = rankedFigures(told.atlas, told.study);
  if (ranked.length === 0) return undefined;
  const { shown, size } = shownAt[at];
  const whole: TablePart = {
    kind: "table",
    at,
    name: w.figures[locale],
    size: at === "whole" ? sizes.table : LARGE,
    head: shown.map((column) => w[column === "dated" ? "measure" : column][locale]),
    shares: shown.map((column) => shares[column]),
    rows: ranked.map((figure) => shown.map((column) => columns[column](told, figure))),
  };
  const table = cutTo(whole, shown.indexOf(at === "whole" ? "measure" : "dated"), size, locale);
  const facts = ranked.slice(0, table.rows.length).map(({ id }) => `figures/${id}`);
  return { table, facts, all: ranked.length };
};
