import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsIn } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { fileFor, inLocale, locales } from "../support/site.ts";
import { readWorkbook } from "../support/xlsx.ts";

const { open } = siteInBrowser();

const box = (page: Page, value: string) => page.locator(`#chooser input[value="${value}"]`);
const heading = (page: Page) => page.locator("#chosen h2").first();
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const bytesOf = async (download: Download) => readFileSync((await download.path())!);
const download = async (page: Page, button: string) => {
  const waiting = page.waitForEvent("download");
  await page.click(button);
  return waiting;
};

describe("choosing what to compare", () => {
  it("builds the view as it is ticked, keeps it in the address, and goes back step by step", async () => {
    const { page, faults, close } = await open("/compare/");
    expect(await page.locator("#uncompared").isVisible()).toBe(true);
    await box(page, "place/beijing").check();
    expect(await page.locator("#chooser-note").innerText()).toBe("Choose at least one more.");
    expect(await page.locator("#chosen").isVisible()).toBe(false);
    await box(page, "place/shanghai").check();
    expect(search(page)).toBe("?places=beijing,shanghai");
    expect(await page.locator("#chooser-note").innerText()).toBe("Beijing and Shanghai compared.");
    expect(await heading(page).innerText()).toBe("Beijing and Shanghai compared");
    expect(await page.locator("#uncompared").isVisible()).toBe(false);
    await page.locator("#chooser summary").click();
    await box(page, "programme/chengdu-cloud-outline").check();
    expect(search(page)).toBe("?places=beijing,shanghai&programmes=chengdu-cloud-outline");
    await page.goBack();
    expect(await heading(page).innerText()).toBe("Beijing and Shanghai compared");
    expect(await box(page, "programme/chengdu-cloud-outline").isChecked()).toBe(false);
    await page.goBack();
    expect(await page.locator("#chosen").isVisible()).toBe(false);
    await page.goForward();
    expect(await heading(page).innerText()).toBe("Beijing and Shanghai compared");
    await page.click("#clear");
    expect(search(page)).toBe("");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("place/beijing");
    expect(faults).toEqual([]);
    await close();
  });

  it.each(locales)("shows of two places what their own page shows (%s)", async (locale) => {
    const chosen = await open(inLocale(locale, "/compare/?places=chengdu,wuhan"));
    const built = await open(inLocale(locale, "/compare/chengdu-wuhan/"));
    const shapeOf = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll(".in-short, .subjects, .compared, .compared *")].map((node) => {
          const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
          const text = node.textContent.replaceAll(/\s+/g, "");
          return `${node.localName} ${attributes.join(" ")}: ${node.classList.contains("compared") ? "" : text}`;
        }),
      );
    expect(await shapeOf(chosen.page)).toEqual(await shapeOf(built.page));
    expect(await chosen.page.locator(".own-page a").getAttribute("href")).toBe(
      inLocale(locale, "/compare/chengdu-wuhan/"),
    );
    expect([...chosen.faults, ...built.faults]).toEqual([]);
    await chosen.close();
    await built.close();
  });

  it("reproduces four subjects from a link, the national level and a programme among them", async () => {
    const { page, faults, close } = await open("/compare/?programmes=shanghai-yunhai&places=wuxi,china,nanjing");
    expect(await page.locator(".subjects a").allInnerTexts()).toEqual([
      ...["National level", "Nanjing", "Wuxi", "Sea of Clouds Plan"],
    ]);
    expect(await page.locator(".compared").count()).toBe(9);
    expect(await page.locator(".blueprint .sides > div").nth(3).locator(".programme").allInnerTexts()).toEqual([
      "Sea of Clouds Plan",
    ]);
    expect(await page.locator(".blueprint .sides > div").first().innerText()).toContain(
      "No system at the national level is on record",
    );
    expect(await page.locator("#chooser input:disabled").count()).toBeGreaterThan(10);
    expect(await page.locator("#chooser-note").innerText()).toContain("Four are chosen");
    expect(await page.locator("#chooser summary").innerText()).toBe("Programmes · chosen: 1");
    expect(faults).toEqual([]);
    await close();
  });

  it("falls back from a damaged address, says so, and runs nothing of it", async () => {
    const script = encodeURIComponent('"><img src=x onerror=document.title="hacked">');
    const { page, faults, close } = await open(`/zh/compare/?places=beijing,${script},atlantis,fujian&colour=red`);
    expect(await page.locator("#chooser-note").innerText()).toBe(
      "北京和福建：云计算战略对比。网址中有一部分无法识别，已略去。",
    );
    expect(await heading(page).innerText()).toBe("北京和福建：云计算战略对比");
    expect(await page.title()).not.toContain("hacked");
    expect(await page.locator(".language").getAttribute("href")).toBe("/compare/?places=beijing,fujian");
    await page.goto("/compare/?places=a,b,c");
    expect(await page.locator("#uncompared").isVisible()).toBe(true);
    expect(await page.locator("#chooser-note").innerText()).toContain("could not be used");
    await page.goto("/compare/?places=beijing,shanghai,fujian,chengdu,nanjing");
    expect(await page.locator(".subjects li").count()).toBe(4);
    expect(faults).toEqual([]);
    await close();
  });

  it("keeps the choice when the language is switched, and cites and prints the address of the view", async () => {
    const { page, faults, close } = await open("/compare/?places=beijing,shanghai,chengdu");
    const own = "http://localhost:4321/compare/?places=beijing,shanghai,chengdu";
    expect(await page.locator('[aria-labelledby="cite"] code').innerText()).toBe(own);
    expect(await page.locator('[aria-labelledby="cite"]').innerText()).toContain(
      ". Beijing, Shanghai and Chengdu compared (",
    );
    expect(await page.locator(".printed").textContent()).toContain(own);
    expect(await page.locator('link[hreflang="zh-Hans"]').getAttribute("href")).toBe(
      "http://localhost:4321/zh/compare/?places=beijing,shanghai,chengdu",
    );
    expect(await page.title()).toBe("Beijing, Shanghai and Chengdu compared · City Cloud Atlas");
    await page.click(".language");
    expect(search(page)).toBe("?places=beijing,shanghai,chengdu");
    expect(await heading(page).innerText()).toBe("北京、上海和成都：云计算战略对比");
    expect(faults).toEqual([]);
    await close();
  });

  it("hands over what is shown as CSV and XLSX: the files of the pair's own page", async () => {
    const { page, faults, close } = await open("/zh/compare/?places=beijing,shanghai");
    const csv = await download(page, "#save-csv");
    expect(csv.suggestedFilename()).toBe("beijing-shanghai.csv");
    expect(await bytesOf(csv)).toEqual(readFileSync(fileFor("/zh/compare/beijing-shanghai.csv")!));
    const xlsx = await download(page, "#save-xlsx");
    const rows = (bytes: Buffer) => [...readWorkbook(bytes, () => 10)].map(([name, sheet]) => [name, sheet.rows]);
    expect(rows(await bytesOf(xlsx))).toEqual(rows(readFileSync(fileFor("/zh/compare/beijing-shanghai.xlsx")!)));
    expect(faults).toEqual([]);
    await close();
  });

  it("hands over a workbook of the four of which most is on record", async () => {
    const { page, faults, close } = await open("/compare/?places=china,beijing,shanghai,chengdu");
    const xlsx = await download(page, "#save-xlsx");
    const [sheet] = [...readWorkbook(await bytesOf(xlsx), () => 10).values()];
    expect(sheet!.rows.length).toBeGreaterThan(250);
    expect(faults).toEqual([]);
    await close();
  });

  it("can be done by keyboard alone", async () => {
    const { page, close } = await open("/compare/");
    await box(page, "place/beijing").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await heading(page).innerText()).toBe("Beijing and Shanghai compared");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("place/shanghai");
    await close();
  });

  it("leaves, without JavaScript, the eight side by side and the pages of all pairs", async () => {
    const { page, close } = await open("/compare/", { javaScriptEnabled: false });
    expect(await page.locator("#chooser").isVisible()).toBe(false);
    expect(await page.locator("table.compare").isVisible()).toBe(true);
    expect(await page.locator(".pairs a").count()).toBe(132);
    await close();
  });

  it.each([
    ["light", 1280],
    ["dark", 360],
  ] as const)("has no accessibility violation in the %s scheme at %i px", async (colorScheme, width) => {
    const address = "/compare/?places=china,chengdu,wuhan&programmes=shanghai-yunhai";
    const { page, close } = await open(address, { colorScheme, viewport: { width, height: 800 } });
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await close();
  });

  it("prints what is chosen and not the form", async () => {
    const { page, close } = await open("/compare/?places=beijing,shanghai,chengdu,shenzhen");
    await page.emulateMedia({ media: "print" });
    for (const hidden of ["#chooser", "#chosen-files", "#uncompared"])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    expect(await page.locator(".beside-each thead").first().isVisible()).toBe(true);
    expect(await page.locator(".printed").innerText()).toContain("?places=beijing,shanghai,chengdu,shenzhen");
    await close();
  });
});
