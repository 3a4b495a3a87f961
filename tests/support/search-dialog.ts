import type { Page } from "playwright-core";
import type { siteInBrowser } from "./browser.ts";

export const field = (page: Page) => page.locator("dialog.search input[name=q]");
export const options = (page: Page) => page.locator("dialog.search [role=option]");
export const status = (page: Page) => page.locator("dialog.search [role=status]");
export const active = (page: Page) => page.locator("dialog.search [role=option][aria-selected=true] .name").innerText();

/** A page with the search opened by its key. */
export const opener =
  (open: ReturnType<typeof siteInBrowser>["open"]) =>
  async (address: string, context = {}) => {
    const own = await open(address, context);
    await own.page.keyboard.press("/");
    await own.page.waitForSelector("dialog.search[open]");
    return own;
  };

/** Types and waits for the answer. */
export const ask = async (page: Page, text: string) => {
  await field(page).fill("");
  await page.waitForFunction(() => document.querySelector("dialog.search [role=status]")?.textContent === "");
  await field(page).fill(text);
  await page.waitForFunction(() =>
    /\d|Nothing|没有/.test(document.querySelector("dialog.search [role=status]")!.textContent),
  );
};

export const hrefs = (page: Page) => options(page).evaluateAll((all) => all.map((one) => one.getAttribute("href")));
export const pathOf = (href: string | null) => new URL(href ?? "", "http://localhost").pathname;
