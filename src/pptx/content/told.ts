import type { Setting } from "../../deck/setting.ts";
import { localePath } from "../../i18n/text.ts";
import type { Text } from "../../i18n/text.ts";
import type { Atlas } from "../../record/atlas.ts";
import type { Block, CaseStudy, Inline } from "../../record/cases/case.ts";
import { factsIn } from "../../record/cases/sheet.ts";
import { noteNumber } from "../../record/cases/summary.ts";
import type { Line, Run } from "./page.ts";

/** What a file is told from; `home` is the absolute address of the English overview, ending in a slash. */
export interface Told {
  /** In what drawings are made. */
  document: Document;
  atlas: Atlas;
  study: CaseStudy;
  home: string;
  /** The page that the file belongs to: address without base and language. */
  page: string;
  decks: Setting["decks"];
  edition: { creator: Text; version: string; date: string };
}

/** Absolute address of a page of the site; files of the record lie at the root. */
export const linkTo = ({ home, study }: Pick<Told, "home" | "study">, to: string): string => {
  const path = /^\/data\/[^/]+\.[a-z.]+$/.test(to) ? to : localePath(study.locale, to);
  return home + path.slice(1);
};

/** Absolute address of a fact's page. */
export const factLink = (told: Told, fact: string): string => linkTo(told, `/facts/${fact}/`);

/** No line breaks here: a number or a link never begins one. */
const NO_BREAK = "\u00A0";

/** The numbers of some facts, each a link to its page, divided by commas; Han text would let them go to a line of their own. */
const numbered = (told: Told, facts: string[]): Run[] =>
  facts
    .filter((fact) => noteNumber(told.study, fact) > 0)
    .toSorted((a, b) => noteNumber(told.study, a) - noteNumber(told.study, b))
    .flatMap((fact, i): Run[] => {
      const before = i > 0 ? `,${NO_BREAK}` : told.study.locale === "zh" ? NO_BREAK : "";
      return [
        ...(before === "" ? [] : [{ text: before, raised: true as const }]),
        { text: String(noteNumber(told.study, fact)), link: factLink(told, fact), raised: true },
      ];
    });

/** Running text of a case as it stands on a slide: its notes are raised numbers. */
export const lineOf = (told: Told, content: Inline[]): Line =>
  content.flatMap((piece): Run[] => {
    if (typeof piece === "string") return [{ text: piece }];
    if (piece.kind === "notes") return numbered(told, piece.facts);
    const inside = lineOf(told, piece.children);
    if (piece.kind === "link") return inside.map((run) => ({ ...run, link: linkTo(told, piece.to) }));
    return piece.kind === "strong" ? inside.map((run) => ({ ...run, strong: true as const })) : inside;
  });

/** A text and the numbers of the facts that are cited for it. */
export const citing = (told: Told, text: string, facts: string[]): Line => [{ text }, ...numbered(told, facts)];

/** A link behind what it leads on from; no line begins with it. */
export const behind = (text: string, link: string): Run[] => [{ text: NO_BREAK }, { text, link }];

/** A link to a fact's page behind its name: its number in the case, or an arrow where the case does not cite it. */
export const pointer = (told: Told, fact: string): Run[] => {
  const number = noteNumber(told.study, fact);
  return behind(number > 0 ? `[${number}]` : "[→]", factLink(told, fact));
};

/** The texts of some blocks: a paragraph, or an item of a list, each. */
export const contentsOf = (blocks: Block[]): Inline[][] =>
  blocks.flatMap((block) => {
    if (block.kind === "chart") return [];
    return block.kind === "list" ? block.items : [block.content];
  });

/** The facts that some texts cite, once each. */
export const factsOfAll = (contents: Inline[][]): string[] => [...new Set(contents.flatMap(factsIn))];

/** The facts of a table that the case cites. */
export const citedOf = ({ study }: Told, table: string): string[] =>
  study.notes.filter((fact) => fact.startsWith(`${table}/`)).map((fact) => fact.slice(table.length + 1));
