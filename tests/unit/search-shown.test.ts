import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/text.ts";
import { searchIndex } from "../../src/render/search/index-file.ts";
import { shownOf } from "../../src/search/marked.ts";
import { searcher } from "../../src/search/search.ts";
import { realAtlas } from "../support/cases.ts";

const { find, keys } = searcher(searchIndex(realAtlas()));

describe("what is shown of a result", () => {
  const marked = (query: string, locale: "en" | "zh", address?: string) => {
    const result = find(query).find(({ entry }) => address === undefined || entry.address === address)!;
    const shown = shownOf(result, locale, keys);
    const texts = [shown.name, shown.other ?? [], shown.excerpt ?? []].flat();
    return texts.filter((part) => part.marked).map(({ text }) => text);
  };

  it("is in the reader's language, with the other beside it, and what was met is marked in its own spelling", () => {
    expect(shownOf(find("雲海")[0]!, "en", keys)).toMatchObject({
      name: [{ text: "Sea of Clouds Plan", marked: false }],
      other: [
        { text: "云海", marked: true },
        { text: "计划", marked: false },
      ],
      kind: "Programme",
      place: "Shanghai",
    });
    expect(marked("xygc", "en")).toEqual(["祥云工程"]);
    expect(marked("xian", "zh")).toEqual(["Xi'an"]);
    expect(marked("成都猪肉溯源", "zh")).toEqual(["猪肉", "溯源"]);
  });

  it("tells what was met when it is neither name, in the reader's language where it stands there too", () => {
    expect(marked("国发[2015]5号", "en")).toEqual(["国发〔2015〕5号"]);
    expect(marked("埃森哲", "en")).toEqual(["埃森哲"]);
  });

  it("is cut down where a text is long, around what was met", () => {
    const long = find("cloud").map((result) => shownOf(result, "en", keys));
    for (const { name, excerpt } of long)
      for (const parts of [name, excerpt ?? []])
        expect(parts.map(({ text }) => text).join("").length).toBeLessThan(185);
  });
});

describe("whatever is typed", () => {
  it("is answered without an error, and what is shown is the text itself", () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 200, unit: "binary" }),
      fc.string({ maxLength: 30, unit: fc.constantFrom(..."shxzcniangyu云计算雲南京 '·-(〔5") }),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...locales), (query, locale) => {
        for (const result of find(query).slice(0, 5)) {
          const { name, other } = shownOf(result, locale, keys);
          for (const parts of [name, other ?? []]) {
            const text = parts.map((part) => part.text).join("");
            const pieces = text.split("…").filter(Boolean);
            const whole = Object.values(result.entry.name).find((one) => pieces.every((piece) => one.includes(piece)));
            expect(parts.length === 0 || whole !== undefined, text).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
