import type { Entry } from "./entries.ts";
import { ABOUT, meetOrContext, PART, type Meeting } from "./meet.ts";

const SHORTEST = 4;
const SHORTEST_PIECE = 2;
const HAN = /^\p{Script=Han}+$/u;

/**
 * Chinese sets words side by side without a space: `成都猪肉溯源` asks for three of them. Cuts a run of Han characters into
 * pieces of two or more that each meet the entry or where it belongs, the longest first; at least one must meet the entry.
 */
export const meetInPieces = (entry: Entry, term: string): Meeting | undefined => {
  if (term.length < SHORTEST || !HAN.test(term)) return undefined;
  const dead = new Set<number>();
  const cut = (from: number): Meeting[] | undefined => {
    if (from === term.length) return [];
    if (dead.has(from)) return undefined;
    for (let end = term.length; end >= from + SHORTEST_PIECE; end -= 1) {
      if (from === 0 && end === term.length) continue;
      const found = meetOrContext(entry, term.slice(from, end));
      const rest = found && found.how <= ABOUT ? cut(end) : undefined;
      if (found && rest) return [found, ...rest];
    }
    dead.add(from);
    return undefined;
  };
  const met = cut(0);
  const hits = met?.flatMap((meeting) => meeting.hits) ?? [];
  if (met === undefined || hits.length === 0) return undefined;
  return { how: Math.max(PART, ...met.map(({ how }) => how)), hits };
};
