import { explorerWords as w, fieldNames } from "../i18n/explorer.ts";
import { xlsxCell, xlsxHead, type Flat } from "../i18n/sheet-cells.ts";
import { cellText } from "./cells.ts";
import { columnsOf, type ColumnId } from "./columns.ts";
import type { Selection } from "./select.ts";
import { facetIds } from "./shape.ts";
import type { State } from "./state.ts";
import type { Store } from "./store.ts";
import { systemAt, type System } from "./system.ts";

/** Where a file's rows come from. */
export interface Provenance {
  /** The conditions in words; empty for none. */
  conditions: string;
  address: string;
  /** Absolute address of the site in the language, ending in a slash. */
  home: string;
  title: string;
  release: { version: string; date: string };
  licence: string;
}

/** What is taken away: what is shown, and where it comes from. */
export interface Taken {
  store: Store;
  selection: Selection;
  state: State;
  from: Provenance;
}

/** The columns of a file: those shown, and first the one that the rows are grouped by, which stands above them on the page. */
const columnsIn = ({ state }: Taken): ColumnId[] => {
  const shown = columnsOf(state);
  return state.group === "none" || shown.includes(state.group) ? shown : [state.group, ...shown];
};

const systemsIn = ({ store, selection }: Taken): System[] => Array.from(selection.rows, (row) => systemAt(store, row));

/** Heading and rows. */
const tableLines = (taken: Taken): Flat[][] => {
  const { locale } = taken.store;
  const columns = columnsIn(taken);
  return [
    [...["name" as const, ...columns].map((id) => fieldNames[id][locale]), w.fact[locale], w.address[locale]],
    ...systemsIn(taken).map((system) => [
      system.name,
      ...columns.map((column) => cellText(system, column, locale)),
      `initiatives/${system.id}`,
      `${taken.from.home}facts/initiatives/${system.id}/`,
    ]),
  ];
};

/** What stands above the rows of a CSV file, and on a sheet of its own in a workbook: always six lines. */
const aboutLines = ({ store: { locale }, selection, from }: Taken): Flat[][] => [
  [from.title, null],
  [w.selection[locale], from.conditions || w.everything[locale]],
  [w.number[locale], selection.rows.length],
  [w.address[locale], from.address],
  [
    w.release[locale],
    locale === "zh" ? `${from.release.version}，${from.release.date}` : `${from.release.version}, ${from.release.date}`,
  ],
  [w.licence[locale], from.licence],
];

/** The lines of a CSV file: six about it, a blank one, the heading, the rows. */
export const csvLines = (taken: Taken): Flat[][] => [...aboutLines(taken), [], ...tableLines(taken)];

const WIDE: readonly string[] = ["name", "summary", "audience", "operator", "programme"];

/** The sheets of a workbook, for write-excel-file. */
export const sheetsOf = (taken: Taken) => {
  const { locale } = taken.store;
  const [head = [], ...rows] = tableLines(taken);
  const widths = ["name", ...columnsIn(taken), "fact", "address"].map((id) => ({ width: WIDE.includes(id) ? 40 : 20 }));
  return [
    {
      sheet: w.sheetRows[locale],
      stickyRowsCount: 1,
      columns: widths,
      data: [head.map((name) => xlsxHead(String(name))), ...rows.map((row) => row.map(xlsxCell))],
    },
    {
      sheet: w.sheetAbout[locale],
      columns: [{ width: 18 }, { width: 90 }],
      data: aboutLines(taken).map((line) => line.map(xlsxCell)),
    },
  ];
};

/** The selection for programs: the query by ids, and each system with the ids of its values beside their words. */
export const jsonOf = (taken: Taken): string => {
  const { store, selection, state, from } = taken;
  const columns = columnsIn(taken);
  const head = {
    title: from.title,
    selection: from.conditions || null,
    query: { text: state.text || null, ...state.chosen, sort: state.sort, group: state.group },
    address: from.address,
    ...from.release,
    license: from.licence,
    language: store.locale,
    count: selection.rows.length,
  };
  const systems = systemsIn(taken).map((system) => ({
    fact: `initiatives/${system.id}`,
    address: `${from.home}facts/initiatives/${system.id}/`,
    name: system.name,
    ...Object.fromEntries(columns.map((column) => [column, cellText(system, column, store.locale)])),
    ids: Object.fromEntries(facetIds.map((id) => [id, system.values(id).map((value) => value.id)])),
  }));
  return `${JSON.stringify({ ...head, systems }, null, 1)}\n`;
};
