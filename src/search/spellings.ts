const WORD = /^[a-z]{4,}$/;
const NO_PLURAL = /(?:ss|us|is)$/;

const singularOf = (word: string): string =>
  NO_PLURAL.test(word)
    ? word
    : word.replace(/([^aeiou])ies$|(x|ch|sh|ss)es$|s$/, (_, y, es) => (y ? `${y}y` : (es ?? "")));

/** A term and how the record may write the same: in the singular, and in British spelling. */
export const spellingsOf = (term: string): string[] => {
  if (!WORD.test(term)) return [term];
  const british = term.replace("center", "centre");
  return [...new Set([term, british, singularOf(british)])];
};
