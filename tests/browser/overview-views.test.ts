import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { servePart } from "../support/slow-page.ts";

const { newContext, open } = siteInBrowser();

const MAP = 'figure[data-chart="programme-map"]';
const screens = [
  { viewport: { width: 1280, height: 900 } },
  { viewport: { width: 360, height: 800 }, colorScheme: "dark" as const },
];

/** From where to where something is in the page, down from its top. */
const span = async (page: Page, selector: string): Promise<[top: number, bottom: number]> => {
  const { y, height } = (await page.locator(selector).first().boundingBox())!;
  return [y, y + height];
};

const chooseOther = (page: Page): Promise<void> => page.locator(`${MAP} .views input`).nth(1).check();

describe.each(["/", "/zh/"])("the map's other view on the overview %s", (address) => {
  it("comes after all charts, so that these come first", async () => {
    const { page, close } = await open(address, { javaScriptEnabled: false });
    const charts = await page.locator("figure[data-chart]").count();
    expect(await page.locator("figure[data-chart] .view").count()).toBe(charts);
    expect(await page.locator(`figure[data-chart] ~ .other-view .view`).count()).toBe(1);
    expect(await page.locator(".other-view").isVisible()).toBe(false);
    await close();
  });

  it.each(screens)("is shown under the map's words without JavaScript ($viewport.width px)", async (screen) => {
    const { page, faults, close } = await open(address, { ...screen, javaScriptEnabled: false });
    await chooseOther(page);
    const shown = page.locator(".other-view svg:visible");
    expect(await shown.count()).toBe(1);
    expect(await page.locator(`${MAP} svg:visible`).count()).toBe(0);
    const [[, above], [top, bottom], [below]] = [
      await span(page, `${MAP} .words`),
      await span(page, ".other-view svg:visible"),
      await span(page, `${MAP} figcaption`),
    ];
    expect(top).toBeGreaterThanOrEqual(above);
    expect(bottom).toBeLessThanOrEqual(below);
    expect((await span(page, `${MAP} .to-table`))[0]).toBeGreaterThan(below);
    expect((await span(page, `${MAP} ~ figure`))[0]).toBeGreaterThan((await span(page, `${MAP} .to-table`))[1]);
    expect((await span(page, ".chart-tables"))[0]).toBeGreaterThan(
      (await span(page, `figure[data-chart="unknowns"]`))[1],
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.locator(`${MAP} .views input`).nth(0).check();
    expect(await page.locator(`${MAP} svg:visible`).count()).toBe(1);
    expect(await page.locator(".other-view").isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  it("is waited for with the map in view, where a reader chooses it before it has come", async () => {
    const part = await servePart(address, (html) => html.indexOf('<link rel="stylesheet"'));
    const page = await (await newContext()).newPage();
    try {
      await page.goto(part.url, { waitUntil: "commit" });
      await chooseOther(page);
      expect(await page.locator(`${MAP} .drawings svg:visible`).count()).toBe(1);
      const first = await page.locator(`${MAP} .drawings svg:visible`).innerHTML();
      part.goOn();
      await page.waitForLoadState("load");
      expect(await page.locator(`${MAP} .drawings svg:visible`).count()).toBe(1);
      expect(await page.locator(`${MAP} .drawings svg:visible`).innerHTML()).not.toBe(first);
    } finally {
      part.goOn();
      await page.context().close();
      part.close();
    }
  });

  it("stands in its chart where a script runs, its marks named and among the keys", async () => {
    const { page, faults, close } = await open(address);
    expect(await page.locator(".other-view").count()).toBe(0);
    expect(await page.locator(`${MAP} .drawings > .view`).count()).toBe(2);
    await chooseOther(page);
    const marks = page.locator(`${MAP} .view:nth-of-type(2) .wide a[href]`);
    expect(await marks.count()).toBeGreaterThan(12);
    expect(await marks.evaluateAll((all) => all.filter((mark) => !mark.getAttribute("aria-label")).length)).toBe(0);
    const first = page.locator(`${MAP} .view:nth-of-type(2) .wide a[tabindex="0"]`);
    await first.focus();
    const from = await first.getAttribute("href");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).not.toBe(from);
    expect(faults).toEqual([]);
    await close();
  });

  it("has its marks named and among the keys, too, where the script that puts it in place comes last", async () => {
    const page = await (await newContext()).newPage();
    const { promise: held, resolve: goOn } = Promise.withResolvers<null>();
    await page.route("**/overview.js", async (route) => (await held, route.continue()));
    await page.goto(address, { waitUntil: "commit" });
    await page.locator(`${MAP} .wide a[aria-label]`).first().waitFor({ state: "attached" });
    await expect.poll(() => page.locator(".other-view a[aria-label]").count()).toBeGreaterThan(12);
    goOn(null);
    await page.waitForLoadState("load");
    expect(await page.locator(`${MAP} .drawings > .view`).count()).toBe(2);
    expect(await page.locator(`${MAP} .view:nth-of-type(2) .wide a[tabindex="0"]`).count()).toBe(1);
    await page.context().close();
  });
});
