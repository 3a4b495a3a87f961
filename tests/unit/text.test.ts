import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/i18n/text.ts";
import { measure, pieces, wrap } from "../../src/marks/text.ts";

const han = fc
  .array(fc.constantFrom(..."电子政务云计算平台，市民服务（工业）、“云谷”。ABC12 "), { maxLength: 60 })
  .map((c) => c.join(""));

describe("measuring", () => {
  it.each([
    ["云A", "zh", 169],
    ["“", "zh", 100],
    ["“", "en", 45],
    ["𠀀", "zh", 61],
    ["𠀀𠀀", "en", 122],
    ["\uD840", "en", 61],
    ["il W", "en", 38 * 3 + 95],
    ["", "en", 0],
  ] as const)("gives the same width each time: %s (%s)", (text, locale, width) => {
    const measured = [measure(text, 100, locale), measure(text, 100, locale)];
    expect(measured.map((px) => px.toFixed(6))).toEqual([width.toFixed(6), width.toFixed(6)]);
  });
});

describe("wrapping", () => {
  it("keeps every character and no line wider than asked, in either language", () => {
    fc.assert(
      fc.property(han, fc.constantFrom("en", "zh"), fc.integer({ min: 40, max: 300 }), (text, locale, width) => {
        const lines = wrap(text, width, 13, locale);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(measure(line, 13, locale)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("fills each line as far as the pieces and their spaces go", () => {
    const filled = (text: string, width: number, locale: Locale): string[] => {
      const lines = [""];
      for (const piece of pieces(text, locale)) {
        const longer = lines.at(-1)! + piece;
        if (measure(longer.trimEnd(), 13, locale) <= width) lines.splice(-1, 1, longer);
        else lines.push(piece);
      }
      return lines.map((line) => line.trimEnd());
    };
    const words = fc
      .array(fc.constantFrom("cloud", "云计算", "𠀀", "a", "plat-", "“平台”", " ", "  ", "\u00A0"), { maxLength: 40 })
      .map((list) => list.join("").trim());
    fc.assert(
      fc.property(words, fc.constantFrom("en", "zh"), fc.integer({ min: 120, max: 300 }), (text, locale, width) => {
        const fits = pieces(text, locale).every((piece) => measure(piece.trimEnd(), 13, locale) <= width);
        fc.pre(fits && text !== "");
        expect(wrap(text, width, 13, locale)).toEqual(filled(text, width, locale));
      }),
    );
  });

  it("starts no line with a closing mark and ends none with an opening one", () => {
    const lines = wrap("办好跨部门、跨层级、全天候的居民办事大厅，（民生）服务。", 66, 13, "zh");
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line).not.toMatch(/^[，。、）]|（$/);
  });

  it("keeps e-government, spans of years and a year with its 年 in one line", () => {
    expect(wrap("The e-government plan", 95, 13, "en")).toEqual(["The", "e-government", "plan"]);
    for (const line of wrap("行动方案（2010—2012年）", 130, 13, "zh")) expect(line).not.toMatch(/^—|—$|^2012|^年/);
    expect(wrap("2010—2012年", 70, 13, "zh")).toEqual(["2010—", "2012年"]);
  });

  it("breaks English between words", () => {
    expect(wrap("Government extranet platform", 90, 13, "en")).toEqual(["Government", "extranet", "platform"]);
  });
});
