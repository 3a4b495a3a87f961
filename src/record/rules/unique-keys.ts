import { tableNames, tables, type TableName } from "../../tables/index.ts";
import { keyOf, problemAt, type AnyRow, type Draft, type Rule } from "../draft.ts";
import { quote, type Problem } from "../problem.ts";
import { orderOf } from "./sorted.ts";

const repeated = (draft: Draft, table: TableName): Problem[] => {
  if (orderOf(draft, table).strict) return [];
  const rows: AnyRow[] = draft.tables[table];
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = keyOf(table, row);
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, draft.lineOf(row));
      return [];
    }
    const message = `${quote(key)} stands already in line ${line}. Give this row an id of its own, or remove it.`;
    return [problemAt(draft, table, row, tables[table].key[0]!, message)];
  });
};

export const uniqueKeys: Rule = {
  name: "unique-keys",
  description: "No two rows of a table have the same id (or key).",
  check: (draft) => tableNames.flatMap((table) => repeated(draft, table)),
};
