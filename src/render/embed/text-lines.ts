import type { Locale } from "../../i18n/text.ts";
import { measure, pieces } from "../../marks/text.ts";

/** Words of one size that wrap to the width there is. */
export interface Block {
  text: string;
  /** In pixels. */
  size: number;
  leading: number;
  /** Space above. */
  above: number;
}

/** How many lines a text takes, as a function of the width in ems; on the safe side. */
export const lineCounter = (text: string, locale: Locale): ((ems: number) => number) => {
  const words = pieces(text, locale).map((piece) => ({
    full: measure(piece, 1, locale),
    bare: measure(piece.trimEnd(), 1, locale),
  }));
  return (ems) => {
    let [lines, used] = [1, 0];
    for (const { full, bare } of words) {
      if (used > 0 && used + bare > ems) [lines, used] = [lines + 1, 0];
      // An address is wider than a phone's line and breaks anywhere.
      const further = Math.ceil(bare / ems) - 1;
      lines += Math.max(0, further);
      used += full - Math.max(0, further) * ems;
    }
    return lines;
  };
};
