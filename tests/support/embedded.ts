import type { Frame, Page } from "playwright-core";

/** The embeds that a page shows. */
export const embedded = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes("/embed/"));

/** How far each embed is from fitting its frame, and what scrolls. */
const misfits = (page: Page) =>
  Promise.all(
    embedded(page).map((frame) =>
      frame.evaluate(() => {
        const root = document.documentElement;
        const height = Math.ceil(root.getBoundingClientRect().height);
        const off = innerHeight - height;
        const wide = root.scrollWidth > innerWidth || root.clientWidth < innerWidth;
        return Math.abs(off) > 2 || wide ? `${location.pathname} ${innerWidth}: ${off}${wide ? " scrolls" : ""}` : "";
      }),
    ),
  ).then((found) => found.filter((text) => text !== ""));

/** Waits until every embed fits, and answers what does not after ten seconds. */
export const settled = async (page: Page): Promise<string[]> => {
  let found = await misfits(page);
  for (let tries = 0; tries < 100 && found.length > 0; tries += 1) {
    await page.waitForTimeout(100);
    found = await misfits(page);
  }
  return found;
};
