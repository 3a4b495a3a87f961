import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds, a line each; in one pass in the page itself: the other mode exists for frames, and takes twice as long. */
export const violationsIn = async (page: Page): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(" | ")}`.slice(0, 400));
};
