import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";

const { open } = siteInBrowser();

describe("the index and the link to it", () => {
  it("reproduces results from a link, keeps them in the address and through the language switch", async () => {
    const { page, faults, close } = await open("/search/?q=%E9%9B%B2%E6%B5%B7");
    await page.waitForSelector("#results:not([hidden])");
    expect(await page.locator("#results .name").first().innerText()).toBe("Sea of Clouds Plan");
    expect(await page.locator("#index").isVisible()).toBe(false);
    expect(await page.title()).toBe("Results: 雲海 · City Cloud Atlas");
    await page.fill("#q", "xygc");
    await page.waitForFunction(() => document.querySelector("#results mark")?.textContent === "祥云工程");
    await page.waitForURL("**/search/?q=xygc");
    await page.click(".language");
    await page.waitForSelector("#results:not([hidden])");
    expect(new URL(page.url()).pathname).toBe("/zh/search/");
    expect(await page.locator("#results .name").first().innerText()).toBe("祥云工程");
    await page.fill("#q", "");
    await page.waitForSelector("#index:not([hidden])");
    expect(await page.locator("#results").isVisible()).toBe(false);
    await page.waitForURL("**/zh/search/");
    expect(faults).toEqual([]);
    await close();
  });

  it("shows the index and what to do where nothing is found", async () => {
    const { page, close } = await open("/search/?q=qqqq");
    await page.waitForFunction(() => /Nothing/.test(document.querySelector("#found")!.textContent));
    expect(await page.locator("#index").isVisible()).toBe(true);
    await close();
  });

  it("is whole without JavaScript, and offers no form that could not search", async () => {
    const { page, close } = await open("/places/", { javaScriptEnabled: false });
    await page.click("a.find");
    expect(new URL(page.url()).pathname).toBe("/search/");
    expect(await page.locator("#search-form").isVisible()).toBe(false);
    await page.click("#index nav a[href='#letter-x']");
    await page.click("#index a:text-is('Xiangyun Project')");
    expect(await page.innerText("h1")).toContain("Xiangyun Project");
    await close();
  });

  it("moves nothing in the header when its script starts", async () => {
    const boxes = async (javaScriptEnabled: boolean) => {
      const { page, close } = await open("/zh/places/", { javaScriptEnabled, viewport: { width: 360, height: 740 } });
      const found = [];
      for (const part of [".wordmark", ".find", ".language", ".masthead nav", "h1"])
        found.push(await page.locator(part).first().boundingBox());
      await close();
      return found;
    };
    expect(await boxes(true)).toEqual(await boxes(false));
  });
});
