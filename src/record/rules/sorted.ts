import { tableNames, tables, type TableName } from "../../tables/index.ts";
import { problemAt, type AnyRow, type Draft, type Rule } from "../draft.ts";
import type { Problem } from "../problem.ts";

const textOf = (value: unknown): string => (typeof value === "string" ? value : String(value ?? ""));

const compareCells = (a: unknown, b: unknown): number => {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [textOf(a), textOf(b)];
  return left < right ? -1 : left === right ? 0 : 1;
};

/** Orders two rows of a table by its key columns; blank first, numbers as numbers, text by code unit. */
export const compareRows = (table: TableName) => {
  const { key } = tables[table];
  return (a: AnyRow, b: AnyRow): number => {
    for (const column of key) {
      const order = compareCells(a[column], b[column]);
      if (order !== 0) return order;
    }
    return 0;
  };
};

/** The order that a table's rows are in: the first row that stands before its neighbour above, and whether keys repeat. */
export interface Order {
  firstBefore: AnyRow | undefined;
  /** True when each row comes after the one above: then no key can stand twice. */
  strict: boolean;
}

const orders = new WeakMap<object[], Order>();

/** How a table's rows are ordered; found once, because two rules ask for it. */
export const orderOf = (draft: Draft, table: TableName): Order => {
  const rows: AnyRow[] = draft.tables[table];
  const known = orders.get(rows);
  if (known !== undefined) return known;
  const compare = compareRows(table);
  const order: Order = { firstBefore: undefined, strict: true };
  for (let i = 1; i < rows.length; i++) {
    const step = compare(rows[i - 1]!, rows[i]!);
    if (step >= 0) order.strict = false;
    if (step > 0) order.firstBefore ??= rows[i];
  }
  orders.set(rows, order);
  return order;
};

const firstOutOfOrder = (draft: Draft, table: TableName): Problem[] => {
  const { firstBefore } = orderOf(draft, table);
  if (firstBefore === undefined) return [];
  const { key } = tables[table];
  const message = `is out of order. Sort the file by ${key.join(", ")}, so that changes stay easy to read, or run npm run data -- --sort.`;
  return [problemAt(draft, table, firstBefore, key[0]!, message)];
};

export const sorted: Rule = {
  name: "sorted",
  description: "The rows of a file are sorted by their key.",
  check: (draft) => tableNames.flatMap((table) => firstOutOfOrder(draft, table)),
};
