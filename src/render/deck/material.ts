import { createHash } from "node:crypto";
import { packMaterial } from "../../slides/material.ts";
import { locales } from "../../i18n/text.ts";
import { atlas, tables } from "../atlas.ts";

let packed: string | undefined;

/** What decks are composed of, as JSON, made once. */
export const deckMaterial = (): string =>
  (packed ??= JSON.stringify(
    packMaterial(
      tables,
      locales.flatMap((locale) => atlas.cases(locale)),
    ),
  ));

/** Its address below the root: another content has another address, so that no cache gives a page what it was not made for. */
export const materialPath = (): string => {
  const hash = createHash("sha256").update(deckMaterial()).digest("hex");
  return `/cases/compose/material.json?${hash.slice(0, 12)}`;
};
