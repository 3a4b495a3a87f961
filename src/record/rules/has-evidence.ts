import { factTables } from "../../tables/index.ts";
import { judgeRows, type Draft, type Rule } from "../draft.ts";
import { findFact, namedFacts } from "./facts.ts";

/** Rows that some evidence supports as a whole; evidence with a mistake elsewhere in its row counts too. */
const supportedRows = (draft: Draft): Set<unknown> => {
  const supported = new Set<unknown>();
  namedFacts(draft).forEach((fact, i) => {
    if (draft.tables.evidence[i]!.field === null) supported.add(fact?.row);
  });
  for (const { fact, field } of draft.unsound.evidence) if (fact && !field) supported.add(findFact(draft, fact)?.row);
  return supported;
};

export const hasEvidence: Rule = {
  name: "has-evidence",
  description: "Every fact has at least one row of evidence for the whole row.",
  check(draft) {
    if (draft.unread.has("evidence")) return [];
    const supported = supportedRows(draft);
    return factTables.flatMap((table) =>
      judgeRows(draft, table, (row) => {
        // Of rows with one id, the last stands for all.
        if (supported.has(row) || supported.has(draft.ids[table].get(row.id))) return undefined;
        return [
          "id",
          `has no evidence. Add a row to evidence.csv with fact ${table}/${row.id}, a blank field, and the source that states it.`,
        ];
      }),
    );
  },
};
