import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { expectedOf } from "../../src/render/accessibility/probed.ts";
import { violationsIn } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { ready } from "../support/explorer.ts";
import { probe } from "../support/probes.ts";
import { inLocale, locales } from "../support/site.ts";

const { open, visit } = siteInBrowser();

const openDetails = (page: Page, which = "main details") =>
  page.locator(which).evaluateAll((all) => all.forEach((details) => details.setAttribute("open", "")));

// Languages by turns: what is measured here hangs on the drawing, and every drawing is made by the same code in both.
const cases = charts.map(({ id }, i) => [id, inLocale(locales[i % locales.length]!, `/charts/${id}/`)] as const);

describe.concurrent.each(cases)("the chart %s", (id, address) => {
  it("holds in the browser what the scorecard says of it", async () => {
    const { page, close } = await visit(address);
    expect(await probe(page)).toEqual(expectedOf(id));
    await close();
  });
});

/** What a reader may open, and how; each in both languages, the schemes and widths by turns. */
const opened: Record<string, { address: string; open(page: Page): Promise<void> }> = {
  "the table, the card of a mark and the code to embed of a chart": {
    address: "/charts/timeline/",
    open: async (page) => {
      await openDetails(page);
      await page.locator("form.choose:visible select").first().waitFor();
      await page.locator(".drawings svg:visible a[href]").first().focus();
      await page.locator(".mark-card:visible").waitFor();
    },
  },
  "the explorer with its facets and columns": {
    address: "/initiatives/?places=chengdu",
    open: async (page) => {
      await ready(page);
      await openDetails(page, "#explorer-form details, #explorer-tools details");
    },
  },
  "the chooser of what to compare": {
    address: "/compare/?places=beijing,shanghai",
    open: async (page) => {
      await page.locator("#chosen h2").first().waitFor();
      await openDetails(page);
    },
  },
  "the questions of a case": {
    address: "/cases/nanjing/",
    open: (page) => openDetails(page, "main details:not(figure *)"),
  },
  "the window of a speaker": {
    address: "/cases/nanjing/slides/#speaker/4",
    open: (page) => page.locator(".deck-clock:visible").waitFor(),
  },
};

describe.concurrent.each(Object.keys(opened))("%s", (name) => {
  const { address, open: unfold } = opened[name]!;
  it.each([
    ["en", "light", 360],
    ["zh", "dark", 1280],
  ] as const)("is without barriers when open (%s, %s, %i px)", async (locale, colorScheme, width) => {
    const viewport = { width, height: 800 };
    const { page, faults, close } = await open(inLocale(locale, address), { colorScheme, viewport });
    await unfold(page);
    expect(await violationsIn(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});
