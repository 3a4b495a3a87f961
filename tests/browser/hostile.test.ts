import { globSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { download, ready, rows } from "../support/explorer.ts";
import { HOSTILE } from "../support/hostile-folder.ts";
import { BREAKS, SIGN } from "../support/hostile.ts";
import { hostPage } from "../support/host.ts";
import { readPptx } from "../support/pptx.ts";
import { MESSAGES, NAMES, NASTY } from "../support/nasty.ts";
import { ask, options } from "../support/search-dialog.ts";
import { inertWorkbook } from "../support/inert.ts";

const folder = `${HOSTILE}/site`;
const { open, origin } = siteInBrowser(folder);

let page: Page;
let faults: string[];

beforeAll(async () => {
  ({ page, faults } = await open("/404.html"));
  faults.length = 0;
  page.setDefaultTimeout(10_000);
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  // Before anything else on each page and in each frame.
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      console.error(`violation: ${violatedDirective} ${blockedURI} ${sample}`),
    ),
  );
});

/** What has happened so far on this page and in its frames that must not. */
const harm = async (): Promise<string[]> => {
  const signs = await Promise.all(page.frames().map((frame) => frame.evaluate((sign) => sign in window, SIGN)));
  return [
    ...faults.splice(0).map((fault) => `${page.url()} ${fault}`),
    ...(signs.includes(true) ? [`${page.url()} ran`] : []),
  ];
};

describe("the pages of a record full of attacks", () => {
  it("show them as text, one page of each kind", async () => {
    const addresses = globSync("**/*.html", { cwd: folder }).map(
      (file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`,
    );
    // Of the facts one of each table; of all else one at each depth below each of the first folders.
    const kindOf = (address: string) =>
      address.startsWith("/facts/")
        ? address.split("/", 3).join("/")
        : address.replaceAll(/(?<=.\/)[^/.]+(?=\/)/g, "*");
    const one = new Map(addresses.sort().map((address) => [kindOf(address), address]));
    const chosen = [...new Set([...one.values(), "/places/northport/", "/initiatives/northport-platform/"])];
    expect(chosen.length).toBeGreaterThan(25);
    expect(chosen.length).toBeLessThan(60);
    for (const address of chosen) {
      await page.goto(address);
      expect(await harm(), address).toEqual([]);
      const links = await page
        .locator("[href], [src], [action]")
        .evaluateAll((all) =>
          all.flatMap((node) => ["href", "src", "action"].flatMap((name) => node.getAttribute(name) ?? [])),
        );
      expect(
        links.filter((to) => !/^(https?:\/\/|[/#.?]|$|[a-z]+\.[a-z]+$|mailto:\?)/.test(to)),
        address,
      ).toEqual([]);
    }
    await page.goto("/sources/gazette/");
    expect(await page.locator("main").innerText()).toContain("=cmd|' /C calc'!A0");
  });

  it("find, list, compare and hand them over as text", async () => {
    await page.goto("/initiatives/");
    await ready(page);
    await page.fill("#explorer-text", "onerror");
    await expect.poll(() => rows(page)).not.toHaveLength(12);
    expect((await rows(page)).join(" ")).toContain(BREAKS[1]!);
    for (const facet of await page.locator("[data-facet]").all())
      await facet.evaluate((node: HTMLDetailsElement) => (node.open = true));
    await page.locator("[data-facet] input").nth(1).check();
    await page.fill("#explorer-text", "");
    await page.selectOption('select[name="group"]', "sector");
    for (const mark of await page
      .locator("[data-follow] svg [data-fact]:visible")
      .all()
      .then((all) => all.slice(0, 3)))
      await mark.hover({ force: true });
    inertWorkbook(await download(page, "#save-xlsx"), "systems");
    expect((await download(page, "#save-csv")).toString("utf8")).not.toMatch(/(^|,)"?[=+@]/m);
    expect((await download(page, "#cite-ris")).toString("utf8").match(/^(TY|ER) /gm)).toHaveLength(2);
    expect(await harm()).toEqual([]);

    await page.goto(`/compare/?places=northport,eastbridge,highland`);
    await page.waitForSelector("#chosen:not([hidden])");
    expect(await page.locator("#chosen").innerText()).toContain("onerror");
    await page.locator('#chooser input[value="place/westgate"]').check();
    inertWorkbook(await download(page, "#save-xlsx"), "comparison");
    expect(await harm()).toEqual([]);

    await page.keyboard.press("/");
    await page.waitForSelector("dialog.search[open]");
    await ask(page, "svg onload");
    expect(
      await options(page)
        .allInnerTexts()
        .then((all) => all.join(" ")),
    ).toContain("<svg");
    await page.goto(`/search/?q=${encodeURIComponent("script window")}`);
    await page.waitForSelector("#results:not([hidden])");
    expect(await page.locator("#results mark").count()).toBeGreaterThan(0);
    expect(await harm()).toEqual([]);
  });

  it("are embedded, presented and pasted as text", async () => {
    await page.goto("/charts/roles/");
    for (const mark of (await page.locator("figure svg [data-fact]:visible").all()).slice(0, 4))
      await mark.hover({ force: true });
    await page.getByRole("button", { name: "320 px" }).click();
    await expect.poll(() => page.frames().length).toBe(2);
    const codes = await page
      .locator("textarea[data-code]")
      .evaluateAll((all) => all.map((area) => (area as HTMLTextAreaElement).value));
    expect(await harm()).toEqual([]);

    await page.goto("/cases/northport/slides/#/1");
    for (const key of ["End", "Home", "PageDown", "PageDown", "b", "b"]) await page.keyboard.press(key);
    expect(await page.locator(".slide:visible").count()).toBe(1);
    expect(await harm()).toEqual([]);

    await page.goto("/cases/compose/?places=northport");
    await page.waitForSelector("#to-deck:not([hidden])");
    expect(await page.locator(".deck").innerText()).toContain("<script>");
    const { slides } = readPptx(await download(page, "#make-file"));
    expect(slides.flatMap(({ links }) => links).filter((to) => !to.startsWith("http://localhost:4321/"))).toEqual([]);
    expect(await harm()).toEqual([]);

    const { origin: host, server } = await hostPage(
      origin(),
      () => `<!doctype html><link rel="icon" href="data:,">${codes.filter((code) => code.startsWith("<")).join("")}`,
    );
    await page.goto(host);
    expect(page.frames().length).toBeGreaterThan(1);
    // That page's own rules, and what it asks of this site, are its own affair.
    const [ran] = await page.evaluate((sign) => [sign in window], SIGN);
    expect([ran, faults.filter((fault) => /dialog|pageerror/.test(fault))]).toEqual([false, []]);
    expect(
      await page
        .locator("script, iframe, img:not([src^='http'])")
        .evaluateAll((all) => all.filter((node) => node.hasAttribute("onerror")).length),
    ).toBe(0);
    faults.length = 0;
    server.close();
  });
});

describe("pages with a script", () => {
  it.each([
    "/",
    "/timeline/",
    "/charts/roles/",
    "/initiatives/",
    "/compare/",
    "/search/",
    "/cases/compose/",
    "/cases/northport/slides/",
    "/cases/northport.slides.html",
    "/embed/roles/",
  ])("%s takes nothing from addresses and messages but what it knows", async (address) => {
    const query = NAMES.map((name, i) => `${name}=${encodeURIComponent(NASTY[i % NASTY.length]!)}`);
    await page.goto(`${address}?${query.join("&")}&q=%E0%A4%A&places=%00,%ff#${encodeURIComponent(NASTY[0]!)}`);
    await page.evaluate(
      async ([texts, messages]) => {
        const rest = () => new Promise((resolve) => setTimeout(resolve, 20));
        const windows = [window, ...[...document.querySelectorAll("iframe")].map((frame) => frame.contentWindow!)];
        for (const one of windows) for (const message of messages) one.postMessage(message, "*");
        for (const text of texts) for (const hash of [text, `/${text}`, `speaker/${text}`]) location.hash = `#${hash}`;
        await rest();
        for (const text of texts)
          history.pushState(null, "", `?places=${encodeURIComponent(text)}&q=${encodeURIComponent(text)}`);
        dispatchEvent(new PopStateEvent("popstate"));
        await rest();
      },
      [NASTY, MESSAGES] as const,
    );
    expect(await page.locator("h1, figure").first().count()).toBe(1);
    expect(
      await page.evaluate(() => [Object.keys(Object.prototype), document.querySelectorAll("img[onerror]").length]),
    ).toEqual([[], 0]);
    expect(await harm()).toEqual([]);
  });
});
