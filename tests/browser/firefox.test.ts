import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { codeFor } from "../support/embed-code.ts";
import { siteInFirefox } from "../support/firefox.ts";
import { hostPage } from "../support/host.ts";
import { inLocale } from "../support/site.ts";

const firefox = siteInFirefox();

const textOf = (page: Page, selector: string) => page.$eval(selector, (node) => node.textContent.trim());
const search = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));

/** What stands over the edge of the window, and pictures without size. */
const misfits = (page: Page) =>
  page.evaluate(() => [
    ...(document.documentElement.scrollWidth > innerWidth ? ["the page is wider than the window"] : []),
    ...[...document.querySelectorAll(".drawings svg")]
      .filter((svg) => getComputedStyle(svg.closest(".drawings > *") ?? svg).display !== "none")
      .filter((svg) => svg.getBoundingClientRect().width === 0 && svg.checkVisibility())
      .map((svg) => `no size: ${svg.getAttribute("aria-label") ?? "drawing"}`),
  ]);

describe("in Firefox", () => {
  it.each([
    ["en", ["/", "/places/beijing/", "/charts/stage-ladder/"]],
    ["zh", ["/charts/stage-ladder/", "/places/beijing/"]],
  ] as const)("overview, place and chart fit every window and ask nobody else (%s)", async (locale, paths) => {
    const { page, faults, close } = await firefox.open(inLocale(locale, paths[0]));
    for (const [i, path] of paths.entries()) {
      if (i > 0) await page.goto(firefox.home() + inLocale(locale, path), { waitUntil: "load" });
      expect(await page.$$eval("h1", (all) => all.length), path).toBe(1);
      for (const width of [360, 1280]) {
        await page.setViewport({ width, height: 800 });
        expect(await misfits(page), `${path} at ${width}`).toEqual([]);
      }
    }
    expect(faults).toEqual([]);
    await close();
  });

  it("the marks of a chart are reached by arrow keys, say their row and lead to their fact", async () => {
    const { page, faults, close } = await firefox.open("/charts/stage-ladder/");
    const first = ".drawings svg a[tabindex='0']";
    await page.$$eval(first, (marks) =>
      (marks.find((mark) => mark.checkVisibility()) as unknown as HTMLElement).focus(),
    );
    const focused = () => page.evaluate(() => document.activeElement!.getAttribute("aria-label"));
    const before = await focused();
    await page.keyboard.press("ArrowRight");
    const after = await focused();
    expect(after).toMatch(/\S/);
    expect(after).not.toBe(before);
    expect(await page.$$eval(".mark-card", (cards) => cards.some((card) => card.checkVisibility()))).toBe(true);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    expect(firefox.pathOf(page)).toMatch(/^\/facts\//);
    expect(faults).toEqual([]);
    await close();
  });

  it("the explorer narrows by a facet and by words, keeps both in the address, and goes back", async () => {
    const { page, faults, close } = await firefox.open("/initiatives/");
    await page.waitForFunction(() => /shown/.test(document.querySelector("#explorer-note")!.textContent));
    const all = await textOf(page, "#explorer-note");
    const value = await page.$eval('#explorer-form input[name="stage"]', (box) => {
      for (let part = box.closest("details"); part !== null; part = part.parentElement!.closest("details"))
        part.open = true;
      return (box as HTMLInputElement).value;
    });
    await page.click(`#explorer-form input[name="stage"][value="${value}"]`);
    await page.waitForFunction(
      (note) => document.querySelector("#explorer-note")!.textContent.trim() !== note,
      {},
      all,
    );
    expect(await search(page)).toContain(value);
    const narrowed = await page.$$eval("#explorer-list tbody tr:not(.group)", (rows) => rows.length);
    await page.goBack();
    await page.waitForFunction(
      (note) => document.querySelector("#explorer-note")!.textContent.trim() === note,
      {},
      all,
    );
    expect(await page.$$eval("#explorer-list tbody tr:not(.group)", (rows) => rows.length)).toBeGreaterThan(narrowed);
    await page.type("#explorer-form input[type=search]", "pork");
    await page.waitForFunction(() => location.search.includes("pork"));
    const found = await page.$$eval("#explorer-list tbody tr:not(.group) th", (names) =>
      names.map((name) => name.textContent),
    );
    expect(found.length).toBeLessThan(10);
    expect(found.join()).toMatch(/pork/i);
    expect(faults).toEqual([]);
    await close();
  });

  it("the search answers pinyin from every page, and the keys open the answer", async () => {
    const { page, faults, close } = await firefox.open("/zh/places/");
    await page.keyboard.press("/");
    await page.waitForSelector("dialog.search[open]");
    await page.type("dialog.search input[name=q]", "xygc");
    await page.waitForSelector("dialog.search [role=option]");
    expect(await textOf(page, "dialog.search [role=option] .name")).toContain("祥云工程");
    await page.keyboard.press("ArrowDown");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    expect(firefox.pathOf(page)).toBe("/zh/facts/programs/beijing-xiangyun/");
    expect(faults).toEqual([]);
    await close();
  });

  it("two places are compared as they are ticked", async () => {
    const { page, faults, close } = await firefox.open("/compare/");
    for (const place of ["beijing", "shanghai"]) await page.click(`#chooser input[value="place/${place}"]`);
    expect(await search(page)).toBe("?places=beijing,shanghai");
    expect(await textOf(page, "#chosen h2")).toBe("Beijing and Shanghai compared");
    expect(faults).toEqual([]);
    await close();
  });

  it("the slides of a case go forward and back", async () => {
    const { page, faults, close } = await firefox.open("/cases/nanjing/slides/#/1", { width: 1280, height: 720 });
    const shown = () =>
      page.$$eval(".slide", (slides) => slides.filter((slide) => slide.checkVisibility()).map(({ id }) => id));
    const [first] = await shown();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.hash === "#/2");
    expect(await shown()).toHaveLength(1);
    expect(await shown()).not.toEqual([first]);
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction(() => location.hash === "#/1");
    expect(await shown()).toEqual([first]);
    expect(faults).toEqual([]);
    await close();
  });

  it("an embed fits the frame of another page, and asks for no more height than it needs", async () => {
    const html = `<!doctype html><meta name="viewport" content="width=device-width">${codeFor("en", "timeline", firefox.origin(), true).replaceAll('loading="lazy"', "")}`;
    const host = await hostPage(firefox.origin(), () => html);
    const page = await firefox.newPage();
    try {
      for (const width of [360, 1200]) {
        await page.setViewport({ width, height: 900 });
        await page.goto(host.origin, { waitUntil: "load" });
        const frame = page.frames().find((one) => one.url().includes("/embed/timeline/"))!;
        const inner = await frame.evaluate(() => [
          document.documentElement.scrollWidth - innerWidth,
          document.documentElement.scrollHeight - innerHeight,
        ]);
        expect(inner, String(width)).toEqual([0, 0]);
      }
    } finally {
      await page.close();
      host.server.close();
    }
  });
});
