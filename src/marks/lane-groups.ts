/** What stands in one lane: a place, or all the smaller places together. */
export interface LaneGroup<R> {
  name: string;
  fact?: string;
  rows: R[];
}

/** The `most` groups with most rows, in their order, and the rows of all others as one last group. */
export const largestGroups = <R>(
  groups: LaneGroup<R>[],
  most: number,
  others: (n: number, all: boolean) => string,
): LaneGroup<R>[] => {
  if (most >= groups.length) return groups;
  const bySize = [...groups].sort((a, b) => b.rows.length - a.rows.length);
  const own = new Set(bySize.slice(0, most));
  const rest = groups.filter((group) => !own.has(group));
  return [
    ...groups.filter((group) => own.has(group)),
    { name: others(rest.length, own.size === 0), rows: rest.flatMap(({ rows }) => rows) },
  ];
};
