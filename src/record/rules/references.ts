import { tables, type TableName } from "../../tables/index.ts";
import { everyRow, problemAt, type Rule } from "../draft.ts";
import { suggestion } from "../nearest.ts";
import { quote } from "../problem.ts";

export const references: Rule = {
  name: "references",
  description: "A reference names a row that exists.",
  check: (draft) =>
    [...everyRow(draft)].flatMap(({ table, row }) =>
      Object.entries(tables[table].columns).flatMap(([name, column]) => {
        const value = row[name];
        if (column.kind !== "ref" || typeof value !== "string") return [];
        const target = column.refersTo as TableName;
        const known = draft.ids[target];
        if (known.has(value) || draft.unread.has(target)) return [];
        return [
          problemAt(
            draft,
            table,
            row,
            name,
            `${quote(value)} is no id of ${target}.${suggestion(value, known)} Add that row to ${target}.csv or correct the id.`,
          ),
        ];
      }),
    ),
};
