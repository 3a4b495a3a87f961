import { tables } from "../../tables/index.ts";
import { everyRow, keyOf, problemAt, type Rule } from "../draft.ts";
import { quote } from "../problem.ts";

export const uniqueKeys: Rule = {
  name: "unique-keys",
  description: "No two rows of a table have the same id (or key).",
  check(draft) {
    const seen = new Map<string, number>();
    return [...everyRow(draft)].flatMap(({ table, row }) => {
      const key = keyOf(table, row);
      const first = seen.get(`${table}:${key}`);
      if (first === undefined) {
        seen.set(`${table}:${key}`, draft.lineOf(row));
        return [];
      }
      return [
        problemAt(
          draft,
          table,
          row,
          tables[table].key[0]!,
          `${quote(key)} stands already in line ${first}. Give this row an id of its own, or remove it.`,
        ),
      ];
    });
  },
};
