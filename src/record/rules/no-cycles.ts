import type { Initiative } from "../../tables/initiatives.ts";
import { judgeRows, type Draft, type Rule } from "../draft.ts";

const links = ["part_of", "runs_on"] as const;

/**
 * The systems that stand in a circle of a link. Each is walked over once, and walks begin only where a link leads on in
 * the order of ids: a circle cannot lead back all the way.
 */
const inCircles = (draft: Draft, link: (typeof links)[number]): Set<Initiative> => {
  const next = (row: Initiative) =>
    row[link] === null ? undefined : (draft.ids.initiatives.get(row[link]) as Initiative | undefined);
  const walked = new Set<Initiative>();
  const circles = new Set<Initiative>();
  for (const from of draft.tables.initiatives) {
    if (from[link] === null || from[link] < from.id) continue;
    const path: Initiative[] = [];
    let at: Initiative | undefined = from;
    for (; at !== undefined && at[link] !== null && !walked.has(at); at = next(at)) {
      walked.add(at);
      path.push(at);
    }
    // Walked before, and on this very path: the walk has come back.
    const start = at === undefined || at[link] === null ? -1 : path.indexOf(at);
    if (start >= 0) for (const row of path.slice(start)) circles.add(row);
  }
  return circles;
};

export const noCycles: Rule = {
  name: "no-cycles",
  description: "No system is, by way of others, part of itself or runs on itself.",
  check: (draft) =>
    links.flatMap((link) => {
      const circles = inCircles(draft, link);
      if (circles.size === 0) return [];
      return judgeRows(draft, "initiatives", (row) =>
        circles.has(row) ? [link, `leads back to ${row.id} itself. Break the circle.`] : undefined,
      );
    }),
};
