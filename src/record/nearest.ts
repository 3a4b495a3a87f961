import { distance } from "fastest-levenshtein";

/** The candidate most like `value`, if one is near enough to be what its author meant. */
export const nearest = (value: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(value.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - value.length) >= least) continue;
    const d = distance(value, candidate);
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
};

/** ` Did you mean "x"?`, or nothing. */
export const suggestion = (value: string, candidates: Iterable<string>): string => {
  const found = nearest(value, candidates);
  return found === undefined ? "" : ` Did you mean "${found}"?`;
};
