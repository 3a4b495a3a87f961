import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";
import { FORMULA } from "../../src/i18n/formula.ts";
import { madeOf } from "./markup.ts";

/** Takes away the apostrophe before what a spreadsheet would take for a formula. */
export const withoutMark = (_: string, value: unknown): unknown =>
  typeof value === "string" && FORMULA.test(value) ? value.slice(1) : value;

/** Every cell is a text or a number, none a formula, none longer than a spreadsheet takes, and the parts are whole. */
export function inertWorkbook(bytes: Uint8Array, name: string): void {
  for (const [part, content] of Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path))) {
    const xml = strFromU8(content);
    expect(
      [...madeOf(xml)].filter((one) => /^(f|x:f|hyperlink|oleObject|externalLink)$/.test(one)),
      `${name} ${part}`,
    ).toEqual([]);
    expect(xml, `${name} ${part}`).not.toMatch(/TargetMode="External"/);
    for (const [, cell] of xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)) expect(cell!.length, name).toBeLessThan(32_767);
  }
}

/** Entries that begin outside of all braces, and how many braces stay open; a brace behind a backslash is a sign. */
export function depths(bib: string): { entries: number; end: number } {
  let [depth, entries] = [0, 0];
  for (const [sign] of bib.matchAll(/\\[\s\S]|[{}@]/g)) {
    if (sign === "@" && depth === 0) entries += 1;
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    if (depth < 0) return { entries, end: depth };
  }
  return { entries, end: depth };
}
