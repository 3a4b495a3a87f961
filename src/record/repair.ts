import type { Column } from "../tables/columns.ts";
import { halfWidth } from "./characters.ts";
import type { Separator } from "./csv-lines.ts";

/** Groups of exactly three, the first without a leading zero: `14,000`, `1,234,567.5`; never `1,00` or `0,123`. */
const THOUSANDS = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/**
 * What a refused cell certainly means, in a form that its column accepts; undefined when that is not certain.
 * Full-width letters, digits and signs are read as their ASCII forms. In a number, a comma before groups of exactly
 * three digits separates thousands, but only in a file separated by commas: where `;` or tabs separate the cells,
 * a comma may be a decimal one. Free text is never touched, because it is never refused.
 */
export const repaired = (cell: string, column: Column, separator: Separator): string | undefined => {
  if (column.kind === "text") return undefined;
  const ascii = halfWidth(cell);
  const isThousands = column.kind === "number" && separator === "," && THOUSANDS.test(ascii);
  const meant = isThousands ? ascii.replaceAll(",", "") : ascii;
  return meant !== cell && column.schema.safeParse(meant).success ? meant : undefined;
};
