import type { Page } from "playwright-core";
import type { Outcome } from "../../../src/render/accessibility/finding.ts";
import { drawingFaults } from "../drawings.ts";
import { report } from "./report.ts";

const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** The widths of 400 % are looked at with all other pages. */
export const zoom = async (page: Page): Promise<Outcome> => {
  const faults = await drawingFaults(page);
  return !(await overflows(page)) && faults.length === 0 ? "met" : report("not-met", "zoom", faults);
};
