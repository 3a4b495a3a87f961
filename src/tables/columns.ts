import edtf from "edtf";
import { z } from "zod";
import type { Text } from "../i18n/text.ts";
import type { ListName } from "./lists.ts";

export type ColumnKind = "id" | "text" | "plain" | "number" | "edtf" | "ref" | "word";

/** What a column says of itself to people: it feeds error messages, the codebook and the JSON Schema. */
export interface Words {
  title: Text;
  description: Text;
  unit?: Text;
  example?: string;
}

export interface Column<T = unknown> extends Words {
  kind: ColumnKind;
  /** zod schema of one cell; blank cells arrive as `null`, bilingual ones as `{en, zh}`. */
  schema: z.ZodType<T>;
  /** Completes "… is not …". */
  expects: string;
  /** The sentence that tells a person what to write. */
  remedy: string;
  /** Table (or several) that a `ref` points into. */
  refersTo?: string;
  /** List of the vocabulary that a `word` is taken from. */
  list?: ListName;
}

type Common = Pick<Column, "kind" | "expects" | "remedy" | "refersTo" | "list">;

const column = <T>(common: Common, schema: z.ZodType<T>, words: Words): Column<T> => ({ ...words, ...common, schema });

const cell = (pattern: RegExp) => z.string().regex(pattern);
/** At most 80 signs: two ids and an ending make the name of a file, of which most systems take 255. */
const SLUG = /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const slug = "up to 80 lower-case letters, digits and single hyphens";

/** Makes a column optional: a blank cell means "not stated". */
export const optional = <T>(c: Column<T>): Column<T | null> => ({ ...c, schema: c.schema.nullable() });

/** True when a blank cell is allowed. */
export const isOptional = (c: Column): boolean => c.schema.safeParse(null).success;

/** Permanent public name of a row; never changed once published. */
export const id = (): Column<string> =>
  column({ kind: "id", expects: "an id", remedy: `Use ${slug}, e.g. beijing-xiangyun.` }, cell(SLUG), {
    title: { en: "Id", zh: "标识" },
    description: {
      en: "Permanent name of the row, used in addresses and in every export. Never reused, never changed.",
      zh: "本行的永久名称，用于网址与各种导出文件；一经发布，不改动、不重用。",
    },
    example: "beijing-xiangyun",
  });

/** Bilingual wording: two CSV columns, `name_en` and `name_zh`, read as one `{en, zh}` value. */
export const text = (words: Words): Column<Text> =>
  column(
    { kind: "text", expects: "text in both languages", remedy: "Fill both the _en and the _zh cell." },
    z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }),
    words,
  );

/** Text in one language or none: an address, a checksum, a key term. */
export const plain = (
  words: Words,
  pattern = /[\s\S]/,
  expects = "text",
  remedy = "Write some text.",
): Column<string> => column({ kind: "plain", expects, remedy }, cell(pattern), words);

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A decimal number with a point; read as a JavaScript number. */
export const number = (words: Words, min = -Infinity, max = Infinity): Column<number> => {
  const range = Number.isFinite(min) || Number.isFinite(max) ? ` from ${min} to ${max}` : "";
  return column(
    {
      kind: "number",
      expects: `a number${range}`,
      remedy: "Write digits only, with a point for decimals, e.g. 14000 or 31.2.",
    },
    cell(NUMBER).transform(Number).pipe(z.number().min(min).max(max)),
    words,
  );
};

/** The library takes a bare number of five or more digits for a clock reading: a spreadsheet's serial date would pass. */
const CLOCK_READING = /^\d{5,}$/;
/** Far longer than any date, so that the parser is not set to work on a pasted text. */
const LONGEST_DATE = 100;

const parses = (value: string): boolean => {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
};

/** Answers given before: the parser takes a third of a millisecond, and a record has few different dates. */
const answers = new Map<string, boolean>();

const isEdtf = (value: string): boolean => {
  if (CLOCK_READING.test(value) || value.length > LONGEST_DATE) return false;
  const answer = answers.get(value) ?? parses(value);
  answers.set(value, answer);
  return answer;
};

/** A date in EDTF (ISO 8601-2), kept as written. */
export const date = (words: Words): Column<string> =>
  column(
    {
      kind: "edtf",
      expects: "an EDTF date",
      remedy: "Write it as 2011, 2011-07, 2011-07-18, 2011/2015 or 2010~ (about).",
    },
    z.string().refine(isEdtf),
    words,
  );

/** The id of a row in another table. */
export const ref = (table: string, words: Words): Column<string> =>
  column(
    { kind: "ref", refersTo: table, expects: `an id of ${table}`, remedy: `Use an id that stands in ${table}.csv.` },
    cell(SLUG),
    words,
  );

/** A word of one list of `vocabulary.csv`. */
export const word = (list: ListName, words: Words): Column<string> =>
  column(
    {
      kind: "word",
      list,
      expects: `a word of the list "${list}"`,
      remedy: `Use a word of the list "${list}" in vocabulary.csv.`,
    },
    cell(SLUG),
    words,
  );
