import { tables as schemas, tableNames, type Tables } from "../../src/tables/index.ts";

const LENGTH = 16;

/** A text without punctuation, spaces and differences of width or case: what is left when wording is compared. */
export const wordingOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{Script=Han}\p{Script=Latin}\p{Nd}]/gu, "");

const windows = (text: string): string[] => {
  const points = [...wordingOf(text)];
  return points.slice(LENGTH - 1).map((_, i) => points.slice(i, i + LENGTH).join(""));
};

/** Finds the runs of 16 characters or more that a text shares with a document, save those inside a proper name. */
export const sharedWith = (document: string, properNames: string[]): ((text: string) => string[]) => {
  const known = new Set(windows(document));
  for (const inName of properNames.flatMap(windows)) known.delete(inName);
  return (text) => windows(text).filter((window) => known.has(window));
};

const isName = (table: string, column: string): boolean =>
  column === "name" || (table === "sources" && column === "title");

interface RecordText {
  /** `table/id column`, for the message of a failing test. */
  at: string;
  text: string;
  name: boolean;
}

/** Every text of the record in both languages, and every key term of its evidence. */
export const textsOf = (tables: Tables): RecordText[] =>
  tableNames.flatMap((table) =>
    (tables[table] as Record<string, unknown>[]).flatMap((row) =>
      Object.entries(schemas[table].columns).flatMap(([column, { kind }]) => {
        const value = row[column];
        if (value === null || (kind !== "text" && column !== "term")) return [];
        const texts = kind === "text" ? Object.values(value as Record<string, string>) : [String(value)];
        const at = `${table}/${String(row["id"] ?? row["fact"])} ${column}`;
        return texts.map((text) => ({ at, text, name: isName(table, column) }));
      }),
    ),
  );
