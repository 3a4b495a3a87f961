/** The columns that can stand beside the name, in their order. */
export const columnIds = [
  "place",
  "programme",
  "stage",
  "sector",
  "kind",
  "model",
  "audience",
  "operator",
  "date",
  "reliability",
  "summary",
] as const;
export type ColumnId = (typeof columnIds)[number];

const USUAL: readonly ColumnId[] = ["place", "stage", "sector", "kind", "model"];

interface Shape {
  group: string;
  view: string;
}

/**
 * The columns shown before the reader chooses any; what the rows are grouped by stands above them already, and cards have room
 * for the summary.
 */
const defaultColumns = ({ group, view }: Shape): ColumnId[] => [
  ...USUAL.filter((id) => id !== group),
  ...(view === "cards" ? (["summary"] as const) : []),
];

/** The columns of a state. */
export const columnsOf = ({ columns, ...shape }: Shape & { columns: ColumnId[] | null }): ColumnId[] =>
  columns ?? defaultColumns(shape);

/** Chosen columns as a state holds them: null for none and for those that are shown anyway. */
export const usualColumns = (columns: ColumnId[] | null, shape: Shape): ColumnId[] | null =>
  columns === null || columns.length === 0 || columns.join() === defaultColumns(shape).join() ? null : columns;
