import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { select } from "../../src/explorer/select.ts";
import { initial, type State } from "../../src/explorer/state.ts";
import type { Store } from "../../src/explorer/store.ts";
import { fullStore } from "../../src/record/explorer-store.ts";
import { largeExplorer, type LargeExplorer } from "../../src/render/explorer-large.ts";
import { siteInBrowser } from "../support/browser.ts";
import { download } from "../support/explorer.ts";
import { unzip } from "../support/xlsx.ts";

// More systems than can all be in the page, so that the list is a window on them and answers come in two steps.
const SIZE = { places: 120, initiatives: 12_000 };

const { newContext } = siteInBrowser();
let large: LargeExplorer;
let store: Store;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  large = await largeExplorer(SIZE, readFileSync("data/vocabulary.csv", "utf8"));
  store = fullStore(large.index, "en");
  page = await (await newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => faults.push(message.text()));
  await page.goto(`${large.origin}/initiatives/`);
  await page.waitForFunction(() => document.querySelector("#explorer-note")?.textContent?.startsWith("All"));
});
afterAll(() => large.close());

const number = (n: number) => n.toLocaleString("en");
const note = () => page.locator("#explorer-note").innerText();
const rows = () => page.locator("#explorer-list tbody tr");
/** Line after line of the whole list as the engine has it: headings of groups are null. */
const linesOf = (change: Partial<State>): (string | null)[] => {
  const { rows: all, groups } = select(store, { ...initial, ...change });
  const names = large.index.shards.flatMap((shard) => shard().name.en);
  const heads = new Set(groups?.map(({ from }) => from));
  return [...all].flatMap((row, i) => [...(heads.has(i) ? [null] : []), names[row]!]);
};
const shown = () =>
  rows().evaluateAll((all) => {
    const top = (element: Element): number => element.getBoundingClientRect().top;
    return all.map((row) => ({
      index: Number(row.getAttribute("aria-rowindex")),
      // How many lines above it there is room for.
      below: (top(row) - top(all[0]!)) / row.getBoundingClientRect().height,
      name: row.classList.contains("group") ? null : row.querySelector("th")!.textContent,
    }));
  });
/** The lines in the page are those of the list at their places, in their order, and a small part of it. */
const expectLines = async (change: Partial<State>): Promise<void> => {
  const expected = linesOf(change);
  await expect
    .poll(() => page.locator("#explorer-list table").getAttribute("aria-rowcount"))
    .toBe(String(expected.length + 1));
  const lines = await shown();
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.length).toBeLessThan(80);
  expect(lines.map(({ name }) => name)).toEqual(lines.map(({ index }) => expected[index - 2]));
  expect(lines.map(({ index }) => index)).toEqual(lines.map((_, i) => lines[0]!.index + i));
  for (const [i, { below }] of lines.entries()) expect(below).toBeCloseTo(i, 0);
};

describe("the explorer with many systems", () => {
  it("shows the lines in sight of all, and the last ones when one scrolls to the end", async () => {
    await expectLines({});
    await page.locator("#explorer-list").evaluate((list) => (list.scrollTop = list.scrollHeight));
    await expect.poll(async () => (await shown()).at(-1)?.index).toBe(linesOf({}).length + 1);
    await expectLines({});
  });

  it("answers a text letter by letter, then with its counts", async () => {
    await page.fill("#explorer-text", "");
    await page.locator("#explorer-text").pressSequentially("residents");
    const { rows: found, counts } = select(store, { ...initial, text: "residents" });
    expect(found.length).toBeGreaterThan(300);
    await expect.poll(note).toContain(number(found.length));
    await expectLines({ text: "residents" });
    const stage = page.locator('[data-facet="stage"]');
    await stage.evaluate((facet: HTMLDetailsElement) => (facet.open = true));
    const said = [...counts.stage].map((count) => number(count));
    await expect.poll(() => stage.locator(".count").allInnerTexts()).toEqual(said);
  });

  it("leaves lines as they are which other lines are shown around", async () => {
    await page.fill("#explorer-text", "resid");
    await expectLines({ text: "resid" });
    const marked = await rows().evaluateAll((all) =>
      all.map((row) => {
        row.setAttribute("data-was", row.getAttribute("aria-rowindex")!);
        return row.textContent;
      }),
    );
    await page.fill("#explorer-text", "resid 4");
    await expectLines({ text: "resid 4" });
    const now = await rows().evaluateAll((all) =>
      all.slice(0, 10).map((row) => {
        const [was, index] = [row.getAttribute("data-was"), row.getAttribute("aria-rowindex")];
        return { text: row.textContent, was, index };
      }),
    );
    const both = now.filter(({ text }) => marked.includes(text));
    expect(both.map(({ was }) => was)).not.toContain(null);
    expect(both.some(({ was, index }) => was !== index)).toBe(true);
  });

  it("keeps to the last of several quick changes", async () => {
    await page.fill("#explorer-text", "platform");
    await page.fill("#explorer-text", "district");
    await page.locator('[data-facet="stage"] input').nth(1).check();
    const stage = [store.facets.stage.values[1]!.id];
    const { rows: found } = select(store, { ...initial, text: "district", chosen: { stage } });
    await expect.poll(note).toContain(number(found.length));
    await page.locator('[data-facet="stage"] input').nth(1).uncheck();
    await expectLines({ text: "district" });
  });

  it("shows all lines in the page where they are few, and says so where there are none", async () => {
    const some = { text: "platform 47 resid" };
    expect(linesOf(some).length).toBeGreaterThan(100);
    await page.fill("#explorer-text", some.text);
    await expect.poll(() => rows().count()).toBe(linesOf(some).length);
    expect((await shown()).map(({ name }) => name)).toEqual(linesOf(some));
    const text = "platform 4711";
    await page.fill("#explorer-text", text);
    const { rows: found, groups } = select(store, { ...initial, text });
    expect(found.length).toBeLessThan(300);
    await expect.poll(() => rows().count()).toBe(found.length + groups!.length);
    await page.fill("#explorer-text", "xqzzk");
    await expect.poll(() => page.locator("#explorer-empty").isVisible()).toBe(true);
    await expect.poll(() => page.locator("#explorer-list").isVisible()).toBe(false);
  });

  it("can be sorted and walked through by keyboard", async () => {
    await page.fill("#explorer-text", "");
    await page.selectOption('select[name="group"]', "none");
    await page.locator('[data-sort="name"]').click();
    await expectLines({ group: "none", sort: { key: "name", down: false } });
    await page.focus("#explorer-list");
    await page.keyboard.press("End");
    await expect.poll(async () => (await shown()).at(-1)?.index).toBe(SIZE.initiatives + 1);
    await expectLines({ group: "none", sort: { key: "name", down: false } });
    expect(faults).toEqual([]);
  });

  it("hands all of them over as a workbook, which the page's policy lets no worker pack", async () => {
    const sheet = unzip(await download(page, "#save-xlsx")).get("xl/worksheets/sheet1.xml")!;
    expect(sheet.match(/<row /g)).toHaveLength(SIZE.initiatives + 1);
    expect(faults).toEqual([]);
  });
});
