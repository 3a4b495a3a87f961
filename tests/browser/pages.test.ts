import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsIn } from "../support/axe.ts";
import { bareOfPdf } from "../support/bare.ts";
import { siteInBrowser } from "../support/browser.ts";
import { drawingFaults } from "../support/drawings.ts";
import { readPdf } from "../support/pdf.ts";
import { inLocale, locales, pageTypes } from "../support/site.ts";

const { open, visit, newContext } = siteInBrowser();

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const cases = pageTypes().flatMap((address) => locales.map((locale) => [inLocale(locale, address)] as const));

const WIDTHS = [320, 360, 768, 1280];
/** A4 within margins of 15 mm, in CSS pixels. */
const PAPER = { width: 680, height: 1009 };

/** Height of the highest drawing or picture: what is higher than a sheet would be cut wherever the sheet ends. */
const tallest = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll("main svg, main img")].map((each) => each.getBoundingClientRect().height),
    ),
  );

/** What the page says, with what is far below, which a browser leaves until a reader is near; at once, or it may be laying out the next. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const nothingLeft = new CSSStyleSheet();
    nothingLeft.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [nothingLeft];
    dispatchEvent(new Event("scroll"));
    return document.querySelector("main")!.innerText;
  });

// One visit for all that is looked at: opening a page takes longer than most looks.
describe.concurrent.each(cases)("%s", (address) => {
  it("fits phones, desks and paper, without overlaps, messages, foreign requests or barriers in either scheme", async () => {
    const { page, faults, close } = await visit(address);
    const found: Record<string, unknown[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      found[width] = [...((await overflow(page)) > 0 ? ["overflows"] : []), ...(await drawingFaults(page))];
    }
    found["light"] = await violationsIn(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 360, height: 800 });
    found["dark"] = await violationsIn(page);
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: "print" });
    const height = await tallest(page);
    found["paper"] = height > PAPER.height ? [`a drawing of ${height} px is cut where a sheet ends`] : [];
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, []])));
    expect(faults).toEqual([]);
    await close();
  });
});

describe("the site in use", () => {
  it.each(["/", "/zh/places/chengdu/", "/compare/beijing-shanghai/"])(
    "reads the same without JavaScript: %s",
    async (address) => {
      const [plain, scripted] = [await open(address, { javaScriptEnabled: false }), await open(address)];
      const read = await textOf(plain.page);
      expect(read).toBe(await textOf(scripted.page));
      expect(read.length).toBeGreaterThan(500);
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
    expect(await page.locator(".chart :is(.wide:not(.long), .strips)").first().isVisible()).toBe(true);
    expect(await page.locator(".chart .narrow").first().isVisible()).toBe(false);
    expect(await page.locator(".masthead nav").isVisible()).toBe(false);
    expect(await page.locator(".printed").innerText()).toContain("/places/chengdu/");
    await close();
  });

  it.each(["/charts/timeline/", "/zh/charts/targets/", "/zh/charts/blueprint/", "/zh/charts/calendar/"])(
    "prints the long drawing of %s sheet by sheet, each under its heads",
    async (address) => {
      const { page, close } = await open(address, { viewport: { width: 680, height: 960 } });
      await page.emulateMedia({ media: "print" });
      const strips = page.locator(".strips .strip svg:visible");
      const boxes = await strips.evaluateAll((all) => all.map((strip) => strip.getBoundingClientRect().toJSON()));
      expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThan(600);
      expect(await page.locator(".long").isVisible()).toBe(false);
      // The table below names the same things.
      await page.locator(".chart details").evaluateAll((tables) => tables.forEach((table) => table.remove()));
      const sheets = (await readPdf(await page.pdf({ preferCSSPageSize: true }))).pages.map(({ text }) =>
        bareOfPdf(text),
      );
      const heads = (await page.locator(".strips .head text").allTextContents()).map(bareOfPdf);
      const drawn = (await page.locator(".strips .columns .strip text").allTextContents()).map(bareOfPdf);
      const long = drawn.filter((text) => text.length > 9);
      const held = sheets.filter((sheet) => long.filter((text) => sheet.includes(text)).length > 2);
      expect(held.length).toBeGreaterThan(1);
      for (const sheet of held) expect(heads.filter((text) => !sheet.includes(text))).toEqual([]);
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
