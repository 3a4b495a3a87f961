import { describe, expect, it } from "vitest";
import { violationsIn } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { ask, field, hrefs, options, pathOf, status, opener } from "../support/search-dialog.ts";
import { inLocale, locales } from "../support/site.ts";

const { open } = siteInBrowser();
const opened = opener(open);

describe("the search in the header", () => {
  it("loads nothing before its first use, then once", async () => {
    const { page, faults, close } = await open("/places/");
    const requests: string[] = [];
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname !== "/icon.svg") requests.push(pathname);
    });
    await page.mouse.move(600, 40);
    await page.keyboard.press("Tab");
    expect(requests).toEqual([]);
    await page.click("a.find");
    await ask(page, "xiangyun");
    expect(requests.filter((path) => path === "/search/index.json")).toHaveLength(1);
    expect(requests.some((path) => path.includes("search-dialog"))).toBe(true);
    const count = requests.length;
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog.search", { state: "hidden" });
    await page.keyboard.press("/");
    await ask(page, "yunhai");
    expect(requests).toHaveLength(count);
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    [
      "en",
      [
        ["祥雲工程", "/facts/programs/beijing-xiangyun/", "Xiangyun Project"],
        ["xygc", "/facts/programs/beijing-xiangyun/", "Xiangyun Project"],
        ["国发(2015) 5号", "/facts/programs/china-state-council-opinions-2015/", "State Council Opinions"],
      ],
    ],
    [
      "zh",
      [
        ["Sea of Clouds", "/facts/programs/shanghai-yunhai/", "云海计划"],
        ["Beijng", "/places/beijing/", "北京"],
        ["教育云", "/initiatives/nanjing-straits-education-cloud/", "海峡教育云"],
        ["成都猪肉溯源", "/initiatives/chengdu-pork-tracing/", "猪肉质量安全溯源监管系统"],
      ],
    ],
  ] as const)("finds in both languages, and leads to pages in the reader's (%s)", async (locale, queries) => {
    const { page, faults, close } = await opened(inLocale(locale, "/about/"));
    for (const [query, address, name] of queries) {
      await ask(page, query);
      expect((await hrefs(page)).map(pathOf)[0], query).toBe(inLocale(locale, address));
      expect(await options(page).first().locator(".name").innerText()).toContain(name);
      expect(await page.locator("dialog.search mark").count(), query).toBeGreaterThan(0);
    }
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
    expect(await violationsIn(page)).toEqual([]);
    const box = (await page.locator("dialog.search").boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await close();
  });
});
