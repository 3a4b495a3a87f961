/** Text as it is compared: full and half width, upper and lower case are the same. */
const normalize = (text: string): string => text.normalize("NFKC").toLowerCase();

/** What is searched for, word by word. */
export const wordsIn = (query: string): string[] => [...new Set(normalize(query).split(/\s+/).filter(Boolean))];

/** The texts of one system, prepared once for being searched. */
export const prepare = (texts: string[]): string => normalize(texts.join("\n"));

/** The only place that decides what a search finds: texts in which every word of the query stands somewhere. */
export const matcher = (query: string): ((prepared: string) => boolean) => {
  const words = wordsIn(query);
  return (prepared) => words.every((word) => prepared.includes(word));
};
