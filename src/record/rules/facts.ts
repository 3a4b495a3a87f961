import { factTables, type FactTable } from "../../tables/index.ts";
import type { AnyRow, Draft } from "../draft.ts";

/** What `<table>/<id>` names; `row` only where a sound one has that id. */
export interface NamedFact {
  table: FactTable;
  id: string;
  row: AnyRow | undefined;
}

/** What a text names as `<table>/<id>`; undefined when the table is none that states facts. */
export const findFact = (draft: Draft, fact: string): NamedFact | undefined => {
  const slash = fact.indexOf("/");
  const name = fact.slice(0, slash);
  const table = factTables.find((t) => t === name);
  if (table === undefined) return undefined;
  const id = fact.slice(slash + 1);
  return { table, id, row: draft.ids[table].get(id) };
};

const found = new WeakMap<Draft, (NamedFact | undefined)[]>();

/** What each sound row of evidence supports, in their order; found once, because two rules ask for it. */
export const namedFacts = (draft: Draft): (NamedFact | undefined)[] => {
  const facts = found.get(draft) ?? draft.tables.evidence.map(({ fact }) => findFact(draft, fact));
  found.set(draft, facts);
  return facts;
};
