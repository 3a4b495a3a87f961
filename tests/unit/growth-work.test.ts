// What a large record may cost: not how long it takes, which depends on the machine, but how much is read at two sizes.
import { parseHTML } from "linkedom";
import { describe, expect, it, vi } from "vitest";
import { widths } from "../../src/charts/define.ts";
import { chartById, charts } from "../../src/charts/index.ts";
import { sizedMap } from "../../src/charts/programme-map/sized.ts";
import { locales } from "../../src/i18n/text.ts";
import { maker } from "../../src/marks/svg.ts";
import { themes } from "../../src/marks/theme.ts";
import { factsInOrder } from "../../src/record/sources.ts";
import { answersFor } from "../../src/record/unknowns.ts";
import { blankDocument, drawSvg } from "../../src/render/draw.ts";
import { condensedDrawing, wholeOf } from "../../src/render/picture/parts.ts";
import { syntheticAtlas } from "../support/fixture.ts";

/** Rows that count how often a column is read. */
const counted = <T extends object>(rows: T[], column: keyof T) => {
  let reads = 0;
  const watched = rows.map((row) =>
    Object.defineProperty({ ...row }, column, { enumerable: true, get: () => ((reads += 1), row[column]) }),
  );
  return { rows: watched, reads: () => reads };
};

describe("of twice the places", () => {
  it("the rows of each place are found by reading twice the rows", () => {
    const readsFor = (places: number): number => {
      const atlas = syntheticAtlas(places);
      const { rows, reads } = counted(atlas.initiatives, "place");
      for (const { id } of atlas.cities) expect(atlas.of(rows, id)).toHaveLength(7);
      return reads();
    };
    expect(readsFor(40)).toBeLessThanOrEqual(2 * readsFor(20));
  });

  it("the questions of all places are answered by reading twice the rows", () => {
    const readsFor = (places: number): number => {
      const atlas = syntheticAtlas(places);
      const { rows, reads } = counted(atlas.figures, "initiative");
      for (const { id } of atlas.cities) answersFor({ ...atlas, figures: rows }, id);
      return reads();
    };
    expect(readsFor(40)).toBeLessThanOrEqual(2 * readsFor(20));
  });

  it("the facts of each source are found by reading twice the evidence", () => {
    const readsFor = (places: number): number => {
      const atlas = syntheticAtlas(places);
      const named = atlas.evidence.map((row, i) => ({ ...row, source: `source-${i % places}` }));
      const { rows, reads } = counted(named, "source");
      for (let i = 0; i < places; i++)
        expect(factsInOrder({ ...atlas, evidence: rows }, `source-${i}`).length).toBeGreaterThan(7);
      return reads();
    };
    expect(readsFor(40)).toBeLessThanOrEqual(2.1 * readsFor(20));
  });

  it("parts of a drawing are taken without walking through all of it", () => {
    const chart = chartById("blueprint");
    const readsFor = (places: number): number => {
      const whole = wholeOf(
        drawSvg(chart, chart.rows(syntheticAtlas(places)), { width: widths.wide, locale: "en" }),
        "en",
      );
      whole.shown([0, 200]);
      const { Element } = parseHTML("<html></html>");
      const children = vi.spyOn(Element.prototype, "children", "get");
      whole.shown([200, 400]);
      const reads = children.mock.calls.length;
      children.mockRestore();
      return reads;
    };
    expect(readsFor(12)).toBeLessThan(1.2 * readsFor(6));
  });

  it("the map of one place marks no more of the others", () => {
    const marksOn = (places: number): number => {
      const atlas = syntheticAtlas(places);
      const h = maker(blankDocument());
      const tools = { h, theme: themes.light, locale: "en" as const };
      const nodes = sizedMap(atlas, { width: 700, height: 630 }, atlas.cities.at(-1)!)(tools);
      const svg = nodes.map((node) => node.outerHTML).join("");
      expect(svg).toContain(`data-fact="programs/${atlas.cities.at(-1)!.id}-plan"`);
      return svg.match(/data-fact=/g)!.length;
    };
    expect(marksOn(260)).toBeLessThanOrEqual(marksOn(130));
  });

  it.each(charts.filter(({ placed }) => placed !== "fact").map((chart) => [chart.id, chart]))(
    "the title, description and drawing in little of %s read twice the rows, and little more",
    (_, chart) => {
      const readsFor = (places: number): number => {
        const { rows, reads } = counted(chart.rows(syntheticAtlas(places)), chart.placed);
        for (const locale of locales) [chart.title(rows, locale), chart.describe(rows, locale)].join();
        condensedDrawing(chart, rows, { width: 430, height: 700, locale: "en" });
        return reads();
      };
      expect(readsFor(80)).toBeLessThan(2.7 * readsFor(40));
    },
  );
});
