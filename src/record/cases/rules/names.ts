import type { Draft } from "../../draft.ts";
import { suggestion } from "../../nearest.ts";
import { quote, type Problem } from "../../problem.ts";
import type { CaseRule } from "../book.ts";
import { itemsOf, placesOf, readPair, readTerm } from "../items.ts";
import { mistake, sectionOf, type Sheet } from "../sheet.ts";

type Known = (value: string) => boolean;

const unknown = (sheet: Sheet, line: number, value: string, what: string, all: string[], known: Known): Problem[] =>
  known(value) ? [] : [mistake(sheet, line, `${quote(value)} is no ${what}.${suggestion(value, all)}`)];

const idsIn = (draft: Draft, table: "places" | "sources") => {
  const ids = [...draft.ids[table].keys()];
  return { ids, known: (id: string) => draft.unread.has(table) || ids.includes(id) };
};

const wordsIn = (draft: Draft) => {
  const words = draft.tables.vocabulary.map(({ list, id }) => `${list}/${id}`);
  const unsound = draft.unsound.vocabulary.map(({ list, id }) => `${list}/${id}`);
  return {
    words,
    known: (word: string) => draft.unread.has("vocabulary") || words.includes(word) || unsound.includes(word),
  };
};

export const names: CaseRule = {
  name: "names",
  description: "Places, charts, words and sources that a case names exist.",
  check: ({ sheets, draft, charts }) => {
    const [places, sources, words] = [idsIn(draft, "places"), idsIn(draft, "sources"), wordsIn(draft)];
    return sheets.flatMap((sheet) => {
      const front = sheet.front.get("places");
      const drawn = sheet.sections.flatMap(({ parts }) => parts.filter((part) => part.kind === "chart"));
      return [
        ...(front?.value ? placesOf(front.value) : []).flatMap((id) =>
          id === ""
            ? [mistake(sheet, front!.line, `"places" has a comma with no place beside it. Take the comma out.`)]
            : unknown(sheet, front!.line, id, "place", places.ids, places.known),
        ),
        ...drawn.flatMap(({ chart, places: ids, line }) => [
          ...unknown(sheet, line, chart, "chart", [...charts], (id) => charts.has(id)),
          ...ids.flatMap((id) => unknown(sheet, line, id, "place", places.ids, places.known)),
        ]),
        ...itemsOf(sectionOf(sheet, "glossary")?.parts ?? []).flatMap((item) => {
          const term = readTerm(item);
          return term === undefined || !("word" in term)
            ? []
            : unknown(sheet, item.line, term.word, "word of the vocabulary", words.words, words.known);
        }),
        ...itemsOf(sectionOf(sheet, "reading")?.parts ?? []).flatMap((item) => {
          const [id] = readPair(item) ?? [];
          return id === undefined ? [] : unknown(sheet, item.line, id, "source", sources.ids, sources.known);
        }),
      ];
    });
  },
};
