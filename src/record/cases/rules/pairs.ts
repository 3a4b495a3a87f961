import { locales } from "../../../i18n/text.ts";
import type { Problem } from "../../problem.ts";
import { pairsIn, type CaseRule } from "../book.ts";
import { teachingIds, sectionIds, type SectionId } from "../case.ts";
import { itemsOf, questionsOf, readMaterial, readPair, readTerm } from "../items.ts";
import { factsOfSection, mistake, sectionOf, type Sheet, type SheetSection } from "../sheet.ts";

type Traits = (section: SheetSection) => [what: string, value: string][];

const teaching = new Set<SectionId>(teachingIds);
const list = (values: string[]): string => values.join(", ") || "none";

const traitsOf: Traits = ({ id, parts }) => [
  ["charts", list(parts.flatMap((part) => (part.kind === "chart" ? [[part.chart, ...part.places].join(" ")] : [])))],
  ...(teaching.has(id) ? [["items", String(itemsOf(parts).length)] as [string, string]] : []),
  ...(id === "questions" ? [["questions", String(questionsOf(parts).length)] as [string, string]] : []),
  ...(id === "materials"
    ? [["links", list(itemsOf(parts).map((item) => readMaterial(item)?.to ?? ""))] as [string, string]]
    : []),
  ...(id === "reading"
    ? [["sources", list(itemsOf(parts).map((item) => readPair(item)?.[0] ?? ""))] as [string, string]]
    : []),
  ...(id === "glossary"
    ? [
        [
          "words",
          list(
            itemsOf(parts).flatMap((item) => {
              const term = readTerm(item);
              return term && "word" in term ? [term.word] : [];
            }),
          ),
        ] as [string, string],
      ]
    : []),
];

const without = (own: string[], other: string[]): string[] => [...new Set(own)].filter((fact) => !other.includes(fact));

const compareSections = (one: Sheet, other: Sheet, id: SectionId): Problem[] => {
  const [a, b] = [sectionOf(one, id), sectionOf(other, id)];
  if (a === undefined || b === undefined) return [];
  const [factsA, factsB] = [factsOfSection(a), factsOfSection(b)];
  const theirs = new Map(traitsOf(b));
  return [
    ...(id === "glossary" ? [] : without(factsA, factsB)).map((fact) =>
      mistake(
        other,
        b.title.line,
        `does not cite "${fact}", as ${one.file}:${a.title.line} does. Both languages cite the same facts in a section.`,
      ),
    ),
    ...(id === "glossary" ? [] : without(factsB, factsA)).map((fact) =>
      mistake(
        one,
        a.title.line,
        `does not cite "${fact}", as ${other.file}:${b.title.line} does. Both languages cite the same facts in a section.`,
      ),
    ),
    ...traitsOf(a)
      .filter(([what, value]) => theirs.get(what) !== value)
      .map(([what, value]) =>
        mistake(
          other,
          b.title.line,
          `has other ${what} than ${one.file}:${a.title.line}: ${theirs.get(what)!} against ${value}. Make them the same.`,
        ),
      ),
  ];
};

const compareFront = (one: Sheet, other: Sheet): Problem[] =>
  ["places", "minutes"].flatMap((key) => {
    const [a, b] = [one.front.get(key), other.front.get(key)];
    return a === undefined || b === undefined || a.value === b.value
      ? []
      : [
          mistake(
            other,
            b.line,
            `"${b.value}" differs from ${one.file}:${a.line}, which has "${a.value}". Make them the same.`,
          ),
        ];
  });

export const pairs: CaseRule = {
  name: "pairs",
  description: "A case has both languages, alike in sections, charts, questions and the facts cited in each section.",
  check: (book) => [
    ...book.sheets.flatMap((sheet) =>
      locales
        .filter((locale) => !book.sheets.some(({ id, locale: l }) => id === sheet.id && l === locale))
        .map((locale) => ({
          file: sheet.file.replace(/\.[a-z]+\.md$/, `.${locale}.md`),
          message: `is missing. ${sheet.file} needs it beside it.`,
        })),
    ),
    ...pairsIn(book).flatMap(([one, ...others]) =>
      others.flatMap((other) => [
        ...compareFront(one!, other),
        ...sectionIds.flatMap((id) => compareSections(one!, other, id)),
      ]),
    ),
  ],
};
