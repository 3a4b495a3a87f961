import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { inLocale, locales } from "../support/site.ts";

const { open } = siteInBrowser();

const field = (page: Page) => page.locator("dialog.search input[name=q]");
const options = (page: Page) => page.locator("dialog.search [role=option]");
const status = (page: Page) => page.locator("dialog.search [role=status]");
const active = (page: Page) => page.locator("dialog.search [role=option][aria-selected=true] .name").innerText();

/** A page with the search opened by its key. */
const opened = async (address: string, context = {}) => {
  const own = await open(address, context);
  await own.page.keyboard.press("/");
  await own.page.waitForSelector("dialog.search[open]");
  return own;
};

/** Types and waits for the answer. */
const ask = async (page: Page, text: string) => {
  await field(page).fill("");
  await page.waitForFunction(() => document.querySelector("dialog.search [role=status]")?.textContent === "");
  await field(page).fill(text);
  await page.waitForFunction(() =>
    /\d|Nothing|没有/.test(document.querySelector("dialog.search [role=status]")!.textContent),
  );
};

const hrefs = (page: Page) => options(page).evaluateAll((all) => all.map((one) => one.getAttribute("href")));
const pathOf = (href: string | null) => new URL(href ?? "", "http://localhost").pathname;

describe("the search in the header", () => {
  it("loads nothing before its first use, then once", async () => {
    const { page, faults, close } = await open("/places/");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.mouse.move(600, 40);
    await page.keyboard.press("Tab");
    expect(requests).toEqual([]);
    await page.click("a.find");
    await ask(page, "xiangyun");
    expect(requests.filter((path) => path === "/search/index.json")).toHaveLength(1);
    expect(requests.some((path) => path.includes("search-dialog"))).toBe(true);
    const count = requests.length;
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await ask(page, "yunhai");
    expect(requests).toHaveLength(count);
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    ["en", "祥雲工程", "/facts/programs/beijing-xiangyun/", "Xiangyun Project"],
    ["en", "xygc", "/facts/programs/beijing-xiangyun/", "Xiangyun Project"],
    ["en", "国发(2015) 5号", "/facts/programs/china-state-council-opinions-2015/", "State Council Opinions"],
    ["zh", "Sea of Clouds", "/facts/programs/shanghai-yunhai/", "云海计划"],
    ["zh", "Beijng", "/places/beijing/", "北京"],
    ["zh", "教育云", "/initiatives/nanjing-straits-education-cloud/", "海峡教育云"],
    ["zh", "成都猪肉溯源", "/initiatives/chengdu-pork-tracing/", "猪肉质量安全溯源监管系统"],
  ] as const)("finds on a page in %s: %s", async (locale, query, address, name) => {
    const { page, faults, close } = await opened(inLocale(locale, "/about/"));
    await ask(page, query);
    expect((await hrefs(page)).map(pathOf)[0]).toBe(inLocale(locale, address));
    expect(await options(page).first().locator(".name").innerText()).toContain(name);
    expect(await page.locator("dialog.search mark").count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });

  it.each(locales)(
    "says so, helpfully, where nothing is found, and runs nothing that is typed (%s)",
    async (locale) => {
      const { page, faults, close } = await opened(inLocale(locale, "/"));
      for (const query of ["asdfgh", "量子火锅", '<img src=x onerror="document.title=1">']) {
        await ask(page, query);
        expect(await options(page).count()).toBe(0);
        expect(await status(page).innerText()).toMatch(locale === "en" ? /Nothing[\s\S]*index/ : /没有找到[\s\S]*索引/);
        expect(await field(page).getAttribute("aria-expanded")).toBe("false");
      }
      expect(await page.locator("dialog.search img").count()).toBe(0);
      expect(faults).toEqual([]);
      await close();
    },
  );

  it("can be used by keyboard alone, from the key that opens it to the page it leads to", async () => {
    const { page, faults, close } = await opened("/places/beijing/");
    expect(await field(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await ask(page, "cloud");
    expect(await status(page).innerText()).toMatch(/^\d+ results$/);
    const names = await options(page).locator(".name").allInnerTexts();
    await page.keyboard.press("ArrowDown");
    expect(await active(page)).toBe(names[0]);
    expect(await field(page).getAttribute("aria-activedescendant")).toBe(
      await options(page).first().getAttribute("id"),
    );
    await page.keyboard.press("ArrowUp");
    expect(await active(page)).toBe(names.at(-1));
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    expect(await active(page)).toBe(names[1]);
    await page.keyboard.press("End");
    expect(await active(page)).toBe(names.at(-1));
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog.search").isVisible()).toBe(false);
    await page.keyboard.press("/");
    expect(await field(page).inputValue()).toBe("cloud");
    await page.keyboard.type("云海");
    await page.waitForFunction(
      () => document.querySelector("dialog.search [role=option] mark")?.textContent === "云海",
    );
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/facts/programs/shanghai-yunhai/");
    expect(faults).toEqual([]);
    await close();
  });

  it("leads, on Enter with nothing chosen, to a page of results that can be shared", async () => {
    const { page, faults, close } = await opened("/zh/");
    await ask(page, "无锡 云");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/zh/search/?q=*");
    await page.waitForSelector("#results:not([hidden])");
    expect(await page.locator("#q").inputValue()).toBe("无锡 云");
    expect(await page.locator("#results").innerText()).toContain("无锡云计算中心");
    expect(faults).toEqual([]);
    await close();
  });

  it("leaves the key to fields that one types in, and can give it up", async () => {
    const { page, close } = await opened("/");
    await ask(page, "");
    await page.keyboard.type("a/b");
    expect(await field(page).inputValue()).toBe("a/b");
    await page.locator("dialog.search .foot input").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    expect(await page.locator("dialog.search").isVisible()).toBe(false);
    await page.goto("/about/");
    await page.keyboard.press("/");
    expect(await page.locator("dialog.search").count()).toBe(0);
    await page.click("a.find");
    expect(await page.locator("dialog.search .foot input").isChecked()).toBe(false);
    await close();
  });

  it("waits for an input method: no search while it composes, its Enter and arrows are its own", async () => {
    const { page, close } = await opened("/zh/");
    await ask(page, "北京");
    const before = await hrefs(page);
    const session = await page.context().newCDPSession(page);
    await field(page).fill("");
    await session.send("Input.imeSetComposition", { text: "xiang'yun", selectionStart: 9, selectionEnd: 9 });
    expect(await field(page).inputValue()).toBe("xiang'yun");
    await field(page).evaluate((node) =>
      ["ArrowDown", "Enter"].forEach((key) =>
        node.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true })),
      ),
    );
    await page.waitForTimeout(100);
    expect(await options(page).count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe("/zh/");
    await session.send("Input.insertText", { text: "祥云" });
    await page.waitForSelector("dialog.search [role=option]");
    const after = await hrefs(page);
    expect(pathOf(after[0]!)).toBe("/zh/facts/programs/beijing-xiangyun/");
    expect(after).not.toEqual(before);
    await close();
  });

  it("still leads to the index where its code does not load, and says so where the index does not", async () => {
    const { page, close } = await open("/about/");
    await page.route("**/search/index.json", (route) => route.abort());
    await page.click("a.find");
    await field(page).fill("x");
    await page.waitForFunction(() => /could not be loaded/.test(document.querySelector("[role=status]")!.textContent));
    await page.unroute("**/search/index.json");
    await field(page).fill("xiangyun");
    await page.waitForSelector("dialog.search [role=option]");
    await close();
    const other = await open("/about/");
    await other.page.route("**/search-dialog*", (route) => route.abort());
    await other.page.click("a.find");
    await other.page.waitForURL("**/search/");
    await other.close();
  });

  it.each([
    ["en", "light", 1280],
    ["en", "dark", 360],
    ["zh", "light", 360],
    ["zh", "dark", 1280],
  ] as const)("has no accessibility violation with results open: %s, %s, %i px", async (locale, colorScheme, width) => {
    const viewport = { width, height: 740 };
    const { page, close } = await opened(inLocale(locale, "/about/"), { colorScheme, viewport, hasTouch: width < 500 });
    await ask(page, "祥云");
    await page.keyboard.press("ArrowDown");
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(" | ")}`.slice(0, 400))).toEqual([]);
    const box = (await page.locator("dialog.search").boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await close();
  });
});
