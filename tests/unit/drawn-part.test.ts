import { describe, expect, it } from "vitest";
import type { ChartRow } from "../../src/charts/define.ts";
import { charts } from "../../src/charts/index.ts";
import { pictureNotes } from "../../src/i18n/chart-pictures.ts";
import { drawnRows, MOST_DRAWN } from "../../src/render/drawn-part.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { chartAddress } from "../../src/render/page-address.ts";
import { framePicture } from "../../src/render/picture/frame.ts";
import { printPages, printPicture } from "../../src/render/picture/pages.ts";
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
      const placesIn = (some: ChartRow[]) => new Set(some.map((row) => row[chart.placed!])).size;
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
      const plain = (svg: string) => svg.replaceAll(/<[^>]*>/g, "").replaceAll(/\s/g, "");
      const pages = printPages(chart, given.rows, about);
      const plate = framePicture(chart, given.rows, { ...about, theme: "light" });
      for (const svg of [plate, pages[0]!, printPicture(chart, given.rows, about)])
        expect(plain(svg)).toContain(before!.replaceAll(/\s/g, ""));
    });
  },
);
