import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";

const { open } = siteInBrowser();

/** Layout shift score of the page until now. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );

it.each(["/", "/zh/"].flatMap((address) => [360, 1280].map((width) => [`${address}#targets`, width] as const)))(
  "a link into the overview ends where it leads, nothing moves: %s (%d px)",
  async (address, width) => {
    const { page, close } = await open(address, { viewport: { width, height: 900 } });
    expect(await shiftOf(page)).toBeLessThan(0.1);
    const top = await page.locator("#targets").evaluate((heading) => heading.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(40);
    await close();
  },
);
