import type { Problem } from "../../problem.ts";
import { narrativeIds, sectionIds, type SectionId } from "../case.ts";
import type { CaseRule } from "../book.ts";
import { itemsOf, questionsOf, readMaterial, readPair, readTerm } from "../items.ts";
import { mistake, textOf, type Part, type Passage, type Sheet, type SheetSection } from "../sheet.ts";

type Judge = (section: SheetSection) => [line: number, message: string][];

const narrative = new Set<SectionId>(narrativeIds);

const count =
  (what: string, least: number, most: number, of: (parts: Part[]) => unknown[]): Judge =>
  ({ title, parts }) => {
    const found = of(parts).length;
    return found >= least && found <= most
      ? []
      : [[title.line, `has ${found} ${what}. Write ${least === most ? least : `${least} to ${most}`}.`]];
  };

const each =
  (of: (parts: Part[]) => Passage[], reads: (passage: Passage) => unknown, how: string): Judge =>
  ({ parts }) =>
    of(parts)
      .filter((passage) => reads(passage) === undefined)
      .map((passage) => [passage.line, how]);

const only =
  (kinds: Part["kind"][], how: string): Judge =>
  ({ parts }) =>
    parts
      .filter(({ kind }) => !kinds.includes(kind))
      .map((part) => ["line" in part ? part.line : part.passage.line, how]);

const told: Judge[] = [
  only(["paragraph", "list", "chart"], "A section of the story has paragraphs, lists and charts, no headings."),
  count("paragraphs or lists", 1, 99, (parts) => parts.filter(({ kind }) => kind !== "chart")),
];

const judges: Partial<Record<SectionId, Judge[]>> = {
  objectives: [only(["list"], "Objectives are one list."), count("objectives", 3, 5, itemsOf)],
  questions: [
    only(["heading", "paragraph", "list"], "A chart belongs into the story."),
    count("questions", 5, 8, questionsOf),
    ({ parts }) =>
      questionsOf(parts)
        .filter(({ heading, notes }) => notes.length === 0 || textOf(heading.content).trim() === "")
        .map(({ heading }) => [
          heading.line,
          "Write the question after ###, and the notes for the facilitator under it.",
        ]),
    ({ parts: [first] }) =>
      first === undefined || first.kind === "heading"
        ? []
        : [["line" in first ? first.line : first.passage.line, "Begin with a question: ### and its words."]],
  ],
  exercise: [
    only(["paragraph", "list"], "An exercise is its task in words and its steps as a numbered list."),
    count("numbered lists", 1, 1, (parts) => parts.filter((part) => part.kind === "list" && part.ordered)),
    ({ parts }) =>
      parts.flatMap((part): [number, string][] =>
        part.kind === "list" && !part.ordered ? [[part.line, "The steps are a numbered list: 1. 2. 3."]] : [],
      ),
    count("paragraphs", 1, 9, (parts) => parts.filter(({ kind }) => kind === "paragraph")),
  ],
  "hand-in": [only(["paragraph", "list"], "What to hand in is paragraphs or lists."), count("parts", 1, 9, (p) => p)],
  materials: [
    only(["list"], "Materials are one list."),
    count("links", 1, 12, itemsOf),
    each(itemsOf, readMaterial, "Each item is one link: [its name](/charts/unknowns/)."),
  ],
  glossary: [
    only(["list"], "The glossary is one list."),
    count("terms", 1, 20, itemsOf),
    each(itemsOf, readTerm, 'Each item is "term: definition", or one word of the vocabulary as [[stages/trial]].'),
  ],
  reading: [
    only(["list"], "Further reading is one list."),
    count("sources", 1, 20, itemsOf),
    each(itemsOf, readPair, 'Each item is "source-id: what it is good for".'),
  ],
};

const orderOf = (sheet: Sheet): Problem[] => {
  const ids = sheet.sections.map(({ id }) => id);
  const missing = sectionIds.filter((id) => !ids.includes(id));
  const twice = sheet.sections.filter(({ id }, i) => ids.indexOf(id) !== i);
  const sorted = [...ids].sort((a, b) => sectionIds.indexOf(a) - sectionIds.indexOf(b));
  const stray = sheet.sections.find(({ id }, i) => id !== sorted[i]);
  return [
    ...missing.map((id) => mistake(sheet, 1, `has no section {#${id}}. Add it: ## Its title {#${id}}.`)),
    ...twice.map(({ id, title }) => mistake(sheet, title.line, `"${id}" stands twice. Join the two.`)),
    ...(missing.length + twice.length === 0 && stray !== undefined
      ? [mistake(sheet, stray.title.line, `"${stray.id}" is out of order. The order is ${sectionIds.join(", ")}.`)]
      : []),
  ];
};

const minutesOf = (sheet: Sheet): Problem[] => {
  const minutes = sheet.front.get("minutes");
  return minutes === undefined || minutes.value === "" || /^[1-9]\d{1,2}$/.test(minutes.value)
    ? []
    : [mistake(sheet, minutes.line, `"${minutes.value}" is not a number of minutes. Write it in digits, e.g. 60.`)];
};

export const shape: CaseRule = {
  name: "shape",
  description: "Every case has the same sections in the same order, each with what it is for.",
  check: ({ sheets }) =>
    sheets.flatMap((sheet) => [
      ...minutesOf(sheet),
      ...orderOf(sheet),
      ...sheet.sections.flatMap((section) =>
        (narrative.has(section.id) ? told : (judges[section.id] ?? [])).flatMap((judge) =>
          judge(section).map(([line, message]) => mistake(sheet, line, message)),
        ),
      ),
    ]),
};
