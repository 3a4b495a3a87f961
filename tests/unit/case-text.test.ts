import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatQuantity } from "../../src/i18n/format.ts";
import { locales } from "../../src/i18n/text.ts";
import { numbersIn } from "../../src/record/cases/numbers.ts";
import { parseCase } from "../../src/record/cases/parse.ts";
import { factsOfSheet, passagesOf, textOf } from "../../src/record/cases/sheet.ts";
import { inventedCase } from "../support/cases.ts";

const of = { file: "data/cases/x.en.md", id: "x", locale: "en" } as const;
const HEAD = "---\ntitle: T\nsummary: S\nplaces: p\nminutes: 30\n---\n";
const parse = (body: string, locale: "en" | "zh" = "en") => parseCase(`${HEAD}${body}`, { ...of, locale });

const scrap = fc.constantFrom(
  ...["---", "##", "###", "# ", "{#situation}", "{#no}", "[[", "]]", "![[", "a/b", ",", "*", "**", "_", "`", "<b>"],
  ...[
    "</b>",
    "[x](",
    "/places/)",
    "- ",
    "1. ",
    "> ",
    "|",
    "\n",
    "\n\n",
    "\r\n",
    "  ",
    "云",
    "。",
    "title: x",
    "\u0000",
  ],
);
const anything = fc
  .array(fc.oneof(scrap, fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(""));

const valuesIn = (text: string, locale: "en" | "zh") => numbersIn(text, locale).map(({ value }) => value);

describe("the text of a case", () => {
  it("is taken apart without an error whatever it is, and every problem has a line of the file", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          anything.map((body) => `${HEAD}${body}`),
        ),
        (text) => {
          const { sheet, problems } = parseCase(text, of);
          const lines = text.split(/\r\n?|\n/).length;
          for (const { line, message } of problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines);
            expect(message).toMatch(/\S/);
          }
          for (const { title, parts } of sheet.sections)
            for (const { line } of [title, ...parts.flatMap(passagesOf)]) expect(line).toBeLessThanOrEqual(lines);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("reads the same with any line end", () => {
    const text = inventedCase()["northport.en.md"]!;
    expect(parseCase(text.replaceAll("\n", "\r\n"), of)).toEqual(parseCase(text, of));
  });

  it("keeps the words of a paragraph and every fact of its notes, in order", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const fact = fc.tuple(word, word).map(([table, id]) => `${table}/${id}`);
    const sentence = fc.tuple(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.array(fact, { minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        const body = sentences.map(([words, facts]) => `${words.join(" ")}. [[${facts.join(", ")}]]`).join(" ");
        const { sheet, problems } = parse(`\n## T {#situation}\n\n${body}\n`);
        expect(problems).toEqual([]);
        const [part] = sheet.sections[0]!.parts;
        expect(textOf(passagesOf(part!)[0]!.content)).toBe(sentences.map(([words]) => `${words.join(" ")}.`).join(" "));
        expect(factsOfSheet(sheet)).toEqual(sentences.flatMap(([, facts]) => facts));
      }),
    );
  });

  it("sets a note tight behind its word; in Chinese no space follows it, nor stands where a line ends", () => {
    const english = parse("\n## T {#situation}\n\nOne. [[a/b]] Two\nthree.\n").sheet.sections[0]!.parts[0]!;
    expect(passagesOf(english)[0]!.content).toEqual(["One.", { kind: "notes", facts: ["a/b"] }, " Two three."]);
    const chinese = parse("\n## T {#situation}\n\n甲。 [[a/b]] 乙\n丙。\n", "zh").sheet.sections[0]!.parts[0]!;
    expect(passagesOf(chinese)[0]!.content).toEqual(["甲。", { kind: "notes", facts: ["a/b"] }, "乙丙。"]);
  });
});

describe("the numbers of a text", () => {
  it.each(locales)("are found as they are printed (%s)", (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (value) => {
        expect(valuesIn(`a ${formatNumber(value, locale)} b`, locale)).toEqual([value]);
      }),
    );
  });

  it.each(locales)("are the same sum of money however it is scaled (%s)", (locale) => {
    const unit = { id: "yi-yuan", name: { en: "", zh: "亿元" } };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (hundredths) => {
        const [found] = valuesIn(formatQuantity(hundredths / 100, unit, locale), locale);
        expect(found).toBeCloseTo(hundredths * 1e6, -3);
      }),
    );
  });

  it.each([
    ["two readings and one list", "en", []],
    ["three lists, twenty-five projects, one hundred and fifty words", "en", [3, 25, 150]],
    ["fifty thousand jobs; two hundred thousand; a hundred", "en", [50_000, 200_000, 100]],
    ["the 12th Five-Year Plan, 3G, the first of them, hundreds", "en", []],
    ["in October 2009, 2010-2012, 6.6, 14,000 and 800 m", "en", [2009, 2010, 2012, 6.6, 14_000, 8e8]],
    ["two and two, four by four", "en", [4, 4]],
    ["两种说法，第三项，十二五，五花，一个", "zh", []],
    ["三项服务，二十五个工程，十四门课，一百零八家", "zh", [3, 25, 14, 108]],
    ["五万个岗位，两百三十家", "zh", [50_000, 230]],
    ["14000门，1.4万门，6.6亿元，140万亿次，３个", "zh", [14_000, 14_000, 6.6e8, 1.4e14, 3]],
  ] as const)("%s (%s)", (text, locale, values) => {
    expect(valuesIn(text, locale)).toEqual(values);
  });
});
