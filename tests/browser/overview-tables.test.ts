import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { servePart } from "../support/slow-page.ts";

const { newContext, open } = siteInBrowser();

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
    ["before any has come", (html: string) => html.indexOf('<section class="chart-tables"')],
    [
      "when one has come",
      (html: string) => html.indexOf("</details>", html.indexOf('<section class="chart-tables"')) + 10,
    ],
  ])("are led to while the page is still read, and all come whole then: %s", async (_, until) => {
    const part = await servePart(address, until);
    const page = await (await newContext()).newPage();
    await page.goto(part.url, { waitUntil: "commit" });
    const charts = page.locator("figure[data-chart]");
    await page.locator("figure[data-chart='unknowns'] .to-table").waitFor();
    await page.waitForFunction(() => document.querySelector("main > .paper-only ~ script") !== null);
    // By the event alone: a real click waits until the page that it leads to has been read.
    await charts.first().locator(".to-table a").dispatchEvent("click");
    part.goOn();
    await page.waitForLoadState("load");
    expect(new URL(page.url()).hash).toBe("#table-programme-map");
    expect(await page.locator(".chart-tables > details").count()).toBe(await charts.count());
    await page.context().close();
    part.close();
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
