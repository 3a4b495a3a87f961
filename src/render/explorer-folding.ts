import type { Folding } from "../search/key.ts";
import { foldingFor } from "./search/folding.ts";

/** What the explorer's search folds: as the site's does, with all characters of other regions' words, few as its texts are. */
export const explorerFolding = (texts: string[]): Folding => {
  const { phrases } = foldingFor(texts);
  return { characters: foldingFor([...texts, phrases]).characters, phrases };
};
