import type { Column } from "../tables/columns.ts";
import { halfWidth } from "./characters.ts";

const two = (digits: string): string => digits.padStart(2, "0");
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?$/;
/** Excel shows `2011-07` as `Jul-11`, and in its full form as `18-Jul-11`. */
const MONTH_NAME = /^(?:(\d{1,2})-)?([A-Za-z]{3})-(\d{2}|\d{4})$/;

const isoDate = (year: string, month: string, day?: string): string =>
  [year, two(month), ...(day === undefined ? [] : [two(day)])].join("-");

const dateMeant = (cell: string): string | undefined => {
  const [, year, month, day] = YEAR_FIRST.exec(cell) ?? [];
  if (year !== undefined) return isoDate(year, month!, day);
  const [, dayOf, name, yearOf] = MONTH_NAME.exec(cell) ?? [];
  const number = months.indexOf(name?.toLowerCase() ?? "") + 1;
  if (number === 0) return undefined;
  return isoDate(yearOf!.length === 2 ? `20${yearOf!}` : yearOf!, String(number), dayOf);
};

const slugMeant = (cell: string): string => cell.toLowerCase().replace(/[\s_-]+/g, "-");

/** What the author probably meant by a refused cell: enough to suggest it, not enough to read it so. */
const meant = (cell: string, column: Column): string | undefined => {
  if (column.kind === "edtf") return dateMeant(cell);
  if (column.kind === "id" || column.kind === "ref" || column.kind === "word") return slugMeant(cell);
  return /^\d+\.0$/.test(cell) ? cell.slice(0, -2) : cell.toLowerCase();
};

/** A sentence, with a space before it, that helps to mend a refused cell; or nothing. */
export const hint = (cell: string, column: Column): string => {
  const ascii = halfWidth(cell);
  if (/^[-+]?\d+(\.\d+)?e[-+]?\d+$/i.test(ascii))
    return " A spreadsheet has shortened it, and digits may be lost: format the column as text and write all of them.";
  if (column.kind === "edtf" && /^\d{5}$/.test(ascii))
    return " A spreadsheet has turned the date into a count of days: format the column as text and write it again.";
  const guess = meant(ascii, column);
  return guess !== undefined && guess !== cell && column.schema.safeParse(guess).success
    ? ` Did you mean "${guess}"?`
    : "";
};
