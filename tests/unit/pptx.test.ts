import { afterEach, describe, expect, it, vi } from "vitest";
import { locales } from "../../src/i18n/text.ts";
import { fitText } from "../../src/pptx/fit.ts";
import { pptxOf } from "../../src/pptx/file.ts";
import { realAtlas } from "../support/cases.ts";
import { making, toldOf } from "../support/decks.ts";
import { readPptx } from "../support/pptx.ts";

const atlas = realAtlas();
const home = "https://example.org/atlas/";

afterEach(() => void vi.useRealTimers());

describe("the PowerPoint file of a case", () => {
  it.each(locales)("is the same, byte for byte, whenever it is made (%s)", async (locale) => {
    const [study] = atlas.cases(locale);
    const make = async (now: string, chance: number) => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
      const random = vi.spyOn(Math, "random").mockReturnValue(chance);
      const bytes = await pptxOf(toldOf(atlas, study!, home), making);
      random.mockRestore();
      return Buffer.from(bytes);
    };
    const [first, second] = [await make("2030-01-02T03:04:05Z", 0.1), await make("2041-11-12T13:14:15Z", 0.9)];
    expect(first.equals(second)).toBe(true);
  });

  it("leads below the base path", async () => {
    const [study] = atlas.cases("zh");
    const { slides } = readPptx(await pptxOf(toldOf(atlas, study!, home), making));
    const links = slides.flatMap(({ links: own, noteLinks }) => [...own, ...noteLinks]);
    for (const link of links) expect(link).toMatch(/^https:\/\/example\.org\/atlas\/(zh\/|data\/)/);
  });
});

describe("text in a box", () => {
  it("is set smaller, and only then shortened", () => {
    const lines = Array.from({ length: 12 }, (_, i) => [
      { text: `Item ${i} of a list that is too long for its box at any size` },
    ]);
    const roomy = fitText(lines.slice(0, 3), { w: 6, h: 4 }, "en", { most: 20 });
    expect(roomy).toEqual({ size: 20, shown: lines.slice(0, 3) });
    const tight = fitText(lines, { w: 3, h: 2 }, "en", { most: 20 });
    expect(tight.size).toBe(12);
    expect(tight.shown.length).toBeLessThan(12);
  });
});
