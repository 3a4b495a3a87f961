import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { siteInBrowser } from "../support/browser.ts";
import { inLocale, locales } from "../support/site.ts";

const { open, visit } = siteInBrowser();
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** The marks of the drawing that fits the window. */
const marksOf = (page: Page) => page.locator(".drawings svg:visible a[href]");
const cardOf = (page: Page) => page.locator(".mark-card:visible");

const cases = charts.flatMap(({ id }) => locales.map((locale) => [inLocale(locale, `/charts/${id}/`)] as const));

describe.concurrent.each(cases)("the marks of %s", (address) => {
  // One visit for both: opening a page takes longer than most looks.
  it("say what the table says, are one stop of the Tab key, all reached by arrow keys, and lead to their facts", async () => {
    const { page, faults, close } = await visit(address, desk.viewport);
    const said = await page.evaluate(() =>
      [...document.querySelectorAll(".drawings svg a[href]")].map((mark) => {
        const own = (
          mark.matches("[data-fact]") ? (mark as SVGElement) : mark.querySelector<SVGElement>("[data-fact]")!
        ).dataset;
        const rows = [...document.querySelectorAll<HTMLTableRowElement>("figure tbody tr")];
        const same = rows.filter((row) => row.dataset["facts"]!.split(" ").includes(own["fact"]!));
        return {
          fact: own["fact"],
          name: mark.getAttribute("aria-label"),
          row: own["row"] === undefined ? null : rows[Number(own["row"])]?.dataset["facts"],
          first: same.length === 1 ? same[0]!.cells[0]!.textContent.trim() : null,
        };
      }),
    );
    expect(said.length).toBeGreaterThan(5);
    for (const { fact, name, row, first } of said) {
      expect(name, fact).toMatch(/\S/);
      if (row !== null) expect(row?.split(" ")).toContain(fact);
      else if (first !== null) expect(name).toContain(first);
    }
    const marks = marksOf(page);
    expect(await page.locator(".drawings svg:visible a[tabindex='0']").count()).toBe(
      await page.locator(".drawings svg:visible").count(),
    );
    const loud = page.locator(".drawings svg:visible text:not([aria-hidden])").and(page.locator(":not(a text)"));
    expect(await loud.count()).toBe(0);
    const read = await page
      .locator(".drawings svg:visible a[href]:not([aria-hidden])")
      .evaluateAll((list) => list.map((mark) => `${mark.getAttribute("href")} ${mark.getAttribute("aria-label")}`));
    expect(new Set(read).size).toBe(read.length);
    const all = await marks.evaluateAll((list) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener("focusin", ({ target }) => seen.push((target as Element).getAttribute("aria-label")!));
      return list.map((mark) => mark.getAttribute("aria-label")!);
    });
    await marks.first().focus();
    for (let i = 1; i < all.length; i += 1) await page.keyboard.press("ArrowRight");
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect([...new Set(all)].filter((label) => !seen.includes(label))).toEqual([]);
    await page.keyboard.press("Home");
    expect(await cardOf(page).count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await cardOf(page).count()).toBe(0);
    const href = await page.evaluate(() => document.activeElement!.getAttribute("href"));
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${href}`);
    expect(faults).toEqual([]);
    await close();
  });
});

describe("forced colours", () => {
  it("leave no bar and no land in the colour of the ground, nor in one of ours", async () => {
    const { page, close } = await open("/charts/programme-map/", { ...desk, forcedColors: "active" });
    const fills = await page.evaluate(() => {
      const chart = document.querySelector(".chart")!;
      const resolve = (color: string) => {
        const probe = chart.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
        probe.setAttribute("fill", color);
        const { fill } = getComputedStyle(probe);
        probe.remove();
        return fill;
      };
      const names = ["azurite-1", "azurite-2", "land"];
      return { ground: resolve("Canvas"), tokens: names.map((name) => resolve(`var(--${name})`)) };
    });
    expect(new Set([fills.ground, ...fills.tokens]).size).toBe(4);
    for (const fill of fills.tokens) expect(fill).toMatch(/^color\(srgb/);
    await close();
  });
});

describe("a mark", () => {
  it("shows its fact while the pointer is on it or on the card, within the window", async () => {
    const { page, close } = await open("/charts/sector-matrix/", desk);
    await page.locator(".drawings svg:visible a:is(.stage, :has(.stage))").first().hover();
    const card = cardOf(page);
    await card.waitFor();
    const box = (await card.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(await card.locator("strong").textContent()).toMatch(/\S/);
    await card.hover();
    await page.waitForTimeout(400);
    expect(await card.count()).toBe(1);
    await page.mouse.move(2, 2);
    await card.waitFor({ state: "hidden" });
    await close();
  });

  it("shows its fact on the first tap and leads to it on the second", async () => {
    const { page, close } = await open("/zh/charts/stage-ladder/", phone);
    const mark = page.locator(".drawings svg:visible a:is(.stage, :has(.stage))").first();
    await mark.tap();
    await cardOf(page).waitFor();
    expect(new URL(page.url()).pathname).toBe("/zh/charts/stage-ladder/");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.locator("h1").tap();
    expect(await cardOf(page).count()).toBe(0);
    await mark.tap();
    const href = await mark.getAttribute("href");
    await cardOf(page).locator("a").tap();
    await page.waitForURL(`**${href}`);
    await close();
  });

  it("says on its card nothing that the table does not say", async () => {
    const { page, close } = await open("/charts/unknowns/", desk);
    const marks = marksOf(page);
    await marks.nth(60).hover();
    const said = await cardOf(page).locator("strong, dd").allTextContents();
    const rows = await page.locator("figure tbody tr").allTextContents();
    expect(said.length).toBeGreaterThan(1);
    expect(rows.some((row) => said.every((text) => row.includes(text)))).toBe(true);
    await close();
  });
});
