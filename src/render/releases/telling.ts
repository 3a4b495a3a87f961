import type { Locale } from "../../i18n/text.ts";
import { versionWords as w } from "../../i18n/versions.ts";
import type { Atlas } from "../../record/atlas.ts";
import type { Change, FieldChange } from "../../record/changes.ts";
import { claimOf } from "../../record/claim.ts";
import { shownValue } from "../../record/shown-value.ts";
import type { Column } from "../../tables/columns.ts";
import { tables } from "../../tables/index.ts";

/** A column that says something else than before, in words. */
export interface ToldField {
  title: string;
  before: string;
  after: string;
}

/** One fact that was added, changed or taken back, in words of one language. */
export interface ToldChange {
  /** `<table>/<id>`. */
  fact: string;
  claim: string;
  fields: ToldField[];
}

/** The changes of one kind, never none. */
export interface ToldKind {
  name: string;
  changes: ToldChange[];
}

/** Two states of the record, and what lies between them. */
export interface Difference {
  changes: Change[];
  before: Atlas;
  after: Atlas;
}

const columnOf = ({ table }: Change, name: string): Column | undefined =>
  (tables[table].columns as Record<string, Column>)[name];

const shown = (atlas: Atlas, change: Change, { name }: FieldChange, value: unknown, locale: Locale): string =>
  name === "evidence" ? w.locators[locale](value as number) : shownValue(atlas, columnOf(change, name), value, locale);

/** What changed, in words, by kind in the order added, changed, taken back. */
export const tellChanges = ({ changes, before, after }: Difference, locale: Locale): ToldKind[] => {
  const titleOf = (change: Change, name: string): string =>
    name === "evidence" ? w.evidence[locale] : (columnOf(change, name)?.title[locale] ?? name);
  const tell = (change: Change): ToldChange => ({
    fact: change.fact,
    claim: claimOf(change.kind === "removed" ? before : after, change.fact, locale),
    fields: change.fields.map((field) => ({
      title: titleOf(change, field.name),
      before: shown(before, change, field, field.before, locale),
      after: shown(after, change, field, field.after, locale),
    })),
  });
  return Object.entries(w.kinds)
    .map(([kind, name]) => ({
      name: name[locale],
      changes: changes.filter((change) => change.kind === kind).map(tell),
    }))
    .filter((told) => told.changes.length > 0);
};
