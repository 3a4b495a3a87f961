import { explorerSays } from "../i18n/explorer.ts";
import type { Draw } from "../marks/html.ts";
import type { Group } from "./arrange.ts";
import { columnsOf, type ColumnId } from "./columns.ts";
import { groupNode, rowNode } from "./rows.ts";
import type { Rows } from "./select.ts";
import { NONE } from "./shape.ts";
import type { State } from "./state.ts";
import { valuesOf, type Store } from "./store.ts";
import { systemAt } from "./system.ts";

/** The lines of the table, one below the other: a group's heading, then its systems. Lines are made when they are asked for. */
export interface Entries {
  length: number;
  columns: ColumnId[];
  /** What stands in the line at a position: with the same columns and the same key it is the same line but for its place. */
  key(at: number): string;
  /** The line at a position; with `index` it carries its row number for screen readers, the heading row being 1. */
  node(at: number, indexed: boolean): HTMLElement;
}

const runningIn = (store: Store, rows: Uint32Array): number => {
  const { values } = store.facets.stage;
  return rows.reduce((n, row) => n + Number(valuesOf(store, "stage", row).some((v) => values[v]!.runs === true)), 0);
};

const groupLine = (store: Store, { rows }: Rows, group: Group, state: State) => {
  const { locale } = store;
  const facet = state.group === "sector" ? "sector" : "place";
  const { id, label } = store.facets[facet].values[group.value]!;
  const running = runningIn(store, rows.subarray(group.from, group.from + group.count));
  return {
    id: `${facet}-${id}`,
    name: label,
    path: facet === "place" && id !== NONE ? `/places/${id}/` : null,
    total: explorerSays.groupTotal[locale](group.count, running),
  };
};

/** The lines of a selection, or of its beginning. */
export const entriesOf = (draw: Draw, store: Store, selection: Rows, state: State): Entries => {
  const { rows, groups } = selection;
  const columns = columnsOf(state);
  // Position of each group's heading: one line for each group before it, and their systems.
  const heads = Uint32Array.from(groups ?? [], ({ from }, i) => from + i);
  const groupBefore = (at: number): number => {
    let [low, high] = [0, heads.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (heads[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const lineAt = (at: number): { row: number } | ReturnType<typeof groupLine> => {
    const group = groupBefore(at);
    if (groups !== null && heads[group] === at) return groupLine(store, selection, groups[group]!, state);
    return { row: rows[groups === null ? at : at - group - 1]! };
  };
  return {
    length: rows.length + heads.length,
    columns,
    key: (at) => {
      const line = lineAt(at);
      return "row" in line ? String(line.row) : `${line.id} ${line.total}`;
    },
    node: (at, indexed) => {
      const [line, index] = [lineAt(at), indexed ? at + 2 : undefined];
      if ("row" in line) return rowNode(draw, systemAt(store, line.row), columns, store.locale, index);
      return groupNode(draw, line, columns, index);
    },
  };
};
