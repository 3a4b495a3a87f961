import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { pictureNotes } from "../../src/i18n/chart-pictures.ts";
import { chartAddress } from "../../src/render/page-address.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { formDrawn } from "../../src/render/picture/form.ts";
import { forms, type Form } from "../../src/render/picture/form-layout.ts";
import { framePicture } from "../../src/render/picture/frame.ts";
import { PAGE_HEIGHT, printPages, printPicture } from "../../src/render/picture/pages.ts";
import { pdfOf } from "../../src/render/picture/pdf.ts";
import { previewPicture } from "../../src/render/picture/preview.ts";
import { stripsOf } from "../../src/render/picture/strips.ts";
import { bare } from "../support/bare.ts";
import { syntheticAtlas } from "../support/fixture.ts";

const PLACES = 40;
const atlas = syntheticAtlas(PLACES);
const MOST = 10_000;
const heightOf = (svg: string): number => Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)![1]);
const smallest = (svg: string): number =>
  Math.min(...[...svg.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));

const about = (chart: (typeof charts)[number], view?: string) => {
  const given = givenFor(chart, atlas, chart.id.length % 2 === 0 ? "en" : "zh", "https://atlas.example/");
  return { ...given, url: chartAddress(given), view };
};

describe.each(
  charts.flatMap((chart) => (chart.views ?? [undefined]).map((view) => [chart.id, view?.id, chart] as const)),
)(`of ${PLACES} places: %s %s`, (_, view, chart) => {
  const given = about(chart, view);

  it("is a plate and pictures that fit where they are used", () => {
    const plate = framePicture(chart, given.rows, { ...given, theme: "light" });
    expect(heightOf(plate)).toBeLessThanOrEqual(MOST);
    const preview = previewPicture(chart, given.rows, { locale: given.locale, theme: "light", size: "wide" });
    expect(preview.length).toBeLessThan(200_000);
    for (const form of Object.keys(forms) as Form[]) {
      const { svg } = formDrawn(chart, given.rows, given, form);
      expect(heightOf(svg)).toBe(forms[form].height);
    }
  });

  it("is pages for print with letters of a size that can be read", () => {
    const pages = printPages(chart, given.rows, given);
    for (const page of pages) {
      expect(heightOf(page)).toBeGreaterThanOrEqual(PAGE_HEIGHT);
      expect(smallest(page)).toBeGreaterThanOrEqual(12);
      for (const [, own, high, box] of page.matchAll(/<svg [^>]*width="([\d.]+)" height="([\d.]+)" viewBox="([^"]*)"/g))
        if (Number(high) > 0) expect(Number(own) / Number(box!.split(" ")[2])).toBeGreaterThanOrEqual(0.8);
    }
    expect(heightOf(printPicture(chart, given.rows, given))).toBeGreaterThan(0);
    expect(stripsOf(chart, given.rows, given.locale).under.length).toBeGreaterThan(0);
  });
});

it("says in a plate that shows a part how much of the chart it shows", () => {
  const chart = charts.find(({ id }) => id === "blueprint")!;
  const given = about(chart);
  const plate = framePicture(chart, given.rows, { ...given, theme: "light" });
  const seen = plate.replaceAll(/<[^>]*>/g, "").replaceAll(/[\s,]/g, "");
  const shown = Array.from({ length: given.rows.length }, (_, n) => String(n));
  const said = shown.map((n) => bare(pictureNotes.part[given.locale](n, String(given.rows.length))));
  expect(said.slice(100).some((text) => seen.includes(text))).toBe(true);
});

it("gives a map that must not be cut a longer page in the PDF", async () => {
  const chart = charts.find(({ uncut }) => uncut)!;
  const given = about(chart, chart.views?.at(-1)?.id);
  const pages = printPages(chart, given.rows, given);
  expect(heightOf(pages[0]!)).toBeGreaterThan(PAGE_HEIGHT);
  const pdf = (await pdfOf(pages, given)).toString("latin1");
  const [, height] = /\/MediaBox \[0 0 595\.28 ([\d.]+)\]/.exec(pdf)!;
  expect(Number(height)).toBeCloseTo((heightOf(pages[0]!) * 595.28) / 808, 0);
});
