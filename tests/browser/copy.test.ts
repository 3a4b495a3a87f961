import { expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";

const { open } = siteInBrowser();

it("a button copies the words that go with a picture and says so", async () => {
  const { page, faults, close } = await open("/charts/roles/", { permissions: ["clipboard-read", "clipboard-write"] });
  const texts = page.locator(".downloads [data-copy]");
  const buttons = page.locator(".downloads button.copy");
  expect(await buttons.count()).toBe(await texts.count());
  await buttons.nth(1).focus();
  await page.keyboard.press("Enter");
  await page.locator(".copy-status", { hasText: "Copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await texts.nth(1).textContent())!.trim());
  expect(copied).toMatch(/CC BY 4\.0, http:\S+\/charts\/roles\/$/);
  expect(await page.locator(".copy-status:not(:empty)").count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

it("where copying is forbidden the text is selected and the reader told", async () => {
  const { page, close } = await open("/zh/charts/roles/");
  await page.evaluate(() =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }),
  );
  await page.locator(".downloads button.copy").first().click();
  await page.locator(".copy-status", { hasText: "未能复制" }).waitFor();
  const selected = await page.evaluate(() => getSelection()!.toString().trim());
  expect(selected.length).toBeGreaterThan(20);
  expect((await page.locator(".downloads [data-copy]").first().innerText()).trim()).toBe(selected);
  await close();
});

it("without JavaScript the words stand there without a button, every file is a link", async () => {
  const { page, close } = await open("/charts/roles/", { javaScriptEnabled: false });
  expect(await page.locator(".downloads button.copy").count()).toBe(0);
  expect(await page.locator(".downloads [data-copy]").first().innerText()).toContain("Pilots and lists");
  for (const end of ["square.png", "story.png", "pdf", "print.png", "outlines.svg"])
    expect(await page.locator(`.downloads a[href$=".${end}"]`).count()).toBe(1);
  await close();
});
