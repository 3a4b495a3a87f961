import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { bareOfPdf } from "../support/bare.ts";
import { siteInBrowser } from "../support/browser.ts";
import { readPdf } from "../support/pdf.ts";

const { open } = siteInBrowser();

/** A4 within its margins, in CSS pixels. */
const paper = { viewport: { width: 680, height: 1009 } };
const LONG = ["timeline", "targets"];

/** From where to where each of what a selector finds is on the one long sheet; [0, 0] for what is not shown. */
const spans = (page: Page, selector: string): Promise<[top: number, bottom: number][]> =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]));

describe.each(["/", "/zh/"])("the overview %s on paper", (address) => {
  it("shows each long drawing between the words of its chart", async () => {
    const { page, faults, close } = await open(address, paper);
    await page.emulateMedia({ media: "print" });
    for (const chart of LONG) {
      const figure = `figure[data-chart="${chart}"]`;
      const [[, described], [top, bottom], [credit]] = [
        ...(await spans(page, `${figure} .described`)),
        ...(await spans(page, `#strips-${chart}`)),
        ...(await spans(page, `${figure} .credit`)),
      ] as [[number, number], [number, number], [number, number]];
      expect(bottom - top).toBeGreaterThan(paper.viewport.height);
      expect(top).toBeGreaterThanOrEqual(described);
      expect(bottom).toBeLessThanOrEqual(credit);
    }
    expect(await page.locator(".strips-at, .paper-only").count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it("shows them without JavaScript after all charts, each under its title, and says so", async () => {
    const { page, close } = await open(address, { ...paper, javaScriptEnabled: false });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("figure .strips-at:visible").count()).toBe(LONG.length);
    const end = Math.max(...(await spans(page, "figure[data-chart]")).map(([, bottom]) => bottom));
    let above = end;
    for (const chart of LONG) {
      const section = `.paper-only section:has(#strips-${chart})`;
      const [[title], [top, bottom]] = [
        ...(await spans(page, `${section} h2`)),
        ...(await spans(page, `#strips-${chart}`)),
      ] as [[number, number], [number, number]];
      expect(title).toBeGreaterThanOrEqual(above);
      expect(top).toBeGreaterThan(title);
      expect(bottom - top).toBeGreaterThan(paper.viewport.height);
      above = bottom;
    }
    await close();
  });

  it("shows neither these drawings nor the note on a screen", async () => {
    const { page, close } = await open(address, { javaScriptEnabled: false });
    expect(await page.locator(".strips-at:visible, .strips:visible, .paper-only:visible").count()).toBe(0);
    await close();
  });
});

it.each([true, false])("prints all that the long drawings of the overview say (JavaScript: %s)", async (scripted) => {
  const { page, close } = await open("/", { javaScriptEnabled: scripted });
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const printed = bareOfPdf(pages.map(({ text }) => text).join(""));
  for (const chart of LONG) {
    const texts = (await page.locator(`#strips-${chart} .strip text`).allTextContents()).map(bareOfPdf);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !printed.includes(text))).toEqual([]);
  }
  await close();
});
