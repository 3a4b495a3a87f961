import { factTables, type FactTable, type Tables } from "../tables/index.ts";

type Row = Record<string, unknown> & { id: string };

/** A column of a fact that says something else than before; `evidence` for where it is stated. */
export interface FieldChange {
  name: string;
  before: unknown;
  after: unknown;
}

/** What became of one fact between two states of the record. */
export interface Change {
  /** `<table>/<id>`. */
  fact: string;
  table: FactTable;
  kind: "added" | "removed" | "changed";
  /** The columns that differ; empty unless changed. */
  fields: FieldChange[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A locator as text; a column that is blank, or that there was not yet, says nothing. */
const locatorOf = (row: Tables["evidence"][number]): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Where each fact is stated, as one text a locator, in a fixed order. */
const evidenceOf = ({ evidence }: Tables): Map<string, string[]> => {
  const locators = new Map<string, string[]>();
  for (const row of evidence) locators.set(row.fact, [...(locators.get(row.fact) ?? []), locatorOf(row)]);
  for (const own of locators.values()) own.sort();
  return locators;
};

const fieldsBetween = (before: Row, after: Row): FieldChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }))
    .filter((field) => !same(field.before, field.after));

const columnsOf = (before: Row, after: Row, was: string[] = [], is: string[] = []): FieldChange[] => [
  ...fieldsBetween(before, after),
  ...(same(was, is) ? [] : [{ name: "evidence", before: was.length, after: is.length }]),
];

/** What changed between two states of the record, fact by fact, in the order of tables and ids. */
export const changesBetween = (before: Tables, after: Tables): Change[] => {
  const [stated, states] = [evidenceOf(before), evidenceOf(after)];
  return factTables.flatMap((table) => {
    const byId = (rows: unknown[] = []) => new Map((rows as Row[]).map((row) => [row.id, row]));
    const [was, is] = [byId(before[table]), byId(after[table])];
    return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((id): Change[] => {
      const [fact, old, now] = [`${table}/${id}`, was.get(id), is.get(id)];
      if (old === undefined || now === undefined)
        return [{ fact, table, kind: old === undefined ? "added" : "removed", fields: [] }];
      const fields = columnsOf(old, now, stated.get(fact), states.get(fact));
      return fields.length > 0 ? [{ fact, table, kind: "changed", fields }] : [];
    });
  });
};
