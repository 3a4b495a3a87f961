import type { Page } from "playwright-core";
import { contrastOf } from "../../../src/render/accessibility/colors.ts";
import type { Outcome } from "../../../src/render/accessibility/finding.ts";
import { first } from "./keys.ts";
import { report } from "./report.ts";

const schemes = ["light", "dark"] as const;

const hex = (color: string): string => {
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const bytes = color.startsWith("color(") ? parts.map((part) => part * 255) : parts;
  return `#${bytes.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
};

/** Every letter of the visible drawings with its colour and that of what it stands on. */
const lettersOn = (page: Page) =>
  page.evaluate(() => {
    const visible = (color: string) => color !== "none" && !/^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(color);
    return [...document.querySelectorAll(".drawings svg text")].flatMap((text) => {
      const box = text.getBoundingClientRect();
      if (box.width === 0 || text.textContent.trim() === "") return [];
      const at = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const under = at.slice(at.findLastIndex((element) => text.contains(element)) + 1);
      const ground = under
        .filter((element) => !element.closest("text"))
        .map((element) => getComputedStyle(element))
        .map((style, i) =>
          under[i] instanceof SVGGraphicsElement && under[i].localName !== "svg" ? style.fill : style.backgroundColor,
        )
        .find(visible);
      return [{ text: text.textContent, fill: getComputedStyle(text).fill, ground: ground ?? "" }];
    });
  });

/** Whether every letter of the drawings stands out from what it stands on. */
export const lowContrast = async (page: Page): Promise<Outcome> => {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const faint = (await lettersOn(page)).filter(({ fill, ground }) => contrastOf(hex(fill), hex(ground)) < 4.5);
    if (faint.length > 0) return report("not-met", "low-contrast", colorScheme, faint.slice(0, 3));
  }
  return "met";
};

/** Whether the frame of the mark in focus is seen. */
export const focus = async (page: Page): Promise<Outcome> => {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await page.keyboard.press("Tab");
    await first(page).focus();
    const seen = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement!);
      return { outlineStyle, outlineWidth, outlineColor, ground: getComputedStyle(document.body).backgroundColor };
    });
    const frame = seen.outlineStyle === "solid" && parseFloat(seen.outlineWidth) >= 2;
    if (!frame || contrastOf(hex(seen.outlineColor), hex(seen.ground)) < 4.5) return report("not-met", "focus", seen);
  }
  return "met";
};
