import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/text.ts";
import type { TablePart } from "../../src/pptx/content/page.ts";
import { pagesOf } from "../../src/pptx/content/deck.ts";
import { pptxOf } from "../../src/pptx/file.ts";
import { fitText } from "../../src/pptx/fit.ts";
import { rowsThatFit, tableSize } from "../../src/pptx/fit-table.ts";
import { rooms } from "../../src/pptx/look.ts";
import { realAtlas } from "../support/cases.ts";
import { making, toldOf } from "../support/decks.ts";
import { found, readPptx } from "../support/pptx.ts";

const atlas = realAtlas();
const home = "https://example.org/";
const studies = locales.flatMap((locale) => atlas.cases(locale).map((study) => [study.id, locale, study] as const));

/** Points that the last row of a room can read: running text, tables. */
const [TEXT, TABLE] = [18, 12];

describe("a file, read from the last row", () => {
  it.each(studies)("%s (%s) sets texts and tables large enough, few sentences larger", (_id, locale, study) => {
    for (const { title, parts } of pagesOf(toldOf(atlas, study, home)))
      for (const part of parts) {
        if (part.kind === "table") {
          const size = tableSize(part, locale);
          expect(size, title).toBeGreaterThanOrEqual(TABLE);
          // Programs set rows a little higher than they are told to: below them is the line of sources.
          const { w, h } = rooms[part.at];
          expect(rowsThatFit(part, { w, h: h * 0.975 }, size, locale), title).toBe(part.rows.length);
        }
        if (part.kind !== "text") continue;
        const { size, shown } = fitText(part.lines, rooms[part.at], locale, { hang: 1, most: part.size! });
        expect(shown, title).toEqual(part.lines);
        expect(size, title).toBeGreaterThanOrEqual(TEXT);
        const letters = part.lines.flat().reduce((sum, { text }) => sum + text.length, 0);
        if (part.at === "whole" && letters < (locale === "zh" ? 90 : 220))
          expect(size, title).toBeGreaterThanOrEqual(30);
      }
  });

  it.each(studies)(
    "%s (%s) leaves no title with a word alone, no number of a note on a line of its own",
    async (_id, _locale, study) => {
      const { slides } = readPptx(await pptxOf(toldOf(atlas, study, home), making));
      for (const { xml } of slides) {
        const [title] = found(xml, /(<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>)/gs);
        const lines = title!.split("<a:br").map(
          (line) =>
            found(line, /<a:t>([^<]*)<\/a:t>/g)
              .join("")
              .trim().length,
        );
        if (lines.length > 1) expect(Math.min(...lines), title).toBeGreaterThan(Math.max(...lines) * 0.25);
        if (title!.replaceAll(/<[^>]*>/g, "").length > 74) expect(lines.length, title).toBe(2);
        // No-break spaces alone stand before the numbers of notes and the links behind names.
        for (const raised of found(xml, /baseline="[1-9]\d*"(?:(?!<\/a:r>).)*<a:t>([^<]*)<\/a:t>/gs))
          expect(raised).not.toContain(" ");
        expect(xml).not.toMatch(/<a:t> <\/a:t>/);
      }
    },
  );
});

describe("a table", () => {
  it("breaks no word of a narrow column", () => {
    const table = (head: string): TablePart => ({
      ...{ kind: "table", at: "beside", name: "", head: [head, "b"], shares: [20, 80], size: 18 },
      rows: [[{ line: [{ text: head }] }, { line: [{ text: "1" }] }]],
    });
    expect(tableSize(table("Short"), "en")).toBe(18);
    expect(tableSize(table("Announcement"), "en")).toBeLessThan(12);
  });
});
