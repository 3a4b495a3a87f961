import { factTables, tables } from "../../tables/index.ts";
import type { Evidence } from "../../tables/evidence.ts";
import { judgeRows, type Draft, type Rule } from "../draft.ts";
import { suggestion } from "../nearest.ts";
import { quote } from "../problem.ts";
import { namedFacts, type NamedFact } from "./facts.ts";

type Complaint = [column: string, message: string] | undefined;

const complaint = (draft: Draft, { fact, field }: Evidence, found: NamedFact | undefined): Complaint => {
  if (found === undefined)
    return ["fact", `${quote(fact)} names no table of facts. Use one of ${factTables.join(", ")}.`];
  const { table, id } = found;
  if (draft.unread.has(table)) return undefined;
  const ids = draft.ids[table];
  if (found.row === undefined && !ids.has(id))
    return [
      "fact",
      `${quote(fact)} is no fact.${suggestion(id, ids.keys())} Add that row to ${table}.csv or correct the id.`,
    ];
  if (field === null) return undefined;
  if (Object.hasOwn(tables[table].columns, field)) {
    if (found.row?.[field] !== null) return undefined;
    return [
      "field",
      `${quote(field)} is blank in ${fact}, so there is nothing to support. Fill that cell, or move the evidence to the row it is about.`,
    ];
  }
  return [
    "field",
    `${quote(field)} is no column of ${table}.${suggestion(field, Object.keys(tables[table].columns))} Leave it blank for the whole row.`,
  ];
};

export const evidenceTarget: Rule = {
  name: "evidence-target",
  description: "Evidence points to a fact that exists, and to a column of it that is filled.",
  check(draft) {
    const facts = namedFacts(draft);
    return judgeRows(draft, "evidence", (row, i) => complaint(draft, row, facts[i]));
  },
};
