import { formatDate, formatFigure } from "../i18n/format.ts";
import { words } from "../i18n/index.ts";
import type { Locale, Text } from "../i18n/text.ts";
import { factTable, type FactTable } from "../tables/fact-tables.ts";
import type { Tables } from "../tables/index.ts";
import type { Atlas } from "./atlas.ts";

type Claim = (atlas: Atlas, id: string, locale: Locale) => string;

const rowOf = <T extends FactTable>(atlas: Atlas, table: T, id: string) =>
  atlas.row(`${table}/${id}`) as Tables[T][number];

const colon: Record<Locale, string> = { en: ": ", zh: "：" };

const stageOf = (atlas: Atlas, stage: string | null, l: Locale): string =>
  stage === null ? words(l).stageNotStated : atlas.word("stages", stage).name[l];

const claims: Record<FactTable, Claim> = {
  places: (atlas, id, l) =>
    [atlas.place(id).name[l], atlas.word("levels", atlas.place(id).level).name[l]].join(colon[l]),
  programs: (atlas, id, l) => [atlas.program(id).name[l], stageOf(atlas, atlas.program(id).stage, l)].join(colon[l]),
  initiatives: (atlas, id, l) =>
    [atlas.initiative(id).name[l], stageOf(atlas, atlas.initiative(id).stage, l)].join(colon[l]),
  designations: (atlas, id, l) => {
    const row = rowOf(atlas, "designations", id);
    return [atlas.place(row.place).name[l], atlas.word("schemes", row.scheme).name[l]].join(colon[l]);
  },
  targets: (atlas, id, l) => {
    const row = rowOf(atlas, "targets", id);
    const by = row.initiative
      ? atlas.initiative(row.initiative)
      : row.program
        ? atlas.program(row.program)
        : atlas.place(row.place);
    return [by.name[l], atlas.word("sectors", row.sector).name[l]].join(colon[l]);
  },
  events: (atlas, id, l) => {
    const row = rowOf(atlas, "events", id);
    return row.date === null ? row.title[l] : [formatDate(row.date, l), row.title[l]].join(colon[l]);
  },
  figures: (atlas, id, l) => {
    const row = rowOf(atlas, "figures", id);
    return [
      row.measure[l],
      formatFigure(row, atlas.word("units", row.unit), atlas.word("qualifiers", row.qualifier), l),
    ].join(colon[l]);
  },
  statements: (atlas, id, l) => rowOf(atlas, "statements", id).text[l],
};

/** What a fact claims, as one line of text in a language. */
export const claimOf = (atlas: Atlas, fact: string, locale: Locale): string => {
  const [table, id = ""] = fact.split("/");
  return claims[factTable(table ?? "")](atlas, id, locale);
};

/** The name of the programme or system that a fact stands for. */
export const nameOf = (atlas: Atlas, fact: string): Text => {
  const row = atlas.row(fact);
  if (!("name" in row)) throw new Error(`${fact} has no name`);
  return row.name;
};
