/** A short name for an address, the same each time, so that two selections do not overwrite each other (FNV-1a). */
export const keyFor = (address: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of address) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
};

/** Text as it may stand in BibTeX: nothing in it ends the field, is a command, or has a meaning of its own. */
export const inBibtex = (text: string): string => text.replaceAll(/[\\{}]/g, "").replaceAll(/[&%$#_]/g, "\\$&");

/** The same text where a format gives some characters a meaning of their own. */
const written: Record<string, (text: string) => string> = {
  bib: inBibtex,
  json: (text) => JSON.stringify(text).slice(1, -1),
  ris: (text) => text,
};

/**
 * The page's citation file for a selection: its title, address and key in place of the page's. `ending` is that of the file
 * (bib, ris, json).
 */
export const citationOf = (
  file: string,
  ending: string,
  built: { key: string; title: string; url: string },
  { title, url }: { title: string; url: string },
): string => {
  const write = written[ending] ?? ((text: string) => text);
  return file
    .replaceAll(built.url, () => (ending === "bib" ? url : write(url)))
    .replaceAll(built.key, () => `${built.key}-${keyFor(url)}`)
    .replace(write(built.title), () => write(title));
};
