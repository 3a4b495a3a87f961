import { factTables } from "../../../tables/index.ts";
import { suggestion } from "../../nearest.ts";
import { quote } from "../../problem.ts";
import { narrativeIds } from "../case.ts";
import type { CaseRule } from "../book.ts";
import { rowOfFact } from "../held.ts";
import { factsIn, factsOfSection, mistake, passagesOf, sectionOf } from "../sheet.ts";

export const facts: CaseRule = {
  name: "facts",
  description: "A note names facts of the record, and every section of the story has notes.",
  check: ({ sheets, draft }) => {
    const all = factTables.flatMap((table) => [...draft.ids[table].keys()].map((id) => `${table}/${id}`));
    const unknown = sheets.flatMap((sheet) =>
      sheet.sections
        .filter(({ id }) => id !== "glossary")
        .flatMap(({ title, parts }) => [title, ...parts.flatMap(passagesOf)])
        .flatMap(({ line, content }) =>
          factsIn(content)
            .filter((fact) => rowOfFact(draft, fact) === null)
            .map((fact) =>
              mistake(
                sheet,
                line,
                `${quote(fact)} is no fact of the record.${suggestion(fact, all)} Cite a fact as [[table/id]], several as [[table/id, table/id]].`,
              ),
            ),
        ),
    );
    const bare = sheets.flatMap((sheet) =>
      narrativeIds
        .map((id) => sectionOf(sheet, id))
        .filter((section) => section !== undefined && factsOfSection(section).length === 0)
        .map((section) => mistake(sheet, section!.title.line, "cites no fact. Put [[table/id]] behind each claim.")),
    );
    return [...unknown, ...bare];
  },
};
