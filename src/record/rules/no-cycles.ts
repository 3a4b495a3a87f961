import type { Initiative } from "../../tables/initiatives.ts";
import { problemAt, type Rule } from "../draft.ts";

const links = ["part_of", "runs_on"] as const;

const leadsBack = (from: Initiative, link: (typeof links)[number], byId: Map<string, Initiative>): boolean => {
  const seen = new Set<string>();
  for (let at: Initiative | undefined = from; at; at = byId.get(at[link] ?? "")) {
    if (seen.has(at.id)) return at.id === from.id;
    seen.add(at.id);
  }
  return false;
};

export const noCycles: Rule = {
  name: "no-cycles",
  description: "No system is, by way of others, part of itself or runs on itself.",
  check(draft) {
    const byId = new Map(draft.tables.initiatives.map((row) => [row.id, row]));
    return draft.tables.initiatives.flatMap((row) =>
      links
        .filter((link) => leadsBack(row, link, byId))
        .map((link) => problemAt(draft, "initiatives", row, link, `leads back to ${row.id} itself. Break the circle.`)),
    );
  },
};
