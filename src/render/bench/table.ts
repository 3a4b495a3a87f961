/** Columns of a table that is printed: a heading, and what stands under it for a thing and the one before it. */
export type Columns<T> = [heading: string, value: (thing: T, before: T) => string][];

/** One line of a table, each value as wide as its heading. */
export const tableLine = <T>(columns: Columns<T>, thing: T, before: T): string =>
  columns.map(([heading, value]) => value(thing, before).padStart(heading.length)).join("  ");

export const headLine = <T>(columns: Columns<T>): string => columns.map(([heading]) => heading).join("  ");
