import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";

const { open, newContext } = siteInBrowser();

/** The drawings that a window of this width shows: their charts, heights in CSS pixels, and whether they are laid out. */
const drawingsOf = (page: Page): Promise<{ chart: string; height: number; laidOut: boolean }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>("figure[data-chart] :is(.wide, .narrow) > svg")]
      .filter((svg) => svg.checkVisibility())
      .map((svg) => ({
        chart: svg.closest<HTMLElement>("[data-chart]")!.dataset["chart"]!,
        height: svg.getBoundingClientRect().height,
        laidOut: svg.firstElementChild!.checkVisibility({ contentVisibilityAuto: true }),
      })),
  );
const waiting = (drawings: Awaited<ReturnType<typeof drawingsOf>>): string[] =>
  drawings.filter(({ laidOut }) => !laidOut).map(({ chart }) => chart);

/** Texts of drawings on show that are left for the browser's next idle moment. */
const hiddenTexts = (page: Page) => page.locator("figure :is(.wide, .narrow) > svg text[data-left]");

const windows = ["/", "/zh/"].flatMap((address) => [360, 1280].map((width) => [address, width] as const));

it.each(windows)(
  "charts far below wait, in a room of their own height, until they are near (%s, %d px)",
  async (address, width) => {
    const context = await newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    // Without it nothing is laid out before it is near.
    await page.route("**/overview.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.goto(address);
    const before = await drawingsOf(page);
    expect(waiting(before).length).toBeGreaterThan(2);

    for (const { chart } of before) {
      await page.locator(`figure[data-chart="${chart}"]`).evaluate((figure) => figure.scrollIntoView());
      await expect.poll(async () => waiting(await drawingsOf(page))).not.toContain(chart);
      // Of this one, and of those that have left the window again.
      const after = new Map((await drawingsOf(page)).map((drawing) => [drawing.chart, drawing.height]));
      const moved = before.filter((drawing) => Math.abs(after.get(drawing.chart)! - drawing.height) >= 1);
      expect(moved, chart).toEqual([]);
    }
    await context.close();
  },
);

it.each(windows)(
  "charts far below are laid out without being asked for, piece by piece (%s, %d px)",
  async (address, width) => {
    const { page, faults, close } = await open(address, { viewport: { width, height: 800 } });
    await expect.poll(async () => waiting(await drawingsOf(page)), { timeout: 30_000 }).toEqual([]);
    await expect.poll(() => hiddenTexts(page).count(), { timeout: 30_000 }).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(faults).toEqual([]);
    await close();
  },
);

it.each(windows)("without script no chart waits (%s, %d px)", async (address, width) => {
  const { page, close } = await open(address, { viewport: { width, height: 800 }, javaScriptEnabled: false });
  expect(waiting(await drawingsOf(page))).toEqual([]);
  await close();
});

it("what stands above the window keeps its room while what is below is laid out", async () => {
  const { page, close } = await open("/#targets", { viewport: { width: 1280, height: 800 } });
  await expect.poll(async () => waiting(await drawingsOf(page)), { timeout: 30_000 }).not.toContain("unknowns");
  expect(waiting(await drawingsOf(page))).toContain("stage-ladder");
  const top = await page.locator("#targets").evaluate((heading) => heading.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(40);
  await close();
});

/** A page whose idle moments come when the test says so. */
const withIdle = async (address: string, viewport: { width: number; height: number }) => {
  const context = await newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const due: (() => void)[] = [];
    Object.assign(window, { requestIdleCallback: (act: () => void) => due.push(act), idle: () => due.shift()?.() });
  });
  await page.goto(address);
  const idle = () => page.evaluate(() => (window as unknown as { idle: () => void }).idle());
  return { page, idle, close: () => context.close() };
};

/** Such a page at one of whose idle moments a part of a drawing is left. */
const withPartLeft = async (address: string, width: number) => {
  const opened = await withIdle(address, { width, height: 800 });
  for (let i = 0; i < 60 && (await hiddenTexts(opened.page).count()) === 0; i++) await opened.idle();
  return opened;
};

it.each(windows)(
  "a drawing of which a part is left is whole once a reader moves (%s, %d px)",
  async (address, width) => {
    for (const move of ["scroll", "resize", "keys"]) {
      const { page, idle, close } = await withPartLeft(address, width);
      const all = await hiddenTexts(page).count();
      expect(all).toBeGreaterThan(20);
      await idle();
      const fewer = await hiddenTexts(page).count();
      expect(fewer).toBeLessThan(all);
      expect(fewer).toBeGreaterThan(0);
      const text = await hiddenTexts(page).first().elementHandle();
      const isShown = () => text!.evaluate((one) => one.checkVisibility());
      expect(await isShown()).toBe(false);
      if (move === "scroll") await page.mouse.wheel(0, 100);
      else if (move === "resize") await page.setViewportSize({ width, height: 1000 });
      else await page.keyboard.press("Tab");
      await expect.poll(isShown, { message: move }).toBe(true);
      expect(await hiddenTexts(page).count(), move).toBe(0);
      await close();
    }
  },
);

it.each(windows)(
  "what has been laid out keeps its texts, and words are laid out, too (%s, %d px)",
  async (address, width) => {
    // So high that a drawing stands near the window, below it.
    const height = 2200;
    const { page, idle, close } = await withIdle(address, { width, height });
    const near = page.locator(".chart + .chart :is(.wide, .narrow) > svg:not([data-laid-out]):visible text");
    const nearTexts = () =>
      near.evaluateAll(
        (texts, top) =>
          texts
            .filter((text) => text.checkVisibility({ contentVisibilityAuto: true }))
            .filter((text) => text.closest("svg")!.getBoundingClientRect().top > top).length,
        height,
      );
    await expect.poll(nearTexts).toBeGreaterThan(0);
    await page.evaluate(() => {
      const taken: string[] = [];
      const left: string[] = [];
      Object.assign(window, { taken, left });
      const toggle = Element.prototype.toggleAttribute;
      Element.prototype.toggleAttribute = function (name, force) {
        if (name === "data-left")
          (this.checkVisibility({ contentVisibilityAuto: true }) ? taken : left).push(this.textContent);
        return toggle.call(this, name, force);
      };
    });
    const words = page.locator(".chart + .chart :is(.words, figcaption):not([data-laid-out]):visible");
    const below = () =>
      words.evaluateAll((all, top) => all.filter((one) => one.getBoundingClientRect().top > top).length, height);
    for (let i = 0; i < 200 && (await below()) + waiting(await drawingsOf(page)).length > 0; i++) await idle();
    expect(await below()).toBe(0);
    expect(waiting(await drawingsOf(page))).toEqual([]);
    expect(await nearTexts()).toBe(0);
    const { taken, left } = await page.evaluate(() => {
      const { taken, left } = window as unknown as Record<"taken" | "left", string[]>;
      return { taken, left };
    });
    expect(taken).toEqual([]);
    expect(left.length).toBeGreaterThan(20);
    await close();
  },
);
