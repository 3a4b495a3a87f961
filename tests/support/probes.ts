import type { Page } from "playwright-core";
import type { Outcome } from "../../src/render/accessibility/finding.ts";
import type { ProbedId } from "../../src/render/accessibility/probed.ts";
import { focus, lowContrast } from "./probes/colors.ts";
import { overridesAt, seizure } from "./probes/keys.ts";
import { target } from "./probes/target.ts";
import { userStyle } from "./probes/user-style.ts";
import { zoom } from "./probes/zoom.ts";

/** A desk high enough for every drawing: what is not in the window cannot be asked what it stands on. */
const DESK = { width: 1280, height: 6000 };
/** A desk of 1280 px at 200 %. */
const ZOOMED = { width: 640, height: 800 };
const PHONE = { width: 360, height: 6000 };

// In the order of their windows: a window that changes is laid out again.
const probes: Record<ProbedId, [window: typeof DESK, run: (page: Page) => Promise<Outcome>]> = {
  "low-contrast": [DESK, lowContrast],
  seizure: [DESK, seizure],
  "overrides-at": [DESK, overridesAt],
  focus: [DESK, focus],
  zoom: [ZOOMED, zoom],
  "user-style": [ZOOMED, userStyle],
  target: [PHONE, target],
};

/** What a browser finds of the chart on a page, test by test. */
export const probe = async (page: Page): Promise<Record<string, Outcome>> => {
  const found: Record<string, Outcome> = {};
  for (const [id, [window, run]] of Object.entries(probes)) {
    if (page.viewportSize()?.width !== window.width || page.viewportSize()?.height !== window.height)
      await page.setViewportSize(window);
    found[id] = await run(page);
  }
  return found;
};
