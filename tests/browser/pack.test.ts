import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { unpacked } from "../support/pack.ts";

const site = siteInBrowser();
let pack: ReturnType<typeof unpacked>;
beforeAll(() => void (pack = unpacked()));
afterAll(() => pack.remove());

/** A page of the pack in a browser without network, and what it should not do. */
const openPack = async () => {
  const context = await site.newContext({ offline: true, acceptDownloads: true });
  const faults: string[] = [];
  const watch = (page: Page): void => {
    // Chromium itself says this of every script of a file that is not called .mjs, once in a while.
    page.on("console", (message) => !message.text().startsWith("crbug/") && faults.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    page.on(
      "request",
      (request) => !/^(file|data|blob):/.test(request.url()) && faults.push(`request: ${request.url()}`),
    );
  };
  context.on("page", watch);
  const page = await context.newPage();
  const go = (path: string) => page.goto(pack.root + path, { waitUntil: "load" });
  const at = () => decodeURIComponent(page.url().slice(pack.root.length));
  const saved = async (link: Locator): Promise<[name: string, bytes: Buffer]> => {
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    return [download.suggestedFilename(), readFileSync(await download.path())];
  };
  return { context, page, faults, go, at, saved };
};

it("opens a page of every kind from a folder, in its own style, without a word of complaint", async () => {
  const { context, page, faults, go } = await openPack();
  const paths = [
    "index.html",
    "zh/index.html",
    "places/nanjing/index.html",
    "initiatives/nanjing-egov-cloud-platform/index.html",
    "zh/timeline/index.html",
    "compare/beijing-shanghai/index.html",
    "charts/index.html",
    "charts/timeline/index.html",
    "cases/index.html",
    "zh/cases/nanjing/index.html",
    "cases/nanjing/handout/index.html",
    "cases/nanjing/guide/index.html",
    "cases/nanjing.slides.html",
    "sources/index.html",
    "sources/article/index.html",
    "facts/places/beijing/index.html",
    "zh/data/index.html",
    "about/index.html",
    "about/versions/index.html",
  ];
  for (const path of paths) {
    await go(path);
    const drawn = await page.evaluate(() => ({
      heading: document.querySelector("h1")!.getBoundingClientRect().height,
      paper: getComputedStyle(document.documentElement).getPropertyValue("--paper"),
      broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length,
    }));
    expect(drawn.heading, path).toBeGreaterThan(10);
    expect(drawn.paper, path).not.toBe("");
    expect(drawn.broken, path).toBe(0);
  }
  expect(faults).toEqual([]);
  await context.close();
});

it("searches, explores, compares, presents and hands out files from a folder", async () => {
  const { context, page, faults, go, at, saved } = await openPack();
  await go("charts/timeline/index.html");
  await page.locator(".drawings svg a[href]:visible").first().focus();
  expect(await page.locator(".mark-card:visible a").getAttribute("href")).toMatch(
    /^\.\.\/\.\.\/facts\/.*\/index\.html$/,
  );
  await page.locator("details:has(th button) > summary").first().click();
  await page.locator("th button:visible").first().click();
  expect(await page.locator("th[aria-sort]:not([aria-sort=none])").count()).toBe(1);

  await page.keyboard.press("/");
  await page.locator("#search-field").fill("beijing");
  await page.locator("#search-options a[href$='/places/beijing/index.html']").first().click();
  await page.waitForURL(`${pack.root}places/beijing/index.html`);
  await page.locator("a.language").click();
  await page.waitForURL("**/zh/places/beijing/index.html");
  await go("zh/search/index.html?q=教育");
  await page.locator("#results a").first().click();
  await page.waitForURL(/\/zh\/(?!search).*index\.html/);

  await go("zh/compare/index.html");
  const boxes = page.locator("#chooser input[type=checkbox]");
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  expect(at()).toBe("zh/compare/index.html?places=beijing,shanghai");
  expect((await saved(page.locator("#save-csv")))[1].length).toBeGreaterThan(500);
  await page.locator("#chosen .own-page a").click();
  await page.waitForURL("**/zh/compare/beijing-shanghai/index.html");

  await go("initiatives/index.html?sector=health");
  await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>("#save-xlsx")!.disabled);
  const rows = page.locator("#explorer-list tbody tr");
  expect(await rows.count()).toBeLessThan(20);
  expect((await saved(page.locator("#save-xlsx")))[1].subarray(0, 2).toString()).toBe("PK");
  await page.locator("#explorer-text").fill("health");
  await page.waitForURL(/q=health/);
  await rows.locator("a:visible").first().click();
  await page.waitForURL(/\/(places|facts)\/.*\/index\.html/);

  await go("zh/facts/places/beijing/index.html");
  const [name, ris] = await saved(page.locator("a[download$='.ris']"));
  expect([name, ris.toString("utf8").slice(0, 4)]).toEqual(["places-beijing.ris", "TY  "]);

  await go("cases/nanjing/slides/index.html");
  await page.locator("[data-do=present]:visible").first().click();
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.waitForURL("**#speaker/1");
  await speaker.keyboard.press("ArrowRight");
  await page.waitForURL("**#/2");
  expect(faults).toEqual([]);
  await context.close();
});
