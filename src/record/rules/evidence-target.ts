import { tables, type TableName } from "../../tables/index.ts";
import { problemAt, type Draft, type Rule } from "../draft.ts";
import { suggestion } from "../nearest.ts";
import { quote } from "../problem.ts";

const factTables = Object.values(tables)
  .filter((t) => t.statesFacts)
  .map((t) => t.name);

const complaint = (draft: Draft, fact: string, field: string | null): [column: string, message: string] | undefined => {
  const [table = "", id = ""] = fact.split("/");
  if (!factTables.includes(table))
    return ["fact", `${quote(fact)} names no table of facts. Use one of ${factTables.join(", ")}.`];
  const ids = draft.ids[table as TableName];
  if (draft.unread.has(table as TableName)) return undefined;
  if (!ids.has(id))
    return ["fact", `${quote(fact)} is no fact.${suggestion(id, ids)} Add that row to ${table}.csv or correct the id.`];
  const columns = Object.keys(tables[table as TableName].columns);
  if (field !== null && !columns.includes(field))
    return [
      "field",
      `${quote(field)} is no column of ${table}.${suggestion(field, columns)} Leave it blank for the whole row.`,
    ];
  return undefined;
};

export const evidenceTarget: Rule = {
  name: "evidence-target",
  description: "Evidence points to a fact, and to a column of it, that exist.",
  check: (draft) =>
    draft.tables.evidence.flatMap((row) => {
      const found = complaint(draft, row.fact, row.field);
      return found ? [problemAt(draft, "evidence", row, ...found)] : [];
    }),
};
