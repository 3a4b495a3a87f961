import { describe, expect, it } from "vitest";
import { MOST_DRAWN, widths, type ChartRow } from "../../src/charts/define.ts";
import { chartById, charts } from "../../src/charts/index.ts";
import { pictureNotes } from "../../src/i18n/chart-pictures.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { drawnRows, listedRows, listedSaid } from "../../src/render/drawn-part.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { chartAddress } from "../../src/render/page-address.ts";
import { framePicture } from "../../src/render/picture/frame.ts";
import { printPages, printPicture } from "../../src/render/picture/pages.ts";
import { bare } from "../support/bare.ts";
import { syntheticAtlas } from "../support/fixture.ts";

const LOTS = MOST_DRAWN + 20;
const lots = syntheticAtlas(LOTS);
const many = syntheticAtlas(MOST_DRAWN);

describe.each(charts.filter(({ uncut }) => !uncut).map((chart) => [chart.id, chart] as const))(
  `of more than ${MOST_DRAWN} places: %s`,
  (id, chart) => {
    const rows = chart.rows(lots);
    const drawn = drawnRows(chart, rows);

    it("draws the rows of the first places, and all rows of fewer", () => {
      const placesIn = (some: ChartRow[]) => new Set(some.map((row) => row[chart.placed])).size;
      expect(placesIn(drawn)).toBe(MOST_DRAWN);
      expect(rows.slice(0, drawn.length)).toEqual(drawn);
      expect(placesIn(rows.slice(0, drawn.length + 1))).toBe(MOST_DRAWN + 1);
      const few = chart.rows(many, { places: many.cities.slice(0, MOST_DRAWN - 1).map((place) => place.id) });
      expect(drawnRows(chart, few)).toBe(few);
    });

    it("says in its pictures and on paper that they show a part", () => {
      const locale = id.length % 2 === 0 ? "en" : "zh";
      const given = givenFor(chart, lots, locale, "https://atlas.example/");
      const about = { ...given, url: chartAddress(given) };
      const [before] = pictureNotes.partOfMany[locale]("\n", "\n").split("\n");
      const plain = (svg: string) => bare(svg.replaceAll(/<[^>]*>/g, ""));
      const pages = printPages(chart, given.rows, about);
      const plate = framePicture(chart, given.rows, { ...about, theme: "light" });
      for (const svg of [plate, pages[0]!, printPicture(chart, given.rows, about)])
        expect(plain(svg)).toContain(bare(before!));
    });
  },
);

it("says on pages that a table has a part, of a map that only the list has", () => {
  const said = charts.map((chart) => listedSaid(chart, chart.rows(lots), "en")!.split(/[;:]/)[0]);
  expect(said).toEqual(charts.map(({ uncut }) => (uncut ? "Every place is marked" : "Too long to be shown whole")));
  expect(charts.filter((chart) => listedSaid(chart, chart.rows(lots, { places: [] }), "en") !== null)).toEqual([]);
});

it("says of sums that they are of the places that are drawn", () => {
  const saidIn = (id: string, places?: string[]): string => {
    const chart = chartById(id);
    const rows = drawnRows(chart, chart.rows(lots, places && { places }));
    return drawSvg(chart, rows, { width: widths.wide, locale: "en" })
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll(/\s+/g, " ");
  };
  const few = lots.cities.slice(0, 3).map(({ id }) => id);
  for (const id of ["stage-ladder", "promise-to-practice"]) {
    expect(saidIn(id)).toContain(` First ${MOST_DRAWN} places `);
    expect(saidIn(id, few)).toContain(" All 3 places ");
  }
  expect([saidIn("unknowns"), saidIn("unknowns", few)].map((said) => said.includes(" Shown "))).toEqual([true, false]);
});

describe("the map of more places than are listed", () => {
  const map = chartById("programme-map");
  const rows = map.rows(lots);
  const textsOf = (view: string) =>
    [...drawSvg(map, rows, { width: widths.wide, locale: "en", view }).matchAll(/<text[^>]*>([^<]*)</g)].map(
      ([, text]) => text!,
    );

  it("marks them all, numbers and lists the first", () => {
    expect(drawnRows(map, rows)).toBe(rows);
    expect(listedRows(map, rows)).toHaveLength(MOST_DRAWN);
    const svg = drawSvg(map, rows, { width: widths.wide, locale: "en", view: "land" });
    // The list names the pilots by their roles, too.
    expect(new Set([...svg.matchAll(/data-fact="([^"]*)"/g)].map(([, fact]) => fact)).size).toBe(LOTS + MOST_DRAWN);
    const texts = textsOf("land");
    expect(texts).toContain(`The first ${MOST_DRAWN} of ${LOTS} places`);
    expect(texts.filter((text) => Number(text) > MOST_DRAWN)).toEqual([]);
  });

  it("counts the others in the tiles", () => {
    const more = textsOf("grid").flatMap((text) => (/^\+\d+$/.test(text) ? [Number(text)] : []));
    expect(more.reduce((sum, n) => sum + n, 0)).toBe(LOTS - MOST_DRAWN);
  });
});
