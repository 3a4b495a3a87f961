import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { box, explorerInBrowser, ready, rows, search, systems } from "../support/explorer.ts";

const { explore } = explorerInBrowser();

describe("exploring the systems", () => {
  it("filters by facets whose counts follow each other, and goes back step by step", async () => {
    const { page, faults, close } = await explore("/initiatives/");
    expect(await page.locator("#explorer-note").innerText()).toBe(`All ${systems.length} systems shown.`);
    const running = systems.filter(({ stage }) => stage === "operating");
    await box(page, "stage", "operating").check();
    expect(await page.locator("#explorer-note").innerText()).toBe(
      `${running.length} of ${systems.length} systems shown.`,
    );
    expect((await rows(page)).sort()).toEqual(running.map(({ name }) => name.en).sort());
    const label = page.locator('label:has([name="place"][value="beijing"])');
    const inBeijing = running.filter(({ place }) => place === "beijing").length;
    expect(await label.locator(".count").innerText()).toBe(String(inBeijing));
    await box(page, "stage", "planned").check();
    await box(page, "place", "beijing").check();
    expect(await search(page)).toBe("?place=beijing&stage=planned,operating");
    const both = systems.filter((s) => s.place === "beijing" && ["planned", "operating"].includes(s.stage ?? ""));
    expect((await rows(page)).sort()).toEqual(both.map(({ name }) => name.en).sort());
    await page.goBack();
    await page.goBack();
    expect((await rows(page)).length).toBe(running.length);
    expect(await box(page, "place", "beijing").isChecked()).toBe(false);
    await page.goForward();
    expect(await search(page)).toBe("?stage=planned,operating");
    await page.locator("#explorer-conditions button").last().click();
    expect((await rows(page)).length).toBe(systems.length);
    expect(faults).toEqual([]);
    await close();
  });

  it("searches as one types, in both languages, whatever the width and case", async () => {
    const { page, faults, close } = await explore("/initiatives/");
    const pork = systems.filter(({ name, summary }) => /pork/i.test(name.en + summary.en)).map(({ name }) => name.en);
    await page.locator("#explorer-text").pressSequentially("ＰＯＲＫ");
    expect(await rows(page)).toEqual(pork);
    await page.waitForURL("**/initiatives/?q=**");
    await page.locator("#explorer-text").fill("猪肉");
    expect(await rows(page)).toEqual(pork);
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
    expect((await page.locator("#explorer-list tbody .group").allInnerTexts())[0]).toMatch(
      /^E-government 32 systems, \d+ said to run$/,
    );
    await page.locator("#explorer-tools summary").click();
    await page.locator('#explorer-tools input[value="audience"]').check();
    expect(await search(page)).toBe("?group=sector&columns=place,stage,kind,model,audience");
    expect(await page.locator("#explorer-list thead th").allInnerTexts()).toContain("Who it serves");
    await page.locator('#explorer-tools input[value="cards"]').check();
    expect(await search(page)).toContain("view=cards");
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
    await page.waitForURL("**/zh/**");
    await ready(page);
    expect(await search(page)).toBe(query);
    expect(await ids(page)).toEqual(expected);
    expect(await page.locator("#explorer-note").innerText()).toBe(
      `显示${expected.length}个，共${systems.length}个系统。`,
    );
    expect(faults).toEqual([]);
    await close();
  });

  it("falls back from a damaged address, says so, and runs nothing of it", async () => {
    const script = encodeURIComponent('"><img src=x onerror=document.title="hacked">');
    const { page, faults, close } = await explore(
      `/zh/initiatives/?place=beijing,atlantis&sort=${script}&q=${script}&view=%E0%A4`,
    );
    expect(await page.locator("#explorer-note").innerText()).toContain("网址中有一部分无法识别，已略去。");
    expect(await page.locator("#explorer-empty").innerText()).toContain("没有系统同时满足全部条件");
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).toContain("<img src=x");
    await page.goto("/initiatives/#sector-health");
    await page.reload();
    await page.waitForFunction(() => document.querySelector("#explorer-note")!.textContent.startsWith("4 of"));
    expect(await search(page)).toBe("?sector=health");
    // The skip link goes to another anchor, and what was chosen stays.
    await page.evaluate(() => (location.hash = "content"));
    expect(await search(page)).toBe("?sector=health");
    expect((await rows(page)).length).toBe(4);
    for (const spoilt of ["#%E0%A4%A", `?q=${"a".repeat(199)}%F0%A0%80%80`]) {
      await page.goto(`/initiatives/${spoilt}`);
      await ready(page);
      expect(await page.locator("#explorer-note").innerText()).toContain("Part of the address could not be used");
    }
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
    const everywhere = page.locator("#explorer-empty a");
    expect(await everywhere.getAttribute("href")).toBe("/search/?q=zebra");
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
    const [ink, muted] = await page.evaluate(() => {
      const texts = [...document.querySelectorAll(".drawings .out text")];
      const seen = texts.map((text) => `${getComputedStyle(text).opacity} ${getComputedStyle(text).fill}`);
      const probe = document.body.appendChild(document.createElement("p"));
      probe.className = "muted";
      return [[...new Set(seen)], getComputedStyle(probe).color];
    });
    expect(ink).toEqual([`1 ${muted}`]);
    await page.locator("#explorer-conditions button").first().click();
    expect(await page.locator(".drawings .out").count()).toBe(0);
    await close();
  });
});
