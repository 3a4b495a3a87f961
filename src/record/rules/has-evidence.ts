import { tables } from "../../tables/index.ts";
import { everyRow, problemAt, type Rule } from "../draft.ts";

export const hasEvidence: Rule = {
  name: "has-evidence",
  description: "Every fact has at least one row of evidence for the whole row.",
  check(draft) {
    const supported = new Set(draft.tables.evidence.filter((e) => e.field === null).map((e) => e.fact));
    return [...everyRow(draft)]
      .filter(({ table, row }) => tables[table].statesFacts && !supported.has(`${table}/${String(row["id"])}`))
      .map(({ table, row }) => {
        const fact = `${table}/${String(row["id"])}`;
        return problemAt(
          draft,
          table,
          row,
          "id",
          `has no evidence. Add a row to evidence.csv with fact ${fact}, a blank field, and the source that states it.`,
        );
      });
  },
};
