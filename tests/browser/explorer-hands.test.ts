import { describe, expect, it } from "vitest";
import { box, explorerInBrowser, ready, rows, search, systems } from "../support/explorer.ts";

const { explore } = explorerInBrowser();

describe("the explorer in one's hands", () => {
  it("goes back to where one was, however soon after typing", async () => {
    const { page, faults, close } = await explore("/initiatives/");
    await page.locator("#explorer-text").pressSequentially("pork");
    await page.evaluate(() => history.back());
    await page.waitForTimeout(450);
    expect(await search(page)).toBe("");
    expect((await rows(page)).length).toBe(systems.length);
    expect(await page.locator("#explorer-text").inputValue()).toBe("");
    expect(faults).toEqual([]);
    await close();
  });

  it("leaves the field alone while one types in its middle or an input method composes", async () => {
    const { page, faults, close } = await explore("/initiatives/");
    const field = page.locator("#explorer-text");
    await field.fill("cloud city");
    await field.press("Home");
    for (let i = 0; i < 5; i++) await field.press("ArrowRight");
    await field.pressSequentially("  big");
    expect(await field.inputValue()).toBe("cloud  big city");
    await field.fill("");
    const keys = await page.context().newCDPSession(page);
    await keys.send("Input.imeSetComposition", { text: "zhu rou", selectionStart: 7, selectionEnd: 7 });
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#explorer-text")!.value === "zhu rou");
    expect((await rows(page)).length).toBe(systems.length);
    await box(page, "stage", "operating").evaluate((ticked: HTMLInputElement) => ticked.click());
    expect(await field.inputValue()).toBe("zhu rou");
    await keys.send("Input.insertText", { text: "猪肉" });
    await page.waitForURL((url) => url.searchParams.get("q") === "猪肉");
    expect(await field.inputValue()).toBe("猪肉");
    expect(faults).toEqual([]);
    await close();
  });

  it("lets go of every column but the last, and of no focus; a folded facet stays folded", async () => {
    const { page, faults, close } = await explore("/initiatives/?view=cards&sort=-name&stage=operating,planned");
    const column = (id: string) => page.locator(`#explorer-tools input[value="${id}"]`);
    const focused = () => page.evaluate(() => document.activeElement!.localName);
    await page.locator("#explorer-tools summary").click();
    await column("summary").uncheck();
    expect(await search(page)).toContain("columns=stage,sector,kind,model&view=cards");
    await page.reload();
    await ready(page);
    expect(await column("summary").isChecked()).toBe(false);
    await page.locator("#explorer-tools summary").click();
    for (const id of ["sector", "kind", "model"]) await column(id).uncheck();
    expect(await search(page)).toContain("columns=stage&");
    expect(await column("stage").isDisabled()).toBe(true);
    await page.locator("#usual-columns").press("Enter");
    expect(await focused()).toBe("summary");
    expect(await search(page)).not.toContain("columns");
    await page.locator("#unsort").press("Enter");
    expect(await focused()).toBe("select");
    const stage = page.locator('[data-facet="stage"]');
    await stage.locator("summary").click();
    await box(page, "place", "beijing").check();
    expect(await stage.getAttribute("open")).toBeNull();
    expect(faults).toEqual([]);
    await close();
  });
});
