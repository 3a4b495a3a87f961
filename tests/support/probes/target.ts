import type { Page } from "playwright-core";
import type { Outcome } from "../../../src/render/accessibility/finding.ts";
import { report } from "./report.ts";

/** Marks that are smaller than 24 px and nearer to another than WCAG 2.2 (2.5.8) allows; each leads where a link in a line of text does. */
export const target = async (page: Page): Promise<Outcome> => {
  const small = await page.evaluate(() => {
    const marks = [...document.querySelectorAll(".drawings svg a[href]")]
      .map((mark) => ({ href: mark.getAttribute("href")!, box: mark.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .map(({ href, box }) => ({
        href,
        box,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        small: box.width < 24 || box.height < 24,
      }));
    const toBox = (x: number, y: number, box: DOMRect) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const crowded = marks.filter(
      (mark) =>
        mark.small &&
        marks.some(
          (other) =>
            other.href !== mark.href &&
            (toBox(mark.x, mark.y, other.box) < 12 ||
              (other.small && Math.hypot(mark.x - other.x, mark.y - other.y) < 24)),
        ),
    );
    const links = [...document.querySelectorAll("main a")].filter((link) => !link.closest(".drawings"));
    const elsewhere = new Set(links.map((link) => link.getAttribute("href")));
    return { crowded: crowded.length, elsewhere: crowded.filter(({ href }) => elsewhere.has(href)).length };
  });
  if (small.crowded === 0) return "met";
  return report(small.elsewhere === small.crowded ? "partly" : "not-met", "target", small);
};
