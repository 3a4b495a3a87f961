import type { Frame, Page } from "playwright-core";

/** The embeds that a page shows. */
export const embedded = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes("/embed/"));

/** How far one embed is from fitting its frame, and what scrolls; nothing where it fits. */
const misfit = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const root = document.documentElement;
    const height = Math.ceil(root.getBoundingClientRect().height);
    const off = innerHeight - height;
    const wide = root.scrollWidth > innerWidth || root.clientWidth < innerWidth;
    return Math.abs(off) > 2 || wide ? `${location.pathname} ${innerWidth}: ${off}${wide ? " scrolls" : ""}` : "";
  });

/** Waits until every embed fits, and answers what does not after ten seconds. */
export const settled = async (page: Page): Promise<string[]> => {
  let found: string[] = [];
  for (let tries = 0; tries < 100; tries += 1) {
    found = [];
    for (const frame of embedded(page)) {
      const fault = await misfit(frame);
      if (fault === "") continue;
      found.push(fault);
      // A frame out of sight learns of its new size only when it comes into sight.
      await (await frame.frameElement()).scrollIntoViewIfNeeded();
    }
    if (found.length === 0) break;
    await page.waitForTimeout(100);
  }
  return found;
};
