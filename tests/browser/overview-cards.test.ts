import { expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";

const { open } = siteInBrowser();

it.each(["/", "/zh/"])(
  "the card of a mark in a last row lies over the words below its drawing (%s)",
  async (address) => {
    const { page, faults, close } = await open(address, { viewport: { width: 900, height: 1000 } });
    const figure = page.locator('figure[data-chart="stage-ladder"]');
    const mark = figure.locator(".wide a[href]").last();
    await mark.evaluate((each) => each.scrollIntoView({ block: "center" }));
    // At a shape of it: between its shapes there may be nothing under the pointer.
    const shape = (await mark.locator("circle, rect, text").first().boundingBox())!;
    await page.mouse.move(shape.x + shape.width / 2, shape.y + shape.height / 2);
    await figure.locator(".mark-card:visible").waitFor();
    const card = (await figure.locator(".mark-card:visible").boundingBox())!;
    const caption = (await figure.locator("figcaption").boundingBox())!;
    const common = { x: card.x + card.width / 2, y: (caption.y + card.y + card.height) / 2 };
    expect(common.y).toBeGreaterThan(caption.y);
    const above = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest(".mark-card, figcaption")?.className,
      common,
    );
    expect(above).toBe("mark-card");
    expect(faults).toEqual([]);
    await close();
  },
);
