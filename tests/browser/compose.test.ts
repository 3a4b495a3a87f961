import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { violationsIn } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { faultsOnSlides, slideIds, slidesShown } from "../support/deck-in-browser.ts";
import { readPptx } from "../support/pptx.ts";
import { fileFor, inLocale, locales } from "../support/site.ts";

const site = siteInBrowser();
const { open } = site;
const COMPOSER = "/cases/compose/";
const wide = { viewport: { width: 1280, height: 720 } };

const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const note = (page: Page) => page.locator("#compose-note").innerText();
/** Waits until the slides of what is chosen stand there. */
const made = (page: Page) => page.waitForFunction(() => !document.querySelector<HTMLElement>("#to-deck")!.hidden);
const tick = async (page: Page, value: string) => {
  await page.locator(`#compose input[value="${value}"]`).click();
  await made(page);
};
const file = async (page: Page) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#make-file")]);
  return { name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) };
};
/** The parts of a file; of pictures, which each renderer paints its own way, that they are there. */
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      name.endsWith(".png") ? "picture" : Buffer.from(content).toString("base64"),
    ]),
  );

describe("composing a deck", () => {
  it("follows what is ticked, keeps it in the address, and goes back step by step", async () => {
    const { page, faults, close } = await open(COMPOSER, wide);
    expect(await page.locator("#chosen").isVisible()).toBe(false);
    await tick(page, "beijing");
    expect(search(page)).toBe("?places=beijing");
    expect(await note(page)).toBe("Beijing: what the first back end was. 15 slides.");
    const standard = await slideIds(page);
    await tick(page, "short");
    expect(search(page)).toBe("?places=beijing&length=short");
    expect(await slideIds(page)).toEqual(["title", "situation", "map", "stage", "stated", "questions", "sources"]);
    await tick(page, "timeline");
    expect(search(page)).toBe("?places=beijing&length=short&sections=situation,map,timeline,stage,stated,questions");
    await tick(page, "wuxi");
    expect(await note(page)).toBe("Beijing and Wuxi: cases side by side. 8 slides.");
    expect(await page.title()).toContain("Beijing and Wuxi");
    for (const code of ["#deck-link", "[aria-labelledby=cite] code"])
      expect(await page.locator(code).innerText(), code).toBe(
        `http://localhost:4321${COMPOSER}?places=beijing,wuxi&length=short&sections=situation,map,timeline,stage,stated,questions`,
      );
    for (const step of ["one place", "its sections", "its length"]) {
      await page.goBack();
      await made(page);
      expect(await page.title(), step).toContain("Beijing: what the first back end was");
    }
    expect(await slideIds(page)).toEqual(standard);
    await page.goBack();
    expect(await page.locator("#chosen").isVisible()).toBe(false);
    await page.locator("#compose input[value=beijing]").focus();
    await page.keyboard.press("Space");
    await made(page);
    await page.click("#clear");
    expect([search(page), await note(page)]).toEqual(["", "Nothing is chosen."]);
    expect(faults).toEqual([]);
    await close();
  });

  it.each(locales)(
    "makes of one place the very file that its case has, but for the pixels of pictures (%s)",
    async (locale) => {
      const { page, faults, close } = await open(inLocale(locale, `${COMPOSER}?places=chengdu`), wide);
      await made(page);
      const { name, bytes } = await file(page);
      const built = readFileSync(fileFor(inLocale(locale, "/cases/chengdu.pptx"))!);
      expect(name).toBe("chengdu-standard.pptx");
      expect(partsOf(bytes)).toEqual(partsOf(built));
      expect(Object.values(partsOf(bytes)).filter((part) => part === "picture").length).toBeGreaterThanOrEqual(2);
      expect(await page.locator("#file-note").innerText()).toMatch(/chengdu-standard\.pptx.*\d/);
      expect(faults).toEqual([]);
      await close();
    },
  );

  it("reproduces a deck from its link in a fresh browser: presented, in the other language, on paper, as a file", async () => {
    const link = `${COMPOSER}?places=shanghai,chengdu,nanjing,xian&length=full`;
    const { page, faults, close } = await open(`${link}#/timeline`, wide);
    await made(page);
    const ids = await slideIds(page);
    expect(await slidesShown(page)).toEqual(["timeline"]);
    expect(await page.locator("#compose").isVisible()).toBe(false);
    await page.keyboard.press("ArrowRight");
    expect(await slidesShown(page)).toEqual([ids[ids.indexOf("timeline") + 1]]);
    const [speaker] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("s")]);
    await speaker.waitForSelector("[data-deck-mode=speak]");
    await page.keyboard.press("End");
    await expect.poll(() => slidesShown(speaker)).toEqual([ids.at(-1)]);
    await speaker.close();
    await page.keyboard.press("Home");
    await page.locator(".deck-twin").click();
    await page.waitForURL("**/zh/cases/**");
    await made(page);
    expect(search(page)).toBe("?places=shanghai,chengdu,nanjing,xian&length=full");
    expect(await slideIds(page)).toEqual(ids);
    expect(await slidesShown(page)).toEqual(["title"]);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(ids.length);
    await page.keyboard.press("Escape");
    expect(readPptx((await file(page)).bytes).slides).toHaveLength(ids.length);
    expect(faults).toEqual([]);
    await close();
  });

  it("leaves room and sets large letters on slides of several places", async () => {
    const { page, close } = await open(COMPOSER, wide);
    for (const address of [
      `/zh${COMPOSER}?places=nanjing,xian,shenzhen,wuxi&length=full`,
      `/zh${COMPOSER}?places=beijing,shanghai,fujian,chengdu`,
      `${COMPOSER}?places=beijing,wuxi`,
    ]) {
      await page.goto(`${site.origin()}${address}#/1`);
      await made(page);
      expect(await faultsOnSlides(page), address).toEqual([]);
    }
    await close();
  });

  it("falls back from a damaged address, says so, and runs nothing of it", async () => {
    const script = encodeURIComponent('"><img src=x onerror=document.title="hacked">');
    const { page, faults, close } = await open(
      `/zh${COMPOSER}?places=${script},wuxi,atlantis&length=${script}&sections=map,${script}#/${script}`,
      wide,
    );
    await made(page);
    expect(await note(page)).toContain("网址中有一部分无法识别，已略去。");
    expect(await slideIds(page)).toEqual(["title", "map", "sources"]);
    expect(await page.title()).not.toContain("hacked");
    expect(await page.locator("a.language").first().getAttribute("href")).toContain(
      "/cases/compose/?places=wuxi&sections=map",
    );
    await page.goto(`${COMPOSER}?places=${script}`);
    expect(await note(page)).toContain("could not be used");
    expect(await page.locator("#chosen").isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  it("says what is wrong when the material does not come, and works again when it does", async () => {
    const { page, close } = await open(COMPOSER, wide);
    await page.route("**/material.json*", (route) => route.abort());
    await page.locator("#compose input[value=wuxi]").check();
    await expect.poll(() => note(page)).toContain("Check the connection");
    await page.unroute("**/material.json*");
    await tick(page, "short");
    expect(await slideIds(page)).toHaveLength(7);
    await page.route("**/compose-file*", (route) => route.abort());
    await page.click("#make-file");
    await expect.poll(() => page.locator("#file-note").innerText()).toContain("could not be made");
    expect(await page.locator("#make-file").isEnabled()).toBe(true);
    await close();
  });

  it("leads, without JavaScript, to the decks that are there", async () => {
    const { page, close } = await open(COMPOSER, { javaScriptEnabled: false });
    expect(await page.locator("#compose, #chosen").first().isVisible()).toBe(false);
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.locator("[aria-labelledby=built] a[download]").count()).toBeGreaterThan(8);
    await close();
  });

  it("has no accessibility violation, in dark colours on a phone", async () => {
    const { page, close } = await open(`${COMPOSER}?places=fujian,wuxi&sections=map`, {
      colorScheme: "dark",
      viewport: { width: 360, height: 800 },
    });
    await made(page);
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await close();
  });
});
