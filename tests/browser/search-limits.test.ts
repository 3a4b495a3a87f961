import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { ask, field, options, opener } from "../support/search-dialog.ts";
import { inLocale, locales } from "../support/site.ts";

const { open } = siteInBrowser();
const opened = opener(open);

describe("the search at its limits", () => {
  it("takes text that is cut within a character, in the address and in the dialog", async () => {
    const { page, faults, close } = await open(`/search/?q=${"x".repeat(119)}%F0%9F%98%80`);
    await page.waitForFunction(() => /Nothing/.test(document.querySelector("#found")!.textContent));
    expect(await page.inputValue("#q")).toBe("x".repeat(119));
    await page.goto("/about/");
    await page.click("a.find");
    await ask(page, `${"cloud".padEnd(119)}😀`);
    const all = await page.locator("dialog.search .foot > a").getAttribute("href");
    expect(new URL(all!).searchParams.get("q")).toBe("cloud".padEnd(119));
    expect(faults).toEqual([]);
    await close();
  });

  it("writes the address at rest, and goes on searching where the browser refuses", async () => {
    const { page, faults, close } = await open("/search/?q=x");
    await page.waitForSelector("#results:not([hidden])");
    await page.evaluate(() => {
      const own = history.replaceState.bind(history);
      document.documentElement.dataset["writes"] = "0";
      history.replaceState = (...state) => {
        const { dataset } = document.documentElement;
        dataset["writes"] = String(Number(dataset["writes"]) + 1);
        if (dataset["refuse"] !== undefined) throw new DOMException("too often", "SecurityError");
        own(...state);
      };
    });
    const writes = () => page.evaluate(() => Number(document.documentElement.dataset["writes"]));
    // Within the page: a busy machine may take as long to bring the next key from here as a hand that rests.
    await page.locator("#q").evaluate(async (field: HTMLInputElement) => {
      for (const letter of "iangyun") {
        field.value += letter;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await new Promise((next) => setTimeout(next, 15));
      }
    });
    await page.waitForURL("**/search/?q=xiangyun");
    expect(await writes()).toBe(1);
    await page.evaluate(() => (document.documentElement.dataset["refuse"] = ""));
    await page.fill("#q", "xygc");
    await page.waitForFunction(() => document.querySelector("#results mark")?.textContent === "祥云工程");
    await page.press("#q", "Enter");
    expect(await writes()).toBeGreaterThan(1);
    await page.fill("#q", "Wuxi");
    await page.waitForFunction(() => document.querySelector("#results .name")?.textContent === "Wuxi");
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    ["en", "Not all words, only “health”"],
    ["zh", "仅按部分字词检索：“health”"],
  ] as const)("says where only some words are met (%s)", async (locale, heading) => {
    const { page, faults, close } = await open(inLocale(locale, "/search/?q=health+blockchain"));
    await page.waitForSelector("#results:not([hidden])");
    expect(await page.innerText("#not-all")).toBe(heading);
    await page.fill("#q", "health");
    await page.waitForSelector("#not-all", { state: "hidden" });
    await page.goto(inLocale(locale, "/about/"));
    await page.click("a.find");
    await ask(page, "health blockchain");
    expect(await page.locator("dialog.search h2").isVisible()).toBe(true);
    expect(await options(page).count()).toBeGreaterThan(2);
    expect(faults).toEqual([]);
    await close();
  });

  it.each(locales)("says without JavaScript why the question is not answered (%s)", async (locale) => {
    const address = inLocale(locale, "/search/?q=health");
    const { page, close } = await open(address, { javaScriptEnabled: false });
    expect(await page.innerText(".no-script")).toMatch(/JavaScript/);
    expect(await page.locator("#index").isVisible()).toBe(true);
    await close();
  });

  it("shows the active result in forced colours, and is one stop for the Tab key", async () => {
    const { page, close } = await opened("/about/", { forcedColors: "active" });
    await ask(page, "cloud");
    await page.keyboard.press("ArrowDown");
    const outlines = await options(page).evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle));
    expect(outlines.filter((style) => style === "solid")).toHaveLength(1);
    expect(outlines[0]).toBe("solid");
    await field(page).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".foot") !== null)).toBe(true);
    await close();
  });

  it("keeps the headings of the index whole", async () => {
    const { page, close } = await open("/search/", { viewport: { width: 1280, height: 800 } });
    const lines = await page.locator("#index h2").evaluateAll((all) =>
      all.map((heading) => {
        const range = document.createRange();
        range.selectNodeContents(heading);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(new Set(lines)).toEqual(new Set([1]));
    await close();
  });
});
