import { narrativeIds, type Block, type CaseStudy, type SectionId, type Section } from "./case.ts";
import { itemsOf, placesOf, questionsOf, readMaterial, readPair, readTerm } from "./items.ts";
import { factsOfSheet, sectionOf, textOf, type Part, type Sheet } from "./sheet.ts";

const blockOf = (part: Part): Block => {
  if (part.kind === "chart") return { kind: "chart", chart: part.chart, places: part.places };
  if (part.kind === "list")
    return { kind: "list", ordered: part.ordered, items: part.items.map(({ content }) => content) };
  return { kind: "paragraph", content: part.passage.content };
};

const known = <T>(values: (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

/** A checked sheet as a case: without its lines, its sections by what they are for. */
export const assembleCase = (sheet: Sheet): CaseStudy => {
  const at = (id: SectionId) => sectionOf(sheet, id)!;
  const titled = (id: SectionId) => ({ title: textOf(at(id).title.content), items: itemsOf(at(id).parts) });
  const told = <Id extends SectionId>(id: Id): Section<Id> => ({
    id,
    title: textOf(at(id).title.content),
    blocks: at(id).parts.map(blockOf),
  });
  const front = (key: string): string => sheet.front.get(key)!.value;
  const { parts } = at("exercise");
  return {
    id: sheet.id,
    locale: sheet.locale,
    title: front("title"),
    summary: front("summary"),
    places: placesOf(front("places")),
    minutes: Number(front("minutes")),
    sections: narrativeIds.map(told),
    objectives: { ...titled("objectives"), items: titled("objectives").items.map(({ content }) => content) },
    questions: {
      ...titled("questions"),
      items: questionsOf(at("questions").parts).map(({ heading, notes }) => ({
        question: textOf(heading.content),
        notes: notes.map(blockOf),
      })),
    },
    exercise: {
      title: titled("exercise").title,
      task: parts.filter(({ kind }) => kind !== "list").map(blockOf),
      steps: itemsOf(parts).map(({ content }) => content),
    },
    handIn: told("hand-in"),
    materials: { ...titled("materials"), items: known(titled("materials").items.map(readMaterial)) },
    glossary: { ...titled("glossary"), items: known(titled("glossary").items.map(readTerm)) },
    reading: {
      ...titled("reading"),
      items: known(titled("reading").items.map(readPair)).map(([source, why]) => ({ source, why })),
    },
    notes: [...new Set(factsOfSheet(sheet))],
  };
};
