import { headerOf, type Table } from "../tables/table.ts";
import { halfWidth, withoutInvisible } from "./characters.ts";
import { nearest } from "./nearest.ts";
import { quote, type Problem } from "./problem.ts";

/** A header cell as the record spells its columns: `Name EN` becomes `name_en`. */
const spelt = (name: string): string =>
  halfWidth(name)
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

/** A header cell's own name, without the space and zero-width characters around it. */
export const nameIn = (cell: string): string => withoutInvisible(cell);

/** How many of a table's columns these header cells name, however they spell them. */
export const knownNames = (cells: string[], table: Table): number => {
  const expected = new Set(headerOf(table));
  return new Set(cells.map((cell) => spelt(nameIn(cell))).filter((name) => expected.has(name))).size;
};

const meantBy = (name: string, candidates: string[]): string | undefined =>
  candidates.includes(spelt(name)) ? spelt(name) : nearest(spelt(name), candidates);

/** A header cell for a message: on one line, cut when long. */
export const columnName = (name: string): string => quote(name).slice(1, -1);

/** What is wrong with a header row; a nameless column is only when cells of it are `inUse`. */
export const headerProblems = (
  names: string[],
  inUse: ReadonlySet<number>,
  table: Table,
  file: string,
  line: number,
): Problem[] => {
  const expected = headerOf(table);
  const missing = expected.filter((name) => !names.includes(name));
  const at = (column: string, message: string): Problem => ({ file, line, column: columnName(column), message });
  const seen = new Set<string>();
  const misspelt = new Set<string>();
  const problems = names.flatMap((name, i) => {
    if (name === "")
      return inUse.has(i)
        ? [at(`(column ${i + 1})`, "has no name in the header row. Remove the column or name it.")]
        : [];
    if (seen.has(name)) return [at(name, "stands twice in the header row. Remove one of the two columns.")];
    seen.add(name);
    if (expected.includes(name)) return [];
    const meant = meantBy(name, missing.length > 0 ? missing : expected);
    if (meant !== undefined) misspelt.add(meant);
    const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
    return [at(name, `is not a column of ${table.name}.${hint} Rename or remove it.`)];
  });
  const absent = missing
    .filter((name) => !misspelt.has(name))
    .map((name) => at(name, "is missing from the header row. Add the column, blank where nothing is stated."));
  return [...absent, ...problems];
};
