import { contrastSentence } from "./contrast.ts";
import type { Comparison } from "./facets.ts";
import type { Sentence } from "./grammar.ts";
import { rolesSentence } from "./roles.ts";
import { sectorsSentence } from "./sectors.ts";
import { beginningsSentence, silenceSentence } from "./silence.ts";

const isSentence = (sentence: Sentence | null): sentence is Sentence => sentence !== null;

/**
 * One to four sentences that say what the subjects share and where they differ: roles, fields of use, what runs in one and
 * is only planned in another, then what is stated for none. Each clause carries the facts that it rests on.
 */
export const sentencesOf = (comparison: Comparison): Sentence[] => {
  const telling = [rolesSentence(comparison), sectorsSentence(comparison), contrastSentence(comparison)].filter(
    isSentence,
  );
  const beginnings = telling.length < 2 ? [beginningsSentence(comparison)] : [];
  return [...telling, ...beginnings, silenceSentence(comparison)].filter(isSentence);
};
