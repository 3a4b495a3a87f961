import { sitePages } from "../../../i18n/site-pages.ts";
import { tableNames } from "../../../tables/index.ts";
import { suggestion } from "../../nearest.ts";
import type { Book, CaseRule } from "../book.ts";
import type { Inline } from "../case.ts";
import { rowOfFact } from "../held.ts";
import { mistake, passagesOf } from "../sheet.ts";

const linksIn = (content: Inline[]): string[] =>
  content.flatMap((piece) => {
    if (typeof piece === "string" || piece.kind === "notes") return [];
    return piece.kind === "link" ? [piece.to] : linksIn(piece.children);
  });

/** The addresses that there are, but for facts and comparisons, of which there are too many to list. */
const addressesOf = ({ sheets, draft, charts }: Book): Set<string> =>
  new Set([
    ...sitePages.map(({ address }) => address),
    ...(["places", "initiatives", "sources"] as const).flatMap((table) =>
      [...draft.ids[table].keys()].map((id) => `/${table}/${id}/`),
    ),
    ...[...charts].map((id) => `/charts/${id}/`),
    ...sheets.map(({ id }) => `/cases/${id}/`),
    ...tableNames.flatMap((table) => ["csv", "json"].map((end) => `/data/${table}.${end}`)),
  ]);

/** Two cities of the record in its order, as the pages of pairs are named. */
const isPair = ({ draft }: Book, name: string): boolean => {
  const cities = draft.tables.places
    .filter((place) => place.part_of === null && place.level !== "country")
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);
  return cities.some((a, i) => cities.slice(i + 1).some((b) => name === `${a}-${b}`));
};

export const links: CaseRule = {
  name: "links",
  description: "A link of a case leads to an address of the site.",
  check: (book) => {
    const known = addressesOf(book);
    const leads = (to: string): boolean => {
      const [, folder = "", ...rest] = to.replace(/#.*$/, "").replace(/\/$/, "").split("/");
      if (folder === "facts") return rowOfFact(book.draft, rest.join("/")) !== null;
      if (folder === "compare" && rest.length === 1) return isPair(book, rest[0]!);
      return known.has(to.replace(/#.*$/, ""));
    };
    return book.sheets.flatMap((sheet) =>
      sheet.sections
        .flatMap(({ parts }) => parts.flatMap(passagesOf))
        .flatMap(({ line, content }) =>
          linksIn(content)
            .filter((to) => !leads(to))
            .map((to) => mistake(sheet, line, `"${to}" leads nowhere.${suggestion(to, known)}`)),
        ),
    );
  },
};
