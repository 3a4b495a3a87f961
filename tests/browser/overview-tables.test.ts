import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { servePart } from "../support/slow-page.ts";

const { newContext, open } = siteInBrowser();

const TABLES = '<section class="chart-tables"';

describe.each(["/", "/zh/"])("the tables of the overview (%s)", (address) => {
  it("stand after all charts; each chart leads to its own, without JavaScript too", async () => {
    const { page, faults, close } = await open(address, { javaScriptEnabled: false });
    const charts = await page.locator("figure[data-chart]").count();
    expect(charts).toBeGreaterThan(4);
    expect(await page.locator("figure table, figure ~ section figure").count()).toBe(0);
    const links = page.locator("figure[data-chart] .to-table a");
    expect(await links.count()).toBe(charts);
    for (const link of await links.all()) {
      const name = (await link.textContent())!.replaceAll(/\s+/g, " ").trim();
      await link.click();
      const table = page.locator(`details${new URL(page.url()).hash}`);
      expect(name.endsWith((await table.locator("summary").textContent())!.trim()), name).toBe(true);
      await table.locator("summary").click();
      expect(await table.locator("tbody tr").first().isVisible()).toBe(true);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it("open under their charts where a script runs, and go on in order of the keys", async () => {
    const { page, faults, close } = await open(address);
    const charts = await page.locator("figure[data-chart]").count();
    for (let i = 0; i < charts; i++) {
      const figure = page.locator("figure[data-chart]").nth(i);
      await figure.locator(".to-table a").press("Enter");
      expect(await figure.locator("tbody tr").first().isVisible()).toBe(true);
      expect(await figure.locator("summary").evaluate((summary) => summary === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      expect(await figure.locator("tbody tr").first().isVisible()).toBe(false);
    }
    expect(await page.locator(".to-table, .chart-tables").count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    ["before any has come", 0, (html: string) => html.indexOf(TABLES)],
    ["when one has come", 1, (html: string) => html.indexOf("</details>", html.indexOf(TABLES)) + "</details>".length],
  ])("open once the page has been read, where one is asked for %s; none is lost", async (_, come, until) => {
    const part = await servePart(address, until);
    const page = await (await newContext()).newPage();
    try {
      await page.goto(part.url, { waitUntil: "commit" });
      const figures = page.locator("figure[data-chart]");
      await page.locator("main > .paper-only").waitFor({ state: "attached" });
      await page.waitForFunction((count) => document.querySelectorAll("details[id]").length === count, come);
      // By the event alone, twice: a tool waits with a real click until the page has been read.
      const link = figures.first().locator(".to-table a");
      await link.dispatchEvent("click");
      await link.dispatchEvent("click");
      expect(await page.evaluate(() => document.readyState)).toBe("loading");
      part.goOn();
      await page.waitForLoadState("load");
      const table = figures.first().locator("details");
      expect(await table.locator("tbody tr").first().isVisible()).toBe(true);
      expect(await table.locator("summary").evaluate((summary) => summary === document.activeElement)).toBe(true);
      expect(await page.locator(".chart-tables > details").count()).toBe((await figures.count()) - 1);
    } finally {
      part.goOn();
      await page.context().close();
      part.close();
    }
  });

  it("say behind each mark what its row says, wherever they stand", async () => {
    const { page, close } = await open(address);
    const mark = page.locator("figure[data-chart='timeline'] .wide a[tabindex='0']");
    const said = (await mark.getAttribute("aria-label"))!;
    const headings = await page
      .locator("#table-timeline thead th")
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset["heading"]!));
    for (const heading of headings) expect(said).toContain(heading);
    await close();
  });
});
