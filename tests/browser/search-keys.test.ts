import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { active, ask, field, hrefs, options, pathOf, status, opener } from "../support/search-dialog.ts";

const { open } = siteInBrowser();
const opened = opener(open);

describe("the search by keyboard", () => {
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
    await page.waitForSelector("dialog.search", { state: "hidden" });
    await page.keyboard.press("/");
    await page.waitForSelector("dialog.search[open]");
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

  it("opens again at once, though the closed dialog has the focus until the next frame", async () => {
    const { page, faults, close } = await opened("/about/");
    await field(page).evaluate((node) => {
      node.closest("dialog")!.close();
      node.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }));
    });
    await page.waitForSelector("dialog.search[open]");
    expect(await field(page).inputValue()).toBe("");
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

  it("keeps what is typed while its code is on the way", async () => {
    const { page, close } = await open("/about/");
    await page.route("**/search-dialog*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.keyboard.type("/xygc");
    await page.waitForSelector("dialog.search [role=option]");
    expect(await field(page).inputValue()).toBe("xygc");
    await close();
  });

  it("leaves the key to fields that one types in, and can give it up", async () => {
    const { page, close } = await opened("/");
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
});
