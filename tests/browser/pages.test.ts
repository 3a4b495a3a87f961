import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { drawingFaults } from "../support/drawings.ts";
import { inLocale, locales, pageTypes } from "../support/site.ts";

const { open, newContext } = siteInBrowser();

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const cases = pageTypes().flatMap((address) => locales.map((locale) => [inLocale(locale, address)] as const));

const WIDTHS = [320, 360, 768, 1280];

describe.concurrent.each(cases)("%s", (address) => {
  it("fits phones and desks without overlaps, messages or foreign requests", async () => {
    const { page, faults, close } = await open(address);
    const found: Record<number, unknown[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      found[width] = [...((await overflow(page)) > 0 ? ["overflows"] : []), ...(await drawingFaults(page))];
    }
    expect(found).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, []])));
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    ["light", 1280],
    ["dark", 360],
  ] as const)("has no accessibility violation in the %s scheme at %i px", async (colorScheme, width) => {
    const { page, close } = await open(address, { colorScheme, viewport: { width, height: 800 } });
    // One pass in the page itself: the other mode exists for pages with frames, of which there are none, and takes twice as long.
    const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
    const { violations } = await axe.analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(" | ")}`.slice(0, 400))).toEqual([]);
    await close();
  });
});

describe("the site in use", () => {
  it.each(["/", "/zh/places/chengdu/", "/compare/beijing-shanghai/"])(
    "reads the same without JavaScript: %s",
    async (address) => {
      const [plain, scripted] = [await open(address, { javaScriptEnabled: false }), await open(address)];
      expect(await plain.page.innerText("main")).toBe(await scripted.page.innerText("main"));
      expect((await plain.page.innerText("main")).length).toBeGreaterThan(500);
      await plain.close();
      await scripted.close();
    },
  );

  it("answers a wrong address with its own page in both languages, status 404", async () => {
    const context = await newContext();
    const page = await context.newPage();
    const answer = await page.goto("/nowhere/");
    expect(answer?.status()).toBe(404);
    expect(await page.innerText("main")).toMatch(/There is no such page[\s\S]*没有这个页面/);
    await context.close();
  });

  it("leads from the overview to a fact's source by keyboard alone", async () => {
    const { page, close } = await open("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    await close();
  });

  it("switches language on the same page", async () => {
    const { page, close } = await open("/places/beijing/");
    await page.click(".language");
    expect(new URL(page.url()).pathname).toBe("/zh/places/beijing/");
    expect(await page.innerText("h1")).toContain("北京");
    await close();
  });

  it("prints the wide drawings, its own address and no navigation on A4", async () => {
    const { page, close } = await open("/places/chengdu/", { viewport: { width: 680, height: 960 } });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".chart .wide").first().isVisible()).toBe(true);
    expect(await page.locator(".chart .narrow").first().isVisible()).toBe(false);
    expect(await page.locator(".masthead nav").isVisible()).toBe(false);
    expect(await page.locator(".printed").innerText()).toContain("/places/chengdu/");
    await close();
  });

  it.each(["timeline", "targets", "blueprint", "calendar"])(
    "prints the long %s in letters that can be read",
    async (id) => {
      const { page, close } = await open(`/charts/${id}/`, { viewport: { width: 680, height: 960 } });
      await page.emulateMedia({ media: "print" });
      expect((await page.locator(".chart .wide svg").boundingBox())!.width).toBeGreaterThan(600);
      await close();
    },
  );

  it("can be read with text twice as large on a phone", async () => {
    for (const address of ["/", "/places/chengdu/", "/zh/compare/"]) {
      const { page, close } = await open(address, { viewport: { width: 360, height: 800 } });
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "212%"));
      expect(await overflow(page), address).toBeLessThanOrEqual(0);
      await close();
    }
  });

  it("shows the other view of the map without JavaScript", async () => {
    const { page, close } = await open("/charts/programme-map/", { javaScriptEnabled: false });
    const views = page.locator(".view");
    expect([await views.nth(0).isVisible(), await views.nth(1).isVisible()]).toEqual([true, false]);
    await page.locator(".views input").nth(1).check();
    expect([await views.nth(0).isVisible(), await views.nth(1).isVisible()]).toEqual([false, true]);
    await close();
  });
});
