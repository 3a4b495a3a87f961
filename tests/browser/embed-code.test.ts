import { describe, expect, it } from "vitest";
import type { EmbedList } from "../../src/embeds/list.ts";
import { EARLIER } from "../support/earlier-record.ts";
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
    expect(await code.inputValue()).toContain("图片所示为全部地方。");
    await page.locator(".code button.copy").first().click();
    await expect.poll(() => page.locator(".code .copy-status").first().textContent()).toBe("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
    await page.getByRole("button", { name: "600 px" }).click();
    await expect.poll(() => embedded(page).length).toBe(1);
    expect(await settled(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("copies the drawing in the language, view and colours that are chosen, no wider than its column", async () => {
    const { page, faults, close } = await open("/charts/programme-map/", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator("select[name=locale]").selectOption("zh");
    await page.locator("select[name=scheme]").selectOption("dark");
    await page.locator("select[name=view]").selectOption("grid");
    await page.locator(".embed details summary").click();
    await page.locator("[data-copy-drawing]").click();
    await expect.poll(() => page.locator(".embed details output").textContent()).toBe("Copied.");
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const file = await page.evaluate(() => fetch("/zh/charts/programme-map.grid.dark.svg").then((got) => got.text()));
    expect(code).toContain(file.slice(file.indexOf("<title"), file.lastIndexOf("</svg>")));
    expect(code).toMatch(/<figure lang="zh-Hans">\s*<svg style="max-width:100%;height:auto"/);
    expect(faults).toEqual([]);
    await close();
  });

  it("freezes to a release, says what a release lacks, and follows the last choice only", async () => {
    const { page, close } = await open("/charts/roles/");
    const code = page.locator("textarea[data-code=frame]");
    const version = page.locator("select[name=list]");
    await version.selectOption({ index: 1 });
    await expect.poll(() => code.inputValue()).toContain(`/v/${EARLIER.version}/embed/roles/`);
    expect(await code.inputValue()).toMatch(/\/pictures\/roles\.[0-9a-f]{12}\.png/);
    await page.getByRole("button", { name: "320 px" }).click();
    await expect
      .poll(() => embedded(page).map((frame) => new URL(frame.url()).pathname))
      .toEqual([`/v/${EARLIER.version}/embed/roles/`]);
    expect(await settled(page)).toEqual([]);
    await page.reload();
    await page.route(`**/v/${EARLIER.version}/embeds.json`, async (route) => {
      const list = (await (await route.fetch()).json()) as EmbedList;
      for (const chart of list.charts) chart.embeds = chart.embeds.filter(({ place }) => place !== "beijing");
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.fulfill({ json: list });
    });
    await version.selectOption({ index: 1 });
    await version.selectOption({ index: 0 });
    await page.waitForTimeout(500);
    expect(await code.inputValue()).not.toContain("/v/");
    await page.locator("select[name=place]").selectOption("beijing");
    await version.selectOption({ index: 1 });
    await expect.poll(() => page.locator(".choose output").textContent()).toContain("does not have that");
    expect(await code.inputValue()).toBe("");
    await page.goto("/about/");
    await page.goBack();
    expect(await page.locator("select[name=place]").inputValue()).toBe("");
    expect(await code.inputValue()).toContain("/embed/roles/");
    await close();
  });
});
