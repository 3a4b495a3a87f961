import { noteNumber } from "../../record/cases/summary.ts";
import type { Block as Written, Inline } from "../../record/cases/case.ts";
import type { Block, LookName, Piece } from "./block.ts";
import { chartBlocks } from "./drawing.ts";
import { linkedAt, pageAt, text, type Given } from "./given.ts";

/** The numbers of the notes to some facts, raised, each leading to its fact. */
export const notesTo = (given: Given, facts: string[]): Piece[] =>
  facts
    .map((fact) => [noteNumber(given.study, fact), fact] as const)
    .filter(([number]) => number > 0)
    .sort(([a], [b]) => a - b)
    .flatMap(([number, fact], i): Piece[] => [
      ...(i > 0 ? [{ text: ",", raised: true }] : []),
      { text: String(number), raised: true, link: pageAt(given, `/facts/${fact}/`) },
    ]);

/** Running text of a case; what is stressed is bold, since Han text is never slanted. */
export const piecesOf = (given: Given, content: Inline[]): Piece[] =>
  content.flatMap((piece): Piece[] => {
    if (typeof piece === "string") return [{ text: piece.replaceAll(/\s+/g, " ") }];
    if (piece.kind === "notes") return notesTo(given, piece.facts);
    const inner = piecesOf(given, piece.children);
    if (piece.kind === "link") return inner.map((one) => ({ ...one, link: linkedAt(given, piece.to) }));
    return inner.map((one) => ({ ...one, bold: true }));
  });

/** Items of a list, numbered or not. */
export const listOf = (given: Given, items: Inline[][], ordered: boolean, look: LookName = "item"): Block => ({
  kind: "list",
  items: items.map((item, i) => ({
    label: ordered ? `${i + 1}.` : "",
    blocks: [text(look, piecesOf(given, item))],
  })),
});

/** Paragraphs, lists and charts of a case. */
export const proseOf = (given: Given, blocks: Written[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.kind === "paragraph") return [text("body", piecesOf(given, block.content))];
    if (block.kind === "list") return [listOf(given, block.items, block.ordered)];
    return chartBlocks(given, block.chart, block.places);
  });
