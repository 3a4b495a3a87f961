import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { violationsIn } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { faultsOnSlides as faults, slideIds as ids, slidesShown as shown } from "../support/deck-in-browser.ts";
import { builtCases, fileFor, inLocale, locales } from "../support/site.ts";

const site = siteInBrowser();
const CASE = "nanjing";
const cases = [...new Set(builtCases().map(({ id }) => id))];
const slides = (id = CASE) => `/cases/${id}/slides/`;
const wide = { viewport: { width: 1280, height: 720 } };

describe("the slides of a case", () => {
  it.each(locales)("have room and are large enough on every slide of every case (%s)", async (locale) => {
    const { page, close } = await site.open(`${inLocale(locale, slides())}#/1`, wide);
    for (const id of cases) {
      await page.goto(`${site.origin()}${inLocale(locale, slides(id))}#/1`);
      for (const size of [wide.viewport, { width: 1920, height: 1080 }]) {
        await page.setViewportSize(size);
        expect(await faults(page), `${id} at ${size.width}`).toEqual([]);
      }
    }
    await close();
  });

  it("turn by the keys of a keyboard and of a remote, go blank and come back", async () => {
    const { page, faults: bad, close } = await site.open(`${slides()}#/2`, wide);
    const all = await ids(page);
    expect(await shown(page)).toEqual([all[1]]);
    for (const [key, to] of [
      ["PageDown", 2],
      ["ArrowRight", 3],
      ["Space", 4],
      ["PageUp", 3],
      ["ArrowLeft", 2],
      ["End", all.length - 1],
      ["ArrowRight", all.length - 1],
      ["Home", 0],
      ["ArrowLeft", 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await shown(page), key).toEqual([all[to]]);
    }
    expect(new URL(page.url()).hash).toBe("#/1");
    for (const key of ["b", "."]) {
      await page.keyboard.press(key);
      expect(await page.locator("html").getAttribute("data-deck-blank")).toBe("");
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("html").getAttribute("data-deck-blank")).toBeNull();
      expect(await shown(page)).toEqual([all[0]]);
    }
    await page.keyboard.press("Escape");
    expect(await shown(page)).toEqual(all);
    expect(bad).toEqual([]);
    await close();
  });

  it("open at a slide by its number or name, and keep it in the other language", async () => {
    const { page, close } = await site.open(`${slides()}#/timeline`, wide);
    expect(await shown(page)).toEqual(["timeline"]);
    await page.locator(".deck-twin").click();
    await page.waitForURL("**/zh/cases/**");
    expect(await shown(page)).toEqual(["timeline"]);
    await page.evaluate(() => (location.hash = "#/99"));
    await expect.poll(() => shown(page)).toEqual(["sources"]);
    await page.evaluate(() => (location.hash = "#/<img src=x>"));
    await expect.poll(() => shown(page)).toEqual(["title"]);
    await close();
  });

  it("turn under a finger", async () => {
    const { page, close } = await site.open(`${slides()}#/2`, {
      viewport: { width: 800, height: 400 },
      hasTouch: true,
    });
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([x0, x1]) => {
          const deck = document.querySelector(".deck")!;
          const touch = (x: number) => new Touch({ identifier: 1, target: deck, clientX: x!, clientY: 200 });
          deck.dispatchEvent(new TouchEvent("touchstart", { touches: [touch(x0!)] }));
          deck.dispatchEvent(new TouchEvent("touchend", { changedTouches: [touch(x1!)] }));
        },
        [from, to],
      );
    await swipe(600, 200);
    expect(await page.locator(".deck-bar .deck-at").textContent()).toMatch(/^3 /);
    await swipe(200, 600);
    expect(await page.locator(".deck-bar .deck-at").textContent()).toMatch(/^2 /);
    await close();
  });

  it.each([
    ["on the site", () => `${site.origin()}${slides()}`],
    ["as one file, from a folder", () => pathToFileURL(resolve(fileFor(`/cases/${CASE}.slides.html`)!)).href],
  ])("keep the speaker's window in step %s", async (_where, address) => {
    const context = await site.newContext({ ...wide, offline: _where.startsWith("as") });
    const page = await context.newPage();
    const bad: string[] = [];
    page.on("console", (message) => bad.push(message.text()));
    page.on("pageerror", (error) => bad.push(error.message));
    await page.goto(`${address()}#/1`);
    const all = await ids(page);
    const [speaker] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
    await speaker.waitForSelector("[data-deck-mode=speak]");
    await page.bringToFront();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => shown(speaker)).toEqual([all[1], all[2]]);
    expect(await speaker.locator(`#${all[1]} .aside`).isVisible()).toBe(true);
    expect(await speaker.locator(".deck-elapsed").textContent()).toMatch(/^\d\d:\d\d$/);
    await speaker.keyboard.press("End");
    await expect.poll(() => shown(page)).toEqual([all.at(-1)]);
    // The audience's window is loaded anew: the speaker's finds it again.
    await page.reload();
    await page.waitForTimeout(1700);
    await speaker.keyboard.press("Home");
    await expect.poll(() => shown(page)).toEqual([all[0]]);
    expect(bad).toEqual([]);
    await context.close();
  });

  it("are a page to read without JavaScript, with their notes", async () => {
    const { page, close } = await site.open(slides(), {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 700 },
    });
    const sections = page.locator("section.slide");
    expect(await sections.count()).toBeGreaterThanOrEqual(12);
    for (const name of ["section.slide", "section.slide :is(h1, h2)", ".aside"])
      for (const part of await page.locator(name).all()) expect(await part.isVisible(), name).toBe(true);
    expect(await page.locator("[role=application], .deck-tools:visible, .deck-bar:visible").count()).toBe(0);
    const lines = await page.locator(".face .marked.led li").all();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const [mark, lead, said] = await Promise.all(
        ["svg", ".lead", ".said"].map((part) => line.locator(part).first().boundingBox()),
      );
      for (const words of [lead!, said!]) expect(words.x - mark!.x - mark!.width).toBeLessThan(20);
      expect(said!.x).toBeGreaterThan(mark!.x + mark!.width);
    }
    await close();
  });

  it("print one slide a page, 16 to 9", async () => {
    const { page, close } = await site.open(`${slides()}#/3`, wide);
    const count = (await ids(page)).length;
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(count);
    const [x0, y0, x1, y1] = (await pdf.getPage(2)).view as [number, number, number, number];
    expect((x1 - x0) / (y1 - y0)).toBeCloseTo(16 / 9, 2);
    await close();
  });

  it("have no accessibility fault while presented", async () => {
    const { page, close } = await site.open(`${slides()}#/4`, wide);
    expect(await violationsIn(page)).toEqual([]);
    await close();
  });
});

describe("the handout and the guide", () => {
  it.each(["A4", "Letter"])("cut no question on %s, and only the guide has notes", async (format) => {
    const { page, close } = await site.open(`/cases/${CASE}/handout/`);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    expect(pdf.numPages).toBeLessThanOrEqual(4);
    const study = builtCases().find(({ id, locale }) => id === CASE && locale === "en")!;
    const text = await page.locator("main").innerText();
    for (const { question, notes } of study.questions.items) {
      expect(text).toContain(question);
      const [first] = notes[0]!.kind === "paragraph" ? notes[0]!.content : [];
      if (typeof first === "string") expect(text).not.toContain(first.slice(0, 40));
    }
    await page.emulateMedia({ media: "print" });
    expect(
      await page
        .locator(".to-answer > li")
        .evaluateAll((items) => items.map((item) => getComputedStyle(item).breakInside)),
    ).toEqual(study.questions.items.map(() => "avoid"));
    await close();
  });
});
