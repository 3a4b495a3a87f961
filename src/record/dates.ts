import edtf from "edtf";

/** What an EDTF date says, and how exactly. Instants are UTC milliseconds; `end` is the first instant after it. */
export interface Span {
  start: number;
  end: number;
  precision: "day" | "month" | "year" | "interval" | "other";
  approximate: boolean;
}

const precisionOf = (value: string): Span["precision"] => {
  const bare = value.replace(/[~?%]/g, "");
  if (bare.includes("/")) return "interval";
  if (/^\d{4}-\d{2}-\d{2}$/.test(bare)) return "day";
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(bare)) return "month";
  return /^\d{4}$/.test(bare) ? "year" : "other";
};

const read = (value: string): Span => {
  const date = edtf(value);
  return { start: date.min, end: date.max + 1, precision: precisionOf(value), approximate: /[~?%]/.test(value) };
};

/** What was read before: the parser takes a third of a millisecond, and drawings ask for the same dates over and over. */
const known = new Map<string, Readonly<Span>>();

/** Reads an EDTF date that the record's schema has accepted. */
export const spanOf = (value: string): Readonly<Span> => {
  const span = known.get(value) ?? Object.freeze(read(value));
  known.set(value, span);
  return span;
};
