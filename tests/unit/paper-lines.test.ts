import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../src/i18n/text.ts";
import { widthOf } from "../../src/render/picture/runs.ts";
import type { Block, Piece } from "../../src/render/paper/block.ts";
import { text } from "../../src/render/paper/given.ts";
import { linesOf } from "../../src/render/paper/lines.ts";
import { sheetsOf, type Sheets } from "../../src/render/paper/sheet.ts";
import { typeset } from "../../src/render/social/typeset.ts";
import { bare } from "../support/bare.ts";

const opsOf = ({ pages }: Sheets) =>
  pages.flatMap((marks, page) => marks.flatMap(({ ops }) => ops.map((op) => ({ ...op, page }))));

describe("lines of text in several styles", () => {
  const english = fc.array(fc.constantFrom("cloud", "e-government", "in", "2009,", "“phase two”", "a"), {
    minLength: 1,
  });
  const chinese = fc.array(fc.constantFrom("云计算", "《规划》", "2009年", "，", "。", "的"), { minLength: 1 });
  const texts = (locale: Locale) =>
    locale === "en" ? english.map((w) => `${w.join(" ")} `) : chinese.map((w) => w.join(""));
  const pieces = (locale: Locale): fc.Arbitrary<Piece[]> =>
    fc
      .array(
        fc
          .record({ text: texts(locale), bold: fc.boolean(), raised: fc.constant(false) })
          .chain((piece) => fc.constantFrom<Piece[]>([piece], [piece, { text: "12", raised: true }])),
        { minLength: 1, maxLength: 5 },
      )
      .map((list) => list.flat());

  it.each(locales)("lose no word and keep to the width, and no note begins a line (%s)", (locale) => {
    fc.assert(
      fc.property(pieces(locale), fc.integer({ min: 90, max: 500 }), (given, width) => {
        const lines = linesOf(given, width, 10.5, locale);
        const set = lines.map((line) => line.map((run) => run.text).join("")).join("");
        expect(bare(set)).toBe(bare(given.map((piece) => typeset(piece.text, locale)).join("")));
        for (const line of lines) {
          const { x, text: last, size, weight } = line.at(-1)!;
          expect(x + widthOf(last.trimEnd(), size, weight, locale)).toBeLessThan(width + 0.5);
          if (line !== lines[0]) expect(given[line[0]!.piece]!.raised ?? false).toBe(false);
        }
      }),
    );
  });

  it("cut a word only where no line has room for it", () => {
    const lines = linesOf([{ text: `see ${"x".repeat(90)} there` }], 120, 10.5, "en");
    expect(lines.map((line) => line.map((run) => run.text).join("")).join("")).toBe(`see ${"x".repeat(90)} there`);
    expect(lines.length).toBeGreaterThan(4);
  });
});

describe("rows on pages", () => {
  it("go to the next page as a whole where a list must not be cut", () => {
    const items = (n: number, cut?: "never"): Block => ({
      kind: "list",
      items: Array.from({ length: n }, (_, i) => ({ label: "", blocks: [text("item", `Item ${i + 1}`)] })),
      ...(cut ? { cut } : {}),
    });
    const parts = [items(35), text("part", "To work with", "H2"), items(6, "never")];
    const { pages, nodes } = sheetsOf(parts, "en");
    const tags = pages[1]!.map(({ node }) => nodes[node!]!.tag);
    expect(pages).toHaveLength(2);
    expect([tags[0], tags.filter((tag) => tag === "Lbl").length]).toEqual(["H2", 6]);
  });

  it("keep a question with its lines to write on, and set those closer to save a page", () => {
    const questions = (n: number): Block => ({
      kind: "list",
      cut: "between",
      items: Array.from({ length: n }, (_, i) => ({
        label: `${i + 1}.`,
        blocks: [text("question", `Question ${i + 1}?`, "H3"), { kind: "room", lines: 3 }],
      })),
    });
    const gapsOf = (sheets: Sheets): number[] => {
      const ys = opsOf(sheets).flatMap((op) => (op.kind === "rule" && op.page === 0 ? [op.y] : []));
      return ys.slice(1).map((y, i) => Math.round((y - ys[i]!) * 10) / 10);
    };
    for (const n of [5, 7, 8, 9, 17]) {
      const sheets = sheetsOf([questions(n)], "en");
      for (const marks of sheets.pages) {
        const rules = marks.flatMap(({ ops }) => ops).filter(({ kind }) => kind === "rule");
        const heads = marks.filter(({ node }) => node !== null && sheets.nodes[node]!.tag === "H3");
        expect(rules.length).toBe(3 * heads.length);
      }
    }
    const counts = [7, 8, 9].map((n) => sheetsOf([questions(n)], "en"));
    expect(Math.min(...gapsOf(counts[0]!))).toBe(22);
    expect(counts.some((sheets) => Math.min(...gapsOf(sheets)) < 22 && sheets.pages.length === 1)).toBe(true);
  });
});
