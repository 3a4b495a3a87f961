/**
 * A way to ask lists of rows for those of a key, in the list's order. Each list is read once, however often it is asked: a
 * thousand places that each look through ten thousand rows would cost more than their pages. Rows with several keys are found
 * under each; lists must not change once they were asked.
 */
export const rowsBy = <R>(keysOf: (row: R) => readonly (string | null)[]) => {
  const known = new WeakMap<readonly R[], Map<string, R[]>>();
  const read = (rows: readonly R[]): Map<string, R[]> => {
    const groups = new Map<string, R[]>();
    for (const row of rows)
      for (const key of new Set(keysOf(row))) {
        const group = key === null ? undefined : groups.get(key);
        if (group !== undefined) group.push(row);
        else if (key !== null) groups.set(key, [row]);
      }
    known.set(rows, groups);
    return groups;
  };
  return <T extends R>(rows: readonly T[], key: string): T[] => [
    ...(((known.get(rows) ?? read(rows)).get(key) ?? []) as T[]),
  ];
};

/** The first row of each value of a column, in the rows' order. */
export const firstsBy = <R, K extends keyof R>(rows: readonly R[], column: K): R[] => {
  const firsts = new Map<R[K], R>();
  for (const row of rows) if (!firsts.has(row[column])) firsts.set(row[column], row);
  return [...firsts.values()];
};
