import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../browser.ts";
import { devCopy } from "../dev-copy.ts";

/** How long, in milliseconds, each of several edits of one cell took from the saved file to the browser. */
export interface EditCost {
  page: string;
  edits: number[];
}

const TIMES = 5;
/** A reader looks at what an edit did before the next one. */
const PAUSE = 1500;

/** Saves another name of a place each time and waits until the open page shows it. */
const editsOn = async (page: Page, file: string, name: string): Promise<number[]> => {
  const text = readFileSync(file, "utf8");
  const edits: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    const edited = `${name} ${i}`;
    const started = performance.now();
    writeFileSync(file, text.replace(`,${name},`, `,${edited},`));
    await page.getByText(edited).first().waitFor({ state: "attached" });
    edits.push(performance.now() - started);
    await page.waitForTimeout(PAUSE);
  }
  await page.close();
  writeFileSync(file, text);
  await setTimeout(PAUSE);
  return edits;
};

/** Edits the name of a place in a copy of the project under its dev server, with each of the pages open in a browser. */
export const editCost = async (pages: string[], name: string): Promise<EditCost[]> => {
  const { folder, origin, stop } = await devCopy();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const costs: EditCost[] = [];
    for (const path of pages) {
      const page = await browser.newPage();
      await page.goto(`${origin}${path}`);
      costs.push({ page: path, edits: await editsOn(page, join(folder, "data", "places.csv"), name) });
    }
    return costs;
  } finally {
    await browser.close();
    await stop();
  }
};
