import AxeBuilder from "@axe-core/playwright";
import Papa from "papaparse";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { builtTables, inLocale, locales } from "../support/site.ts";
import { readWorkbook } from "../support/xlsx.ts";

const { open } = siteInBrowser();

const systems = builtTables().initiatives;
const box = (page: Page, facet: string, value: string) =>
  page.locator(`#explorer-form input[name="${facet}"][value="${value}"]`);
const note = (page: Page) => page.locator("#explorer-note").innerText();
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const rows = (page: Page) => page.locator("#explorer-list tbody tr:not(.group) th").allInnerTexts();
const groups = (page: Page) => page.locator("#explorer-list tbody .group").allInnerTexts();

/** Opens the explorer and waits for its systems. */
const explore = async (address: string, options = {}) => {
  const opened = await open(address, options);
  await opened.page.waitForFunction(() => /\d/.test(document.querySelector("#explorer-note")!.textContent));
  return opened;
};
const download = async (page: Page, button: string) => {
  const waiting = page.waitForEvent("download");
  await page.click(button);
  return readFileSync((await (await waiting).path())!);
};

describe("exploring the systems", () => {
  it("filters by facets whose counts follow each other, and goes back step by step", async () => {
    const { page, faults, close } = await explore("/initiatives/");
    expect(await note(page)).toBe(`All ${systems.length} systems shown.`);
    const running = systems.filter(({ stage }) => stage === "operating");
    await box(page, "stage", "operating").check();
    expect(await note(page)).toBe(`${running.length} of ${systems.length} systems shown.`);
    expect((await rows(page)).sort()).toEqual(running.map(({ name }) => name.en).sort());
    const label = page.locator("label", { has: box(page, "place", "beijing") });
    const inBeijing = running.filter(({ place }) => place === "beijing").length;
    expect(await label.locator(".count").innerText()).toBe(String(inBeijing));
    await box(page, "stage", "planned").check();
    await box(page, "place", "beijing").check();
    expect(search(page)).toBe("?place=beijing&stage=planned,operating");
    const both = systems.filter((s) => s.place === "beijing" && ["planned", "operating"].includes(s.stage ?? ""));
    expect((await rows(page)).sort()).toEqual(both.map(({ name }) => name.en).sort());
    await page.goBack();
    await page.goBack();
    expect((await rows(page)).length).toBe(running.length);
    expect(await box(page, "place", "beijing").isChecked()).toBe(false);
    await page.goForward();
    expect(search(page)).toBe("?stage=planned,operating");
    await page.locator("#explorer-conditions button").last().click();
    expect((await rows(page)).length).toBe(systems.length);
    expect(faults).toEqual([]);
    await close();
  });

  it("searches as one types, in both languages, whatever the width and case", async () => {
    const { page, faults, close } = await explore("/initiatives/");
    await page.locator("#explorer-text").pressSequentially("ＰＯＲＫ");
    expect(await rows(page)).toEqual(["Pork quality and safety tracing system"]);
    await page.waitForURL("**/initiatives/?q=**");
    await page.locator("#explorer-text").fill("猪肉");
    expect(await rows(page)).toEqual(["Pork quality and safety tracing system"]);
    await page.waitForURL((url) => url.searchParams.get("q") === "猪肉");
    await page.goBack();
    expect((await rows(page)).length).toBe(systems.length);
    expect(await page.locator("#explorer-text").inputValue()).toBe("");
    expect(faults).toEqual([]);
    await close();
  });

  it("sorts by its headings, groups with totals, and shows the columns that are chosen", async () => {
    const { page, faults, close } = await explore("/initiatives/?group=none&sort=name");
    const english = new Intl.Collator("en", { numeric: true });
    const names = systems.map(({ name }) => name.en).sort(english.compare);
    expect(await rows(page)).toEqual(names);
    await page.locator("#explorer-list thead button", { hasText: "System" }).press("Enter");
    expect(await rows(page)).toEqual(names.toReversed());
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe("System");
    expect(await page.locator("#explorer-list thead th").first().getAttribute("aria-sort")).toBe("descending");
    await page.locator("#unsort").click();
    await page.locator("#explorer-tools select").selectOption("sector");
    expect((await groups(page))[0]).toMatch(/^E-government 32 systems, \d+ said to run$/);
    await page.locator("#explorer-tools summary").click();
    await page.locator('#explorer-tools input[value="audience"]').check();
    expect(search(page)).toBe("?group=sector&columns=place,stage,kind,model,audience");
    expect(await page.locator("#explorer-list thead th").allInnerTexts()).toContain("Who it serves");
    await page.locator('#explorer-tools input[value="cards"]').check();
    expect(search(page)).toContain("view=cards");
    expect(faults).toEqual([]);
    await close();
  });

  it("gives from a link in a fresh browser what was linked, and keeps it when the language is switched", async () => {
    const query =
      "?place=chengdu,nanjing&stage=operating,none&sort=-name&group=none&columns=place,stage,summary&view=cards";
    const { page, faults, close } = await explore(`/initiatives/${query}`);
    const ids = (shown: Page) =>
      shown
        .locator("#explorer-list tbody th a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")!.split("/").at(-2)!).sort());
    const expected = systems
      .filter((s) => ["chengdu", "nanjing"].includes(s.place) && (s.stage === "operating" || s.stage === null))
      .map(({ id }) => id)
      .sort();
    expect(await ids(page)).toEqual(expected);
    expect(await page.locator("table.as-cards").count()).toBe(1);
    expect(await page.locator("#explorer-list thead th").allInnerTexts()).toEqual([
      "System",
      "Place",
      "Stage",
      "Summary",
    ]);
    await page.click(".language");
    await page.waitForFunction(() => /\d/.test(document.querySelector("#explorer-note")!.textContent));
    expect(search(page)).toBe(query);
    expect(await ids(page)).toEqual(expected);
    expect(await note(page)).toBe(`显示${expected.length}个，共${systems.length}个系统。`);
    expect(faults).toEqual([]);
    await close();
  });

  it("falls back from a damaged address, says so, and runs nothing of it", async () => {
    const script = encodeURIComponent('"><img src=x onerror=document.title="hacked">');
    const { page, faults, close } = await explore(
      `/zh/initiatives/?place=beijing,atlantis&sort=${script}&q=${script}&view=%E0%A4`,
    );
    expect(await note(page)).toContain("网址中有一部分无法识别，已略去。");
    expect(await page.locator("#explorer-empty").innerText()).toContain("没有系统同时满足全部条件");
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).toContain("<img src=x");
    await page.goto("/initiatives/#sector-health");
    await page.reload();
    await page.waitForFunction(() => document.querySelector("#explorer-note")!.textContent.startsWith("4 of"));
    expect(search(page)).toBe("");
    expect(faults).toEqual([]);
    await close();
  });

  it("explains an empty result and offers the nearest", async () => {
    const { page, faults, close } = await explore("/initiatives/?place=beijing&model=saas");
    expect(await page.locator("#explorer-empty p").innerText()).toBe("No system meets all conditions. Nearest:");
    const offers = await page.locator("#explorer-empty li").allInnerTexts();
    const inBeijing = systems.filter(({ place }) => place === "beijing").length;
    expect(offers[0]).toBe(`without “Service model: SaaS”: ${inBeijing} systems`);
    await page.locator("#explorer-empty button").first().click();
    expect((await rows(page)).length).toBe(inBeijing);
    expect(await page.evaluate(() => document.activeElement!.id)).toBe("explorer-text");
    await page.goto("/initiatives/?place=beijing&model=saas&q=zebra");
    await page.waitForSelector("#explorer-empty:not([hidden])");
    expect(await page.locator("#explorer-empty").innerText()).toContain("only “Service model: SaaS”: 7 systems");
    expect(faults).toEqual([]);
    await close();
  });

  it("lets map, stages and timeline follow", async () => {
    const { page, close } = await explore("/initiatives/?place=wuxi");
    await page.locator("[data-follow] > summary").first().click();
    expect(await page.locator('[data-follow="map"] .inside').innerText()).toBe("systems in 1 of 12 places · Wuxi 5");
    const faded = (fact: string) =>
      page
        .locator(`.drawings [data-fact="${fact}"]`)
        .evaluateAll((marks) => marks.map((m) => m.closest(".out") !== null));
    const inWuxi = systems.find(({ place }) => place === "wuxi")!.id;
    const elsewhere = systems.find(({ place }) => place === "beijing")!.id;
    expect(new Set(await faded(`initiatives/${inWuxi}`))).toEqual(new Set([false]));
    expect(new Set(await faded(`initiatives/${elsewhere}`))).toEqual(new Set([true]));
    await page.locator("#explorer-conditions button").first().click();
    expect(await page.locator(".drawings .out").count()).toBe(0);
    await close();
  });
});

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
    expect(search(page)).toMatch(/^\?q=education&place=/);
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
    ["/initiatives/?place=chengdu&stage=operating,none", "light", 1280],
    ["/zh/initiatives/?place=chengdu&view=cards&columns=stage,date,summary", "dark", 1280],
    ["/zh/initiatives/?sector=government&q=zebra", "light", 360],
    ["/initiatives/?place=beijing&group=sector", "dark", 360],
  ] as const)("has no accessibility violation at %s (%s, %i px)", async (address, colorScheme, width) => {
    const { page, close } = await explore(address, { colorScheme, viewport: { width, height: 800 } });
    await page
      .locator("#explorer-form details")
      .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((d) => (d.open = true)));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(" | ")}`.slice(0, 400))).toEqual([]);
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
