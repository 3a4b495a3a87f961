import type { Page } from "playwright-core";
import type { Outcome } from "../../../src/render/accessibility/finding.ts";
import { report } from "./report.ts";

/** The first mark of the drawing that is shown. */
export const first = (page: Page) => page.locator(".drawings svg:visible a[href]").first();

/** Whether nothing moves when a mark is gone to. */
export const seizure = async (page: Page): Promise<Outcome> => {
  await first(page).focus();
  await page.keyboard.press("ArrowRight");
  const running = await page.evaluate(() => document.getAnimations().length);
  return running === 0 ? "met" : report("not-met", "seizure", running);
};

/** Whether keys of the browser and of assistive tools stay theirs. */
export const overridesAt = async (page: Page): Promise<Outcome> => {
  await first(page).focus();
  const taken = await page.evaluate(() => {
    const takes = (target: Element, key: string, held: KeyboardEventInit = {}) =>
      !target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
    const mark = document.activeElement!;
    const keys = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End", "Escape", " ", "Tab"];
    return [
      ...keys.filter((key) => takes(document.querySelector("h1")!, key)).map((key) => `${key} outside`),
      ...keys.flatMap((key) =>
        (["ctrlKey", "altKey", "metaKey"] as const)
          .filter((held) => takes(mark, key, { [held]: true }))
          .map((held) => `${held} ${key}`),
      ),
    ];
  });
  await page.keyboard.press("Tab");
  const left = await page.evaluate(() => document.activeElement!.closest(".drawings svg") === null);
  const two = await page.locator(".drawings svg:visible").count();
  return taken.length === 0 && (left || two > 1) ? "met" : report("not-met", "overrides-at", taken, left);
};
