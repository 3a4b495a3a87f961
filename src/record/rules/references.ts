import type { Column } from "../../tables/columns.ts";
import type { TableName } from "../../tables/index.ts";
import { judgeCells, type Rule } from "../draft.ts";
import { suggestion } from "../nearest.ts";
import { quote } from "../problem.ts";

export const references: Rule = {
  name: "references",
  description: "A reference names a row that exists.",
  check(draft) {
    // Neighbouring rows are mostly about one place: what was found good need not be looked up again.
    const lastGood = new Map<Column, string>();
    return judgeCells(
      draft,
      (column) => column.kind === "ref",
      (value, column) => {
        if (lastGood.get(column) === value) return undefined;
        const target = column.refersTo as TableName;
        const known = draft.ids[target];
        if (!known.has(value) && !draft.unread.has(target))
          return `${quote(value)} is no id of ${target}.${suggestion(value, known.keys())} Add that row to ${target}.csv or correct the id.`;
        lastGood.set(column, value);
        return undefined;
      },
    );
  },
};
