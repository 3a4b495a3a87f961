import type { Locale } from "../../i18n/text.ts";
import { pieces as breakable } from "../../marks/text.ts";
import { widthOf } from "../picture/runs.ts";
import { typeset } from "../social/typeset.ts";
import type { Piece } from "./block.ts";

/** A piece of a line in one style, from the line's own start; `piece` counts the pieces of the text. */
export interface Run {
  text: string;
  piece: number;
  x: number;
  width: number;
  size: number;
  weight: number;
}

const RAISED = 0.65;
const styleOf = ({ bold, raised }: Piece, size: number, allBold: boolean) => ({
  size: raised ? size * RAISED : size,
  weight: bold || allBold ? 600 : 400,
});

/** Widths of single characters, which are asked for again and again; kerning only ever makes a line narrower by a little. */
const advances = new Map<string, number>();
const advance = (character: string, weight: number, locale: Locale): number => {
  const key = `${locale}${weight}${character}`;
  const known = advances.get(key) ?? widthOf(character, 1, weight, locale);
  advances.set(key, known);
  return known;
};

interface Cut {
  text: string;
  piece: number;
}

/** Cuts a part of a text where its style changes. */
const cutsOf = (characters: { character: string; piece: number }[]): Cut[] => {
  const cuts: Cut[] = [];
  for (const { character, piece } of characters) {
    const last = cuts.at(-1);
    if (last?.piece === piece) last.text += character;
    else cuts.push({ text: character, piece });
  }
  return cuts;
};

/**
 * Text in several styles broken to a width. A note's number stays with the word before it; a part that is too long for any
 * line is cut between its characters.
 */
export const linesOf = (given: Piece[], width: number, size: number, locale: Locale, bold = false): Run[][] => {
  const styles = given.map((piece) => styleOf(piece, size, bold));
  const characters = given.flatMap(({ text }, piece) =>
    [...typeset(text, locale)].map((character) => ({ character, piece })),
  );
  const wideOf = ({ character, piece }: (typeof characters)[number]): number =>
    advance(character, styles[piece]!.weight, locale) * styles[piece]!.size;
  // For the one that cuts a number is no word of its own: a comma never begins a line.
  const shown = characters.map(({ character, piece }) => (given[piece]!.raised ? "," : character)).join("");
  const lines: Run[][] = [];
  let line: typeof characters = [];
  let wide = 0;
  const close = (): void => {
    let x = 0;
    const runs = cutsOf(line).map(({ text, piece }): Run => {
      const { size: own, weight } = styles[piece]!;
      const run = { text, piece, x, width: widthOf(text, own, weight, locale), size: own, weight };
      x += run.width;
      return run;
    });
    if (runs.length > 0) lines.push(runs);
    [line, wide] = [[], 0];
  };
  const add = (more: typeof characters): void => {
    line.push(...more);
    wide += more.reduce((sum, one) => sum + wideOf(one), 0);
  };
  const fits = (more: typeof characters): boolean => {
    const last = more.findLastIndex(({ character }) => character !== " ");
    return wide + more.slice(0, last + 1).reduce((sum, one) => sum + wideOf(one), 0) <= width;
  };
  /** Single characters, each with the number of a note behind it. */
  const unitsOf = (part: typeof characters): (typeof characters)[] => {
    const units: (typeof characters)[] = [];
    for (const one of part)
      if (given[one.piece]!.raised && units.length > 0) units.at(-1)!.push(one);
      else units.push([one]);
    return units;
  };
  let at = 0;
  for (const part of breakable(shown, locale)) {
    const own = characters.slice(at, (at += [...part].length));
    if (!fits(own) && line.length > 0) close();
    if (fits(own)) add(own);
    else
      for (const unit of unitsOf(own)) {
        if (!fits(unit)) close();
        add(unit);
      }
  }
  close();
  return lines;
};
