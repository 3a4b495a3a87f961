import type { Locale, Text } from "../i18n/text.ts";
import type { Drawing } from "../marks/drawing.ts";
import type { CondensedDrawing } from "../marks/lane-sheet.ts";
import type { Atlas } from "../record/atlas.ts";
import { factsOf } from "../record/profile.ts";

/** A value that stands in a chart's table: text in both languages, a number, a code, or nothing stated. */
export type Cell = Text | string | number | null;

/** Every row names the fact that it states, so that mark, table cell and file line can all lead to it. */
export type ChartRow = { fact: string; [column: string]: Cell };

/** Narrows a chart to part of the record. */
export interface Params {
  /** Only these places (with their districts), in this order. */
  places?: string[];
}

/** Heading of a column; `machine` columns (codes, positions) go into files, not into the table on the page. */
export type Heading<R extends ChartRow = ChartRow> = Text & {
  machine?: true;
  /** What the table is sorted by in this column where its words do not say it (a stage, a date); null comes last. */
  order?(row: R): number | string | null;
};

/** A remark under the drawing; a `carried` one goes with the picture wherever the picture goes. */
export type Note = Text & { carried?: true };

export { embedWidths, isNarrow, widths, type Drawing, type EmbedSize } from "../marks/drawing.ts";

/**
 * One chart: words, rows, description, drawing, in this order. The same rows feed picture, table, file and slide.
 * `R` is the chart's row; every one of its columns must have a heading in both languages.
 */
export interface Chart<R extends ChartRow = ChartRow> {
  /** File name and address, for ever. */
  id: string;
  /** Position in the gallery. */
  order: number;
  /** Short name for lists and links. */
  name: Text;
  /** What the chart shows, as a finding; computed, so that it stays true when the data changes. */
  title(rows: R[], locale: Locale): string;
  /** Measure, unit, as-of. */
  subtitle: Text;
  /** How to read it, and what not to conclude. */
  notes: Note[];
  columns: { [K in keyof R]: Heading<R> };
  /** The column that states the row's fact: its cell leads to the fact. */
  factColumn: Extract<keyof R, string>;
  /** Further ways to draw the same rows, e.g. land and tile grid; the first is the usual one. */
  views?: { id: string; name: Text }[];
  /** True where part of the drawing would say something else than the whole, as with a map. */
  uncut?: true;
  /**
   * The column by whose values the chart can be drawn in parts that stand for themselves: where the wide drawing runs in
   * several columns and so cannot be cut across.
   */
  apart?: Extract<keyof R, string>;
  /**
   * The column that tells with which place a row is drawn, the rows of one place standing together: of very many places only
   * the first are drawn and listed, or, of a chart that must not be cut, listed.
   */
  placed: Extract<keyof R, string>;
  rows(atlas: Atlas, params?: Params): R[];
  /**
   * All rows in little, for a picture in which the drawing does not fit: totals and marks that prove the title, without the
   * words of each row. The subtitle stands in place of the chart's, the caption says what is drawn and what is not.
   */
  condensed?: { subtitle: Text; caption: Text; render(rows: R[], drawing: CondensedDrawing): SVGSVGElement };
  /** The facts that it rests on, where they are not simply those of its rows: a chart of counts rests on what it counts. */
  rests?(atlas: Atlas, rows: R[]): string[];
  /** One to three sentences computed from the rows. */
  describe(rows: R[], locale: Locale): string;
  /** One bare `<svg>` with a viewBox: no `style`, no ids, every mark of a fact with `data-fact`. */
  render(rows: R[], drawing: Drawing): SVGSVGElement;
}

/** Keeps the row type of a chart while checking it against the contract. */
export const defineChart = <R extends ChartRow>(chart: Chart<R>): Chart<R> => chart;

/** The facts that a chart rests on. A row that stands for a place alone says that nothing is on record, which no source states. */
export const factsUnder = <R extends ChartRow>(chart: Chart<R>, atlas: Atlas, rows: R[]): string[] =>
  chart.rests?.(atlas, rows) ?? rows.map(({ fact }) => fact).filter((fact) => !isOfPlace(fact));

/** True for the fact that a place is, as against those about it. */
export const isOfPlace = (fact: string): boolean => fact.startsWith("places/");

/** Every fact about the places of some rows, the places themselves apart: what a chart of counts rests on. */
export const factsAbout = (atlas: Atlas, rows: ChartRow[]): string[] =>
  [...new Set(rows.map(({ fact }) => fact))]
    .filter(isOfPlace)
    .flatMap((fact) => factsOf(atlas, fact.slice("places/".length)))
    .filter((fact) => !isOfPlace(fact));

/**
 * Of more places than these, drawings and tables show the first ones, in the record's order, and say so: of a thousand, a
 * drawing would be a hundred thousand pixels long and its table ten thousand rows. The data files of the chart have every
 * row, and the page of each place draws its own.
 */
export const MOST_DRAWN = 120;

/** The places that `params` asks for, in that order, else all cities and provinces of the record. */
export const chosenPlaces = (atlas: Atlas, params: Params = {}) =>
  params.places?.map((id) => atlas.place(id)) ?? atlas.cities;
