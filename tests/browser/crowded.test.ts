import { describe, expect, it } from "vitest";
import { embedWidths } from "../../src/charts/define.ts";
import { charts } from "../../src/charts/index.ts";
import { languageTag, locales } from "../../src/i18n/text.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { siteInBrowser } from "../support/browser.ts";
import { crowdedFiles } from "../support/crowd.ts";
import { drawingFaults } from "../support/drawings.ts";
import { atlasOf } from "../support/fixture.ts";

const { newContext } = siteInBrowser();
const atlas = atlasOf(crowdedFiles());

const cases = charts.flatMap((chart) =>
  (chart.views ?? [{ id: undefined }]).map(
    ({ id: view }) => [[chart.id, view].filter(Boolean).join(" "), chart, view] as const,
  ),
);

describe.concurrent.each(cases)("%s of forty places", (_, chart, view) => {
  it("has no text that overlaps another, leaves the drawing or is too small", async () => {
    const context = await newContext();
    const page = await context.newPage();
    const rows = chart.rows(atlas);
    const { condensed } = chart;
    const inLittle: typeof chart | undefined = condensed && {
      ...chart,
      render: (all, drawing) => condensed.render(all, { ...drawing, height: drawing.width / 2 }),
    };
    const drawn = [
      ...Object.values(embedWidths).map((width) => ({ as: chart, width })),
      ...(inLittle === undefined ? [] : [{ as: inLittle, width: 480 }]),
    ];
    for (const locale of locales) {
      for (const { as, width } of drawn) {
        const svg = drawSvg(as, rows, { width, locale, theme: "light", view });
        await page.setContent(
          `<!doctype html><html lang="${languageTag[locale]}"><body class="drawings">${svg}</body></html>`,
        );
        expect(await drawingFaults(page), `${locale} ${width}`).toEqual([]);
      }
    }
    await context.close();
  });
});
