import { listNames } from "../../tables/lists.ts";
import { tables } from "../../tables/index.ts";
import { everyRow, problemAt, type Rule } from "../draft.ts";
import { suggestion } from "../nearest.ts";
import { quote } from "../problem.ts";

export const words: Rule = {
  name: "words",
  description: "A controlled word stands in its list of the vocabulary.",
  check(draft) {
    const byList = new Map<string, Set<string>>(listNames.map((list) => [list, new Set()]));
    for (const { list, id } of draft.tables.vocabulary) byList.get(list)?.add(id);
    return [...everyRow(draft)].flatMap(({ table, row }) =>
      Object.entries(tables[table].columns).flatMap(([name, column]) => {
        const value = row[name];
        if (column.kind !== "word" || typeof value !== "string") return [];
        const known = byList.get(column.list!)!;
        if (known.has(value)) return [];
        return [
          problemAt(
            draft,
            table,
            row,
            name,
            `${quote(value)} is not a word of the list "${column.list}".${suggestion(value, known)} Use one of: ${[...known].join(", ")}.`,
          ),
        ];
      }),
    );
  },
};
