import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { embedded, settled } from "../support/embedded.ts";

const { open } = siteInBrowser();

describe("the code on the page of a chart", () => {
  it("follows what is chosen, is shown and copied", async () => {
    const { page, faults, close } = await open("/charts/roles/", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator("select[name=place]").selectOption("beijing");
    await page.locator("select[name=locale]").selectOption("zh");
    await page.locator("select[name=scheme]").selectOption("dark");
    await page.locator("input[name=table]").uncheck();
    const code = page.locator("textarea[data-code=frame]");
    await expect.poll(() => code.inputValue()).toContain("/zh/embed/roles/beijing/dark/bare/");
    await page.locator(".code button.copy").first().click();
    await expect.poll(() => page.locator(".code .copy-status").first().textContent()).toBe("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
    await page.getByRole("button", { name: "600 px" }).click();
    await expect.poll(() => embedded(page).length).toBe(1);
    expect(await settled(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});
