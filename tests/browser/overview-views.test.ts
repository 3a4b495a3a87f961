import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";

const { open } = siteInBrowser();

describe.each([
  ["/", 1280, "wide"],
  ["/zh/", 360, "narrow"],
] as const)("the map of the overview (%s, %d px)", (address, width, drawing) => {
  const options = { viewport: { width, height: 800 } };
  const map = 'figure[data-chart="programme-map"]';

  it("shows its other view in its place when that is chosen, ready for the keys", async () => {
    const { page, faults, close } = await open(address, options);
    const drawings = page.locator(`${map} .view .${drawing}`);
    expect(await drawings.count()).toBe(2);
    const shown = () => drawings.evaluateAll((all) => all.map((each) => each.checkVisibility()));
    expect(await shown()).toEqual([true, false]);
    await page.locator(`${map} input[type="radio"]`).nth(1).check();
    expect(await shown()).toEqual([false, true]);
    expect(await drawings.nth(1).locator("a[tabindex='0']").count()).toBe(1);
    expect(await page.locator(`.other-views, ${map} .to-views:visible`).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it("leads without JavaScript to its other view, which stands after all charts", async () => {
    const { page, faults, close } = await open(address, { ...options, javaScriptEnabled: false });
    expect(await page.locator(`${map} input[type="radio"]:visible`).count()).toBe(0);
    await page.locator(`${map} .to-views a`).click();
    const view = page.locator(`.view${new URL(page.url()).hash} .${drawing}`);
    const box = (await view.boundingBox())!;
    expect(box.height).toBeGreaterThan(300);
    expect(box.y).toBeLessThan(800);
    const last = (await page.locator("figure[data-chart]").last().boundingBox())!;
    expect(box.y).toBeGreaterThan(last.y + last.height);
    expect(faults).toEqual([]);
    await close();
  });
});
