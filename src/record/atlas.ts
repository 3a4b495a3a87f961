import { factTables, type FactId, type FactTable } from "../tables/fact-tables.ts";
import type { TableName, Tables } from "../tables/index.ts";
import type { Locale } from "../i18n/text.ts";
import type { ListName } from "../tables/lists.ts";
import type { Evidence } from "../tables/evidence.ts";
import type { Initiative } from "../tables/initiatives.ts";
import type { Place } from "../tables/places.ts";
import type { Program } from "../tables/programs.ts";
import type { Source } from "../tables/sources.ts";
import type { Word } from "../tables/vocabulary.ts";
import type { CaseStudy } from "./cases/case.ts";
import { rowsBy } from "./rows-by.ts";

/** The checked record with its rows joined: look-ups by id, and what belongs to a place. */
export interface Atlas extends Tables {
  /** Cities and provinces in the record's order: no districts, no country. */
  cities: Place[];
  country: Place | undefined;
  place(id: string): Place;
  program(id: string): Program;
  initiative(id: string): Initiative;
  source(id: string): Source;
  word(list: ListName, id: string): Word;
  /** The words of one list in their order. */
  words(list: ListName): Word[];
  /** The city or province that a place's facts are counted with: itself, unless it is a district. */
  cityOf(place: string): Place;
  /** Rows about a place and its districts. */
  of<T extends { place: string }>(rows: T[], place: string): T[];
  evidenceOf(fact: string): Evidence[];
  /** The case studies in a language, in the order of their places. */
  cases(locale: Locale): CaseStudy[];
  caseStudy(id: string, locale: Locale): CaseStudy;
  /** The row that a fact's permanent name (`<table>/<id>`) stands for; throws when there is none. */
  row(fact: string): FactRow;
}

/** Any row that states a fact. */
export type FactRow = Tables[FactTable][number];

/** The permanent public name of a row that states a fact. */
export const factId = (table: TableName, row: { id: string }): FactId => `${table}/${row.id}`;

const index = <T extends { id: string }>(rows: T[], table: string) => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id: string): T => {
    const row = byId.get(id);
    if (row === undefined) throw new Error(`no ${table}/${id} in the record`);
    return row;
  };
};

const group = <T>(rows: T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const rowsOfKey = groups.get(keyOf(row));
    if (rowsOfKey) rowsOfKey.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) =>
  a.order - b.order || (a.id < b.id ? -1 : 1);

/** Joins checked tables and cases into the atlas. Pure; rows are shared, not copied. */
export const join = (tables: Tables, studies: CaseStudy[] = []): Atlas => {
  const place = index(tables.places, "places");
  const words = group([...tables.vocabulary].sort(byOrder), (w) => w.list);
  const word = new Map(tables.vocabulary.map((w) => [`${w.list}/${w.id}`, w]));
  const evidence = group(tables.evidence, (e) => e.fact);
  const rows = new Map(
    factTables.flatMap((table) => tables[table].map((row): [string, FactRow] => [`${table}/${row.id}`, row])),
  );
  const ordered = [...tables.places].sort(byOrder);
  const cityOf = (id: string) => place(place(id).part_of ?? id);
  return {
    ...tables,
    places: ordered,
    cities: ordered.filter((p) => p.level !== "country" && p.part_of === null),
    country: ordered.find((p) => p.level === "country"),
    place,
    program: index(tables.programs, "programs"),
    initiative: index(tables.initiatives, "initiatives"),
    source: index(tables.sources, "sources"),
    word: (list, id) => {
      const found = word.get(`${list}/${id}`);
      if (found === undefined) throw new Error(`no word "${id}" in the list "${list}"`);
      return found;
    },
    words: (list) => words.get(list) ?? [],
    cityOf,
    of: rowsBy((row: { place: string }) => [row.place, cityOf(row.place).id]),
    cases: (locale) => studies.filter((study) => study.locale === locale),
    caseStudy: (id, locale) => {
      const found = studies.find((study) => study.id === id && study.locale === locale);
      if (found === undefined) throw new Error(`no case "${id}" in ${locale}`);
      return found;
    },
    evidenceOf: (fact) => evidence.get(fact) ?? [],
    row: (fact) => {
      const found = rows.get(fact);
      if (found === undefined) throw new Error(`no fact "${fact}" in the record`);
      return found;
    },
  };
};
