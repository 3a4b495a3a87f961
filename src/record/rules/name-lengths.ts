import type { TableName } from "../../tables/index.ts";
import { LONGEST_CELL } from "../characters.ts";
import { judgeRows, type Rule } from "../draft.ts";

/** Characters of a name, of either language, that every drawing and slide has room for. */
const LONGEST: Partial<Record<TableName, number>> = { places: 60, programs: 300, initiatives: 300 };

export const nameLengths: Rule = {
  name: "name-lengths",
  description: "A name is no longer than charts and slides have room for.",
  // What is as long as any cell may be was cut there, and told of, by the reader.
  check: (draft) =>
    Object.entries(LONGEST).flatMap(([table, most]) =>
      judgeRows(draft, table as "places" | "programs" | "initiatives", ({ name }) => {
        const locale = (["en", "zh"] as const).find(
          (each) => name[each].length > most && name[each].length < LONGEST_CELL,
        );
        return locale === undefined
          ? undefined
          : [
              `name_${locale}`,
              `has ${name[locale].length} characters where ${most} are allowed. Shorten it: charts and slides have no room for more.`,
            ];
      }),
    ),
};
