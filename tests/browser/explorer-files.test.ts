import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsIn } from "../support/axe.ts";
import { box, download, explorerInBrowser, rows, search, systems } from "../support/explorer.ts";
import { inLocale, locales } from "../support/site.ts";
import { readWorkbook } from "../support/xlsx.ts";

const { open, explore } = explorerInBrowser();

describe("taking a selection away", () => {
  it("hands over what is shown as CSV, XLSX and JSON, with its conditions, address and release", async () => {
    const query = "?place=shanghai&sort=-stage&group=none";
    const { page, faults, close } = await explore(`/zh/initiatives/${query}`);
    const shown = await rows(page);
    const address = `http://localhost:4321/zh/initiatives/${query}`;
    const text = (await download(page, "#save-csv")).toString("utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    const lines = Papa.parse<string[]>(text.slice(1).trimEnd()).data;
    expect(lines[1]).toEqual(["所选范围", "地方：上海"]);
    expect(lines[3]).toEqual(["网址", address]);
    expect(lines[4]![1]).toMatch(/^\d+\.\d+\.\d+，\d{4}-\d\d-\d\d$/);
    expect(lines[7]!.slice(0, 3)).toEqual(["系统", "地方", "进展"].slice(0, 3));
    expect(lines.slice(8).map(([name]) => name)).toEqual(shown);
    const sheets = [...readWorkbook(await download(page, "#save-xlsx"), () => 10).values()];
    expect(sheets[0]!.rows.slice(1).map((row) => row[0])).toEqual(shown);
    expect(JSON.stringify(sheets[1]!.rows)).toContain(address);
    const json = JSON.parse((await download(page, "#save-json")).toString("utf8")) as {
      address: string;
      version: string;
      systems: { name: string; fact: string }[];
    };
    expect(json.address).toBe(address);
    expect(json.systems.map(({ name }) => name)).toEqual(shown);
    expect(json.systems.every(({ fact }) => systems.some(({ id }) => fact === `initiatives/${id}`))).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it("cites the selection and its address, on the page and as files", async () => {
    const { page, faults, close } = await explore("/initiatives/?place=beijing&q=cloud%20%26%20data");
    const own = "http://localhost:4321/initiatives/?q=cloud%20%26%20data&place=beijing";
    const cite = await page.locator('[aria-labelledby="cite"]').innerText();
    expect(cite).toContain(own);
    expect(cite).toContain("Systems and projects (Place: Beijing; Text: cloud & data)");
    expect(await page.locator(".printed").textContent()).toContain(own);
    const bib = (await download(page, "#cite-bib")).toString("utf8");
    expect(bib).toContain("Systems and projects (Place: Beijing; Text: cloud \\& data)");
    expect(bib).toContain(own);
    const csl = JSON.parse((await download(page, "#cite-json")).toString("utf8")) as { id: string; URL: string }[];
    expect(csl[0]!.URL).toBe(own);
    expect(csl[0]!.id).toMatch(/^city-cloud-atlas-initiatives-\w+$/);
    expect((await download(page, "#cite-ris")).toString("utf8")).toContain(own);
    expect(faults).toEqual([]);
    await close();
  });

  it("hands nothing over before all systems have come, and says why when they do not", async () => {
    const { page, close } = await open("about:blank");
    let fail = (): void => undefined;
    const failed = new Promise<void>((resolve) => (fail = resolve));
    await page.route("**/shards/*.json", async (route) => {
      await failed;
      await route.abort();
    });
    await page.goto("/initiatives/", { waitUntil: "domcontentloaded" });
    await page.waitForSelector(".take:not([hidden])");
    const usable = page.locator('.take button:not([id="copy-link"]):enabled');
    expect(await usable.count()).toBe(0);
    fail();
    await page.waitForFunction(() => document.querySelector("#explorer-taken")!.textContent.includes("did not load"));
    expect(await usable.count()).toBe(0);
    await close();
  });

  it("says, each time anew, when a file cannot be made", async () => {
    const { page, close } = await explore("/zh/initiatives/");
    await page.context().setOffline(true);
    const said = () => page.waitForFunction(() => document.querySelector("#explorer-taken")!.textContent);
    for (let time = 0; time < 2; time++) {
      await page.click("#save-csv");
      expect(await page.locator("#explorer-taken").innerText()).toBe("");
      expect(await (await said()).jsonValue()).toContain("请检查网络");
    }
    await close();
  });

  it("copies a link that gives the same rows", async () => {
    const { page, close } = await explore("/initiatives/?stage=trial", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.click("#copy-link");
    await page.waitForFunction(() => document.querySelector("#explorer-taken")!.textContent !== "");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await close();
  });
});

describe("the explorer for everybody", () => {
  it("can be used by keyboard alone", async () => {
    const { page, close } = await explore("/initiatives/");
    await page.focus("#explorer-text");
    await page.keyboard.type("education");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await search(page)).toBe("?q=education&place=beijing");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("place");
    await close();
  });

  it.each(locales)("is, without JavaScript, the full table with an index of values (%s)", async (locale) => {
    const { page, close } = await open(inLocale(locale, "/initiatives/"), { javaScriptEnabled: false });
    expect((await rows(page)).length).toBe(systems.length);
    for (const hidden of ["#explorer-form", "#explorer-tools", ".take"])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    for (const anchor of [
      "place-beijing",
      "place-qingpu",
      "sector-health",
      "stage-none",
      "model-saas",
      "dated-yes",
      "reliability-primary",
    ])
      expect(await page.locator(`[id="${anchor}"]`).count(), anchor).toBe(1);
    const broken = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute("href")!.slice(1)).filter((id) => document.getElementById(id) === null),
      );
    expect(broken).toEqual([]);
    await close();
  });

  it("shows with a script what was built without one", async () => {
    const built = await open("/initiatives/", { javaScriptEnabled: false });
    const scripted = await explore("/initiatives/");
    const shape = (page: Page) =>
      page.locator("#explorer-list tbody").evaluate((body) =>
        [...body.querySelectorAll("*")].map((node) => {
          const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
          return `${node.localName} ${attributes.join(" ")} ${node.textContent.replaceAll(/\s+/g, " ")}`;
        }),
      );
    expect(await shape(scripted.page)).toEqual(await shape(built.page));
    await built.close();
    await scripted.close();
  });

  it.each([
    ["/initiatives/?place=chengdu&stage=building,trial&columns=stage,date,reliability", "light", 1280],
    ["/zh/initiatives/?place=wuxi&group=sector&q=平台&view=cards", "dark", 360],
  ] as const)("has no accessibility violation at %s (%s, %i px)", async (address, colorScheme, width) => {
    const { page, close } = await explore(address, { colorScheme, viewport: { width, height: 800 } });
    await page
      .locator("#explorer-form details")
      .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((d) => (d.open = true)));
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await close();
  });

  it("folds the facets away on a phone and prints the rows without the form", async () => {
    const { page, close } = await explore("/initiatives/?stage=operating", { viewport: { width: 360, height: 740 } });
    expect(await box(page, "stage", "operating").isVisible()).toBe(false);
    await page.locator(".fold > summary").click();
    expect(await box(page, "stage", "operating").isVisible()).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#explorer-form").isVisible()).toBe(false);
    expect(await page.locator("#explorer-list tbody tr").first().isVisible()).toBe(true);
    await close();
  });
});
