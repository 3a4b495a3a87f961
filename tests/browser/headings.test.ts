import { expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { builtPages } from "../support/site.ts";

const { open } = siteInBrowser();

it("lets no line of a Chinese chart's title begin with a comma or hold a character alone, whatever the width", async () => {
  const { page, close } = await open("/zh/charts/timeline/");
  const ids = builtPages().flatMap(({ address }) => /^\/zh\/charts\/([^/]+)\/$/.exec(address)?.[1] ?? []);
  expect(ids.length).toBeGreaterThan(10);
  const bad: string[] = [];
  for (const id of ids) {
    await page.goto(`/zh/charts/${id}/`, { waitUntil: "domcontentloaded" });
    for (const width of [320, 360, 430, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const lines = await page.locator("h1").evaluate((heading) => {
        const text = heading.firstChild as Text;
        const range = document.createRange();
        const found = new Map<number, string>();
        for (let i = 0; i < text.length; i += 1) {
          range.setStart(text, i);
          range.setEnd(text, i + 1);
          const { top, height } = range.getBoundingClientRect();
          const line = [...found.keys()].find((y) => Math.abs(y - top) < height / 2) ?? top;
          found.set(line, (found.get(line) ?? "") + text.data[i]!);
        }
        return [...found.values()];
      });
      bad.push(
        ...lines
          .filter((line) => /^[，。；、：）”]/.test(line) || line.length < 2)
          .map((line) => `${id} ${width}: ${line}`),
      );
    }
  }
  expect(bad).toEqual([]);
  await close();
});
