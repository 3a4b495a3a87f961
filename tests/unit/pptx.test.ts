import { afterEach, describe, expect, it, vi } from "vitest";
import { locales } from "../../src/i18n/text.ts";
import { pptxWords as w } from "../../src/i18n/pptx.ts";
import { pagesOf } from "../../src/pptx/content/deck.ts";
import { seriesIn } from "../../src/pptx/content/figure-tally.ts";
import { fitText } from "../../src/pptx/fit.ts";
import { rowsThatFit } from "../../src/pptx/fit-table.ts";
import { pptxOf } from "../../src/pptx/file.ts";
import { rooms, sizes } from "../../src/pptx/look.ts";
import { rankedFigures } from "../../src/slides/figures.ts";
import { realAtlas } from "../support/cases.ts";
import { making, toldOf } from "../support/decks.ts";
import { found, readPptx, textOf } from "../support/pptx.ts";

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

const studies = locales.flatMap((locale) => atlas.cases(locale).map((study) => [study.id, locale, study] as const));

describe("what a file promises", () => {
  it.each(studies)(
    "%s (%s) has native charts, a map, a blueprint, its numbers as a table",
    async (_id, locale, study) => {
      const told = toldOf(atlas, study, home);
      const { slides, charts } = readPptx(await pptxOf(told, making));
      const titles = charts.flatMap(({ series }) => series.map(({ name }) => name));
      const several = study.places.length > 1;
      expect(titles.filter((name) => name === w.ofSystems[locale])).toHaveLength(several ? 1 : 2);
      expect(titles.includes(w.placesNaming[locale])).toBe(several);
      const figures = rankedFigures(atlas, study);
      const counted = charts.flatMap(({ sheet }) => sheet).filter(({ name }) => name === w.figureCount[locale]);
      expect(counted).toHaveLength(1);
      expect(counted[0]!.values.reduce((a, b) => a + b, 0)).toBe(figures.length);
      const on = (kind: string) => slides.filter((_, i) => told.decks[locale][i]!.kind === kind).map(({ xml }) => xml);
      const pictures = (xml: string[]) =>
        found(xml.join(""), /<p:pic>\s*<p:nvPicPr>\s*<p:cNvPr [^>]*descr="([^"]{15,})"/g);
      expect(pictures(on("map"))).toHaveLength(1);
      expect(pictures(on("blueprint"))).toHaveLength(several ? 0 : 1);
      const tables = on("comparison").filter((xml) => xml.includes("<a:tbl>"));
      expect(tables).toHaveLength(on("comparison").length);
      for (const id of study.places) expect(textOf(tables.join(""))).toContain(atlas.place(id).name[locale]);
    },
  );

  it.each(studies)("%s (%s) leaves room for every row of its tables", (_id, locale, study) => {
    for (const { title, parts } of pagesOf(toldOf(atlas, study, home)))
      for (const part of parts)
        if (part.kind === "table")
          expect(rowsThatFit(part, rooms[part.at], sizes.leastTable, locale), title).toBe(part.rows.length);
  });

  it.each(studies)(
    "%s (%s) sets in what hangs on something by the level of its paragraph",
    async (_id, locale, study) => {
      const told = toldOf(atlas, study, home);
      const { slides } = readPptx(await pptxOf(told, making));
      for (const [i, { kind, columns }] of told.decks[locale].entries()) {
        const { xml } = slides[i]!;
        expect(xml).not.toContain("\u2003");
        const cells = found(xml, /(<a:tc>(?:(?!<\/a:tc>).)*<\/a:tc>)/gs).map((cell) => ({
          text: textOf(cell).split("\u00a0")[0]!.trim(),
          level: Number(found(cell, /<a:pPr[^>]* lvl="(\d)"/g)[0] ?? 0),
          inset: Number(found(cell, /<a:pPr[^>]* marL="(\d+)"/g)[0]),
        }));
        for (const { text, depth = 0 } of kind === "blueprint" ? columns.flatMap(({ lines }) => lines) : []) {
          const own = cells.filter((cell) => cell.text === text);
          expect(
            own.map(({ level }) => level),
            text,
          ).toContain(depth);
          for (const { level, inset } of own) expect(inset > 0, text).toBe(level > 0);
        }
      }
    },
  );

  it("sets figures on one axis only where they count the same thing", () => {
    const of = (id: string) => atlas.figures.filter(({ place }) => place === id);
    expect(atlas.cases("en").map(({ places }) => seriesIn(places.flatMap(of)))).toEqual(
      atlas.cases("en").map(() => []),
    );
    const [figure] = of("beijing");
    const later = { ...figure!, id: "later", date: "2019" };
    expect(seriesIn([later, { ...figure!, date: "2011" }]).map(({ date }) => date)).toEqual(["2011", "2019"]);
    for (const other of [{ unit: "jobs" }, { nature: "target" }, { place: "wuxi" }, { date: "2019" }, { date: null }])
      expect(
        seriesIn([later, { ...figure!, date: "2011", nature: "count", ...other }].map((one) => ({ ...one }))).length,
      ).toBe(0);
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
