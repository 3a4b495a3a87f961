import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";

const { open } = siteInBrowser();

const columnOf = (page: Page, heading: string) =>
  page.evaluate((name) => {
    const table = document.querySelector<HTMLTableElement>("figure table")!;
    const i = [...table.tHead!.rows[0]!.cells].findIndex((cell) => cell.dataset["heading"] === name);
    return [...table.tBodies[0]!.rows].map((row) => row.cells[i]!.textContent.trim());
  }, heading);

/** A chart page with its table unfolded. */
const openTable = async (address: string, options = {}) => {
  const opened = await open(address, options);
  await opened.page.locator("figure details").evaluate((details: HTMLDetailsElement) => (details.open = true));
  return opened;
};

describe("the table of a chart page", () => {
  it("is sorted up, down and back by its headings, what is not stated last", async () => {
    const { page, faults, close } = await openTable("/charts/targets/");
    const heading = page.locator("figure thead th[data-heading='Measure']");
    const name = (await heading.getAttribute("data-heading"))!;
    const original = await columnOf(page, name);
    await heading.locator("button").press("Enter");
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    const up = await columnOf(page, name);
    expect(up).not.toEqual(original);
    expect([...up].sort()).toEqual([...original].sort());
    await heading.locator("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    await heading.locator("button").click();
    expect(await columnOf(page, name)).toEqual(original);
    expect(faults).toEqual([]);
    await close();
  });

  it("sorts stages by how far they are, not by their names", async () => {
    const { page, close } = await openTable("/charts/stage-ladder/");
    const heading = page.locator("figure thead th[data-heading='Stage'] button");
    await heading.click();
    const stages = await columnOf(page, "Stage");
    const first = (word: string) => stages.indexOf(word);
    expect(first("Planned")).toBeLessThan(first("Under way"));
    expect(first("Under way")).toBeLessThan(first("In operation"));
    expect(first("In operation")).toBeLessThan(first("not stated"));
    await close();
  });

  it("keeps its sort buttons in sight and reach on a phone", async () => {
    const { page, close } = await openTable("/zh/charts/stage-ladder/", { viewport: { width: 360, height: 740 } });
    const button = page.locator("figure thead button").nth(1);
    const before = await page.locator("figure tbody tr").first().textContent();
    await button.click();
    await button.click();
    expect(await page.locator("figure tbody tr").first().textContent()).not.toBe(before);
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    await close();
  });
});
