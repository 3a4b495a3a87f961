import type { ChartRow } from "../../charts/define.ts";

/** Rows that stand for themselves together, in their order. */
export const groupsOf = <R extends ChartRow>(rows: R[], column: string): R[][] => {
  const groups = new Map<unknown, R[]>();
  for (const row of rows) groups.set(row[column], [...(groups.get(row[column]) ?? []), row]);
  return [...groups.values()];
};
