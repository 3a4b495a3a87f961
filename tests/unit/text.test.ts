import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure, pieces, wrap } from "../../src/marks/text.ts";

const han = fc
  .array(fc.constantFrom(..."电子政务云计算平台，市民服务（工业）、“云谷”。ABC12 "), { maxLength: 60 })
  .map((c) => c.join(""));

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

  it("ends no line where the next piece had still had room, however many spaces follow it", () => {
    const words = fc
      .array(fc.tuple(fc.constantFrom("cloud", "云计算", "𠀀", "a", "platform", "“平台”"), fc.constantFrom(" ", "  ")))
      .map((list) => list.flat().join(""));
    fc.assert(
      fc.property(words, fc.constantFrom("en", "zh"), fc.integer({ min: 80, max: 300 }), (text, locale, width) => {
        const lines = wrap(text, width, 13, locale);
        for (const [i, next] of lines.slice(1).entries()) {
          const [piece] = pieces(next, locale);
          const longer = `${lines[i]}  ${piece!.trimEnd()}`;
          expect(measure(longer, 13, locale)).toBeGreaterThan(width);
        }
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
