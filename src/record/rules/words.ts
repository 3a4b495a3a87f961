import { listNames } from "../../tables/lists.ts";
import { judgeCells, type Draft, type Rule } from "../draft.ts";
import { suggestion } from "../nearest.ts";
import { quote } from "../problem.ts";

/** The words of each list; one whose row has a mistake elsewhere counts too. */
const wordsByList = (draft: Draft): Map<string, Set<string>> => {
  const byList = new Map<string, Set<string>>(listNames.map((list) => [list, new Set()]));
  for (const { list, id } of draft.tables.vocabulary) byList.get(list)?.add(id);
  for (const { list, id } of draft.unsound.vocabulary) if (list && id) byList.get(list)?.add(id);
  return byList;
};

export const words: Rule = {
  name: "words",
  description: "A controlled word stands in its list of the vocabulary.",
  check(draft) {
    if (draft.unread.has("vocabulary")) return [];
    const byList = wordsByList(draft);
    return judgeCells(
      draft,
      (column) => column.kind === "word",
      (value, { list }) => {
        const known = byList.get(list!)!;
        if (known.has(value)) return undefined;
        return `${quote(value)} is not a word of the list "${list}".${suggestion(value, known)} Use one of: ${[...known].join(", ")}.`;
      },
    );
  },
};
