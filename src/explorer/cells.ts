import type { Locale } from "../i18n/text.ts";
import type { ColumnId } from "./columns.ts";
import type { System } from "./system.ts";

/** What stands in a column for a system, as text; null is "not stated". */
export const cellText = (system: System, column: ColumnId, locale: Locale): string | null => {
  if (column === "audience" || column === "operator" || column === "date" || column === "summary")
    return system[column];
  const labels = system.values(column).map(({ label }) => label);
  if (labels.length === 0) return null;
  // A district's own name says its city.
  if (column === "place") return labels.at(-1)!;
  return labels.join(locale === "zh" ? "、" : ", ");
};
