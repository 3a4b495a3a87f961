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

/** The columns shown before the reader chooses any; what the rows are grouped by stands above them already. */
export const defaultColumns = (group: string): ColumnId[] => USUAL.filter((id) => id !== group);

/** The columns of a state. Cards have room for the summary. */
export const columnsOf = ({ columns, group, view }: { columns: ColumnId[] | null; group: string; view: string }) =>
  columns ?? [...defaultColumns(group), ...(view === "cards" ? (["summary"] as const) : [])];
