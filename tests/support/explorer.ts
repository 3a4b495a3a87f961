import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { siteInBrowser, type ContextOptions } from "./browser.ts";
import { builtTables } from "./site.ts";

/** The systems of the built record. */
export const systems = builtTables().initiatives;

/** What the explorer's address says, readable; asked of the page itself, since the driver hears of it later. */
export const search = async (page: Page): Promise<string> =>
  decodeURIComponent(await page.evaluate(() => location.search));

/** Names of the systems that are shown, in their order. */
export const rows = (page: Page): Promise<string[]> =>
  page.locator("#explorer-list tbody tr:not(.group) th").allInnerTexts();

/** The box of one value of a facet. */
export const box = (page: Page, facet: string, value: string) =>
  page.locator(`#explorer-form input[name="${facet}"][value="${value}"]`);

/** Waits until the explorer has its systems. */
export const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => /shown|显示/.test(document.querySelector("#explorer-note")!.textContent));
};

/** The built site in a browser, with a way to open the explorer and wait for its systems. */
export const explorerInBrowser = () => {
  const { open } = siteInBrowser();
  const explore = async (address: string, options: ContextOptions = {}) => {
    const opened = await open(address, options);
    await ready(opened.page);
    return opened;
  };
  return { open, explore };
};

/** Presses a button that hands over a file, and reads the file. */
export const download = async (page: Page, button: string): Promise<Buffer> => {
  const waiting = page.waitForEvent("download");
  await page.click(button);
  return readFileSync((await (await waiting).path())!);
};
