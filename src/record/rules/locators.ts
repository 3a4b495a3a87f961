import type { Evidence } from "../../tables/evidence.ts";
import type { Source } from "../../tables/sources.ts";
import { judgeRows, type Rule } from "../draft.ts";

const complaint = ({ start, end }: Evidence, source: Source): [column: string, message: string] | undefined => {
  if (source.length === null) {
    return start === null && end === null
      ? undefined
      : [
          "start",
          `${source.id} has no length, so positions mean nothing there. Leave start and end blank and fill passage.`,
        ];
  }
  if (start === null || end === null)
    return [
      start === null ? "start" : "end",
      `is blank. ${source.id} is a document whose copy was read: give the first character and the one after the last.`,
    ];
  if (start >= end)
    return ["end", `${end} is not after start ${start}. The span runs from start up to, not including, end.`];
  if (end > source.length) return ["end", `${end} lies beyond the document, which has ${source.length} characters.`];
  return undefined;
};

export const locators: Rule = {
  name: "locators",
  description: "A locator lies inside its document; documents without a kept copy have none.",
  check(draft) {
    const sources = new Map(draft.tables.sources.map((s) => [s.id, s]));
    return judgeRows(draft, "evidence", (row) => {
      const source = sources.get(row.source);
      return source && complaint(row, source);
    });
  },
};
