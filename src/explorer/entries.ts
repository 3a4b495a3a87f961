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
  return {
    length: rows.length + heads.length,
    columns,
    node: (at, indexed) => {
      const index = indexed ? at + 2 : undefined;
      const group = groupBefore(at);
      if (groups !== null && heads[group] === at)
        return groupNode(draw, groupLine(store, selection, groups[group]!, state), columns, index);
      const system = systemAt(store, rows[groups === null ? at : at - group - 1]!);
      return rowNode(draw, system, columns, store.locale, index);
    },
  };
};
