import type { Draft } from "../../draft.ts";
import { quote, type Problem } from "../../problem.ts";
import { narrativeIds, type SectionId } from "../case.ts";
import type { CaseRule } from "../book.ts";
import { readPair } from "../items.ts";
import { countsOf, heldBy, rowOfFact } from "../held.ts";
import { numbersIn, numeralsIn, type Written } from "../numbers.ts";
import { factsIn, factsOfSheet, mistake, passagesOf, textOf, type Passage, type Sheet } from "../sheet.ts";

const story = new Set<SectionId>(narrativeIds);

/** "150 words", "10分钟": what the class is told to do, no claim about the world. */
const INSTRUCTION = /\d[\d,]*\s?(?:words?\b|minutes?\b|个?字|分钟)/gu;

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

type Holds = (facts: string[]) => number[] | undefined;

/** What facts hold together; nothing can be said where the row of one is not sound. */
const holder = (draft: Draft): Holds => {
  const held = new Map<object, number[]>();
  return (facts) => {
    const rows = facts.map((fact) => rowOfFact(draft, fact)).filter((row) => row !== null);
    if (rows.includes(undefined)) return undefined;
    return rows.flatMap((row) => {
      if (!held.has(row!)) held.set(row!, heldBy(draft, row!));
      return held.get(row!)!;
    });
  };
};

const markersIn = (content: Passage["content"]): string[][] =>
  content.flatMap((piece) => (typeof piece === "object" && piece.kind === "notes" ? [piece.facts] : []));

const strange = (written: Written[], held: number[] | undefined): Written[] =>
  held === undefined ? [] : written.filter(({ value }) => !held.some((number) => same(number, value)));

const complaint = (sheet: Sheet, line: number, { written }: Written, where: string): Problem =>
  mistake(
    sheet,
    line,
    `${quote(written)} is no number of ${where}. Cite the fact that holds it, correct the number, or write without it.`,
  );

/** In the story a number belongs to a fact cited in the same paragraph; words count as digits do. */
const judgeStory = (sheet: Sheet, passage: Passage, holds: Holds): Problem[] => {
  const cited = factsIn(passage.content);
  const held = holds(cited);
  const counts = [cited, ...markersIn(passage.content)].flatMap(countsOf);
  return strange(numbersIn(textOf(passage.content), sheet.locale), held && [...held, ...counts]).map((number) =>
    complaint(sheet, passage.line, number, "a fact cited in this paragraph"),
  );
};

/** What is written of a source; its id is no claim. */
const said = (id: SectionId, passage: Passage): string =>
  (id === "reading" ? readPair(passage)?.[1] : undefined) ?? textOf(passage.content);

/** Around the story the facts of the whole case count, and only digits: "three sentences" is an instruction. */
const judgeTeaching = (sheet: Sheet, line: number, text: string, held: number[] | undefined): Problem[] =>
  strange(numeralsIn(text.normalize("NFKC").replaceAll(INSTRUCTION, "")), held).map((number) =>
    complaint(sheet, line, number, "a fact cited in this case"),
  );

const judgeTitle = (sheet: Sheet, { line, text }: { line: number; text: string }, held: number[] | undefined) =>
  strange(numbersIn(text, sheet.locale), held).map((number) =>
    complaint(sheet, line, number, "a fact cited in this case"),
  );

/** What all facts of a case hold, with the counts that its notes show. */
const heldByCase = (sheet: Sheet, holds: Holds): number[] | undefined => {
  const passages = sheet.sections.flatMap(({ parts }) => parts.flatMap(passagesOf));
  const counts = passages.flatMap(({ content }) => markersIn(content).flatMap(countsOf));
  const held = holds(factsOfSheet(sheet));
  return held && [...held, ...counts];
};

const titlesOf = (sheet: Sheet): { line: number; text: string }[] => [
  ...["title", "summary"]
    .map((key) => sheet.front.get(key))
    .filter((entry) => entry !== undefined)
    .map(({ line, value }) => ({ line, text: value })),
  ...sheet.sections
    .filter(({ id }) => story.has(id))
    .map(({ title }) => ({ line: title.line, text: textOf(title.content) })),
];

const judgeSheet = (sheet: Sheet, holds: Holds): Problem[] => {
  const held = heldByCase(sheet, holds);
  const judge = (id: SectionId, passage: Passage): Problem[] =>
    story.has(id) ? judgeStory(sheet, passage, holds) : judgeTeaching(sheet, passage.line, said(id, passage), held);
  return [
    ...titlesOf(sheet).flatMap((title) => judgeTitle(sheet, title, held)),
    ...sheet.sections.flatMap(({ id, parts }) => parts.flatMap(passagesOf).flatMap((passage) => judge(id, passage))),
  ];
};

export const numbers: CaseRule = {
  name: "numbers",
  description: "A number in the prose is one that a fact cited beside it holds.",
  check: ({ sheets, draft }) => {
    const holds = holder(draft);
    return sheets.flatMap((sheet) => judgeSheet(sheet, holds));
  },
};
