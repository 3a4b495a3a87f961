import type { Text } from "../i18n/text.ts";
import type { Initiative } from "../tables/initiatives.ts";

/** Everything that a search of the explorer looks at, in both languages. */
export const explorerTexts = (systems: Initiative[], facets: { values: { name: Text }[] }[]): string[] =>
  [
    ...systems.flatMap(({ name, operator, audience, summary }) => [name, operator, audience, summary]),
    ...facets.flatMap(({ values }) => values.map(({ name }) => name)),
  ].flatMap((text) => (text === null ? [] : [text.en, text.zh]));
