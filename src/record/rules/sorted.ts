import { tableNames, tables, type TableName } from "../../tables/index.ts";
import { problemAt, type Draft, type Rule } from "../draft.ts";
import type { Problem } from "../problem.ts";

type AnyRow = Record<string, unknown>;

const compareCells = (a: unknown, b: unknown): number => {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a ?? ""), String(b ?? "")];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Orders two rows of a table by its key columns; blank first, numbers as numbers, text by code unit. */
export const compareRows =
  (table: TableName) =>
  (a: AnyRow, b: AnyRow): number => {
    for (const column of tables[table].key) {
      const order = compareCells(a[column], b[column]);
      if (order !== 0) return order;
    }
    return 0;
  };

const firstOutOfOrder = (draft: Draft, table: TableName): Problem[] => {
  const rows: AnyRow[] = draft.tables[table];
  const i = rows.findIndex((row, n) => n > 0 && compareRows(table)(rows[n - 1]!, row) > 0);
  if (i < 0) return [];
  const key = tables[table].key;
  return [
    problemAt(
      draft,
      table,
      rows[i]!,
      key[0]!,
      `is out of order. Sort the file by ${key.join(", ")}, so that changes stay easy to read.`,
    ),
  ];
};

export const sorted: Rule = {
  name: "sorted",
  description: "The rows of a file are sorted by their key.",
  check: (draft) => tableNames.flatMap((table) => firstOutOfOrder(draft, table)),
};
