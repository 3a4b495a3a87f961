import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";

const { open } = siteInBrowser();

describe("a case in use", () => {
  it("leads from a note in the text to the fact, by keyboard, without JavaScript", async () => {
    const { page, close } = await open("/cases/wuxi/", { javaScriptEnabled: false });
    await page.locator(".note a").first().press("Enter");
    expect(new URL(page.url()).hash).toBe("#note-1");
    await page.locator("#note-1 a.fact").press("Enter");
    await page.waitForURL(/\/facts\//);
    expect(await page.innerText("main")).toContain("October 2009");
    await close();
  });

  it("keeps the facilitator's notes folded, opens them without JavaScript, and prints only what is open", async () => {
    const { page, close } = await open("/zh/cases/wuxi/", {
      javaScriptEnabled: false,
      viewport: { width: 680, height: 960 },
    });
    const notes = page.locator(".questions details");
    expect(await notes.nth(0).locator("p").first().isVisible()).toBe(false);
    await notes.nth(0).locator("summary").press("Enter");
    expect(await notes.nth(0).locator("p").first().isVisible()).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await notes.nth(0).locator("p").first().isVisible()).toBe(true);
    expect(await notes.nth(1).isVisible()).toBe(false);
    expect(await page.locator(".opening nav").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await close();
  });
});
