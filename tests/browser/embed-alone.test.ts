import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { violationsIn } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { drawingFaults } from "../support/drawings.ts";
import { inLocale, locales } from "../support/site.ts";

const { newContext, open } = siteInBrowser();
const every = locales.flatMap((locale) => charts.map(({ id }) => ({ locale, id })));

describe("an embed by itself", () => {
  it("is one request without scripts, with chart, table, source and credit", async () => {
    const context = await newContext({ javaScriptEnabled: false, viewport: { width: 600, height: 800 } });
    const page = await context.newPage();
    for (const { locale, id } of every) {
      const requests: string[] = [];
      const note = (request: { url(): string }) => requests.push(request.url());
      page.on("request", note);
      await page.goto(inLocale(locale, `/embed/${id}/`));
      page.off("request", note);
      expect(requests).toHaveLength(1);
      expect(await page.locator(".mid svg").isVisible(), id).toBe(true);
      expect(await page.locator(".credit a").isVisible(), id).toBe(true);
      // The height is reckoned for wide fonts: what is left over must stay a few lines.
      const spare = await page.locator("figure").evaluate((figure: HTMLElement) => {
        const kept = figure.offsetHeight;
        figure.style.minHeight = "0";
        return kept - figure.offsetHeight;
      });
      expect(spare, `${locale} ${id}`).toBeLessThanOrEqual(120);
      await page.locator("summary").click();
      expect(await page.locator("table").isVisible(), id).toBe(true);
      // Where a drawing is shown smallest, its letters are 12 px, and all stand apart.
      for (const width of [280, 328, 503, 523, 524, 716]) {
        await page.setViewportSize({ width, height: 800 });
        const drawn = page.locator(".drawn:visible");
        expect(await drawn.count(), `${id} ${width}`).toBe(1);
        // No column stands half empty beside a drawing made for a phone.
        const used = await drawn.evaluate((box) => box.firstElementChild!.clientWidth / box.clientWidth);
        expect(used, `${locale} ${id} ${width}`).toBeGreaterThan(0.8);
        expect(await drawingFaults(page, ".drawn svg"), `${locale} ${id} ${width}`).toEqual([]);
      }
      await page.setViewportSize({ width: 600, height: 800 });
    }
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it.each(["light", "dark"] as const)("has no fault that axe finds (%s)", async (colorScheme) => {
    for (const locale of locales)
      for (const id of ["programme-map", "timeline"]) {
        const { page, faults, close } = await open(inLocale(locale, `/embed/${id}/`), { colorScheme });
        expect(await violationsIn(page)).toEqual([]);
        expect(faults).toEqual([]);
        await close();
      }
  });
});
