import type { Page } from "playwright-core";
import { contrastOf } from "../../src/render/accessibility/colors.ts";
import type { Outcome } from "../../src/render/accessibility/finding.ts";
import type { ProbedId } from "../../src/render/accessibility/probed.ts";
import { drawingFaults } from "./drawings.ts";

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

const lowContrast = async (page: Page): Promise<Outcome> => {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const faint = (await lettersOn(page)).filter(({ fill, ground }) => contrastOf(hex(fill), hex(ground)) < 4.5);
    if (faint.length > 0) return report("not-met", "low-contrast", colorScheme, faint.slice(0, 3));
  }
  return "met";
};

/** Says in the log of a failing test what was seen, since an outcome alone does not. */
const report = (outcome: Outcome, ...seen: unknown[]): Outcome => {
  console.log(outcome, ...seen.map((one) => JSON.stringify(one)));
  return outcome;
};

const first = (page: Page) => page.locator(".drawings svg:visible a[href]").first();

const seizure = async (page: Page): Promise<Outcome> => {
  await first(page).focus();
  await page.keyboard.press("ArrowRight");
  const running = await page.evaluate(() => document.getAnimations().length);
  return running === 0 ? "met" : report("not-met", "seizure", running);
};

const overridesAt = async (page: Page): Promise<Outcome> => {
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

const focus = async (page: Page): Promise<Outcome> => {
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

const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** Marks that forced colours leave without any paint but that of the ground. */
const lostWhenForced = async (page: Page): Promise<number> => {
  await page.emulateMedia({ forcedColors: "active" });
  const lost = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const marks = [...document.querySelectorAll(".drawings svg [data-fact]")].filter(
      (mark) => mark.getBoundingClientRect().width > 0 && mark.querySelector("[data-fact]") === null,
    );
    const shows = (shape: Element) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].some(
        (paint) => paint !== "none" && paint !== ground && !/^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(paint),
      );
    };
    return marks.filter((mark) => ![mark, ...mark.querySelectorAll("*")].some(shows)).length;
  });
  await page.emulateMedia({ forcedColors: null });
  return lost;
};

const userStyle = async (page: Page): Promise<Outcome> => {
  const seen = await page.evaluate(() => {
    const texts = [...document.querySelectorAll(".drawings svg text")].filter(
      (t) => t.getBoundingClientRect().width > 0,
    );
    const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
    const own = new CSSStyleSheet();
    const spacing =
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";
    own.replaceSync(
      `${spacing} svg text, svg tspan { fill: rgb(1, 2, 3) !important; font-family: monospace !important }`,
    );
    document.adoptedStyleSheets = [own];
    const applied = texts.every((text) => {
      const { fill, fontFamily } = getComputedStyle(text);
      return fill === "rgb(1, 2, 3)" && fontFamily === "monospace";
    });
    const spaced = document.documentElement.scrollWidth <= window.innerWidth;
    document.adoptedStyleSheets = [];
    const before = { drawn: size(texts[0]!), table: size(document.querySelector("figure td")!) };
    own.replaceSync("html { font-size: 212% !important }");
    document.adoptedStyleSheets = [own];
    const grow = {
      drawn: size(texts[0]!) / before.drawn,
      table: size(document.querySelector("figure td")!) / before.table,
    };
    document.adoptedStyleSheets = [];
    return { applied, spaced, grow };
  });
  const lost = await lostWhenForced(page);
  if (!seen.applied || !seen.spaced || lost > 0 || seen.grow.table < 1.9)
    return report("not-met", "user-style", seen, lost);
  return seen.grow.drawn < 1.9 ? "partly" : "met";
};

/** Marks that are smaller than 24 px and nearer to another than WCAG 2.2 (2.5.8) allows; each leads where a link in a line of text does. */
const target = async (page: Page): Promise<Outcome> => {
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

/** The widths of 400 % are looked at with all other pages. */
const zoom = async (page: Page): Promise<Outcome> => {
  const faults = await drawingFaults(page);
  return !(await overflows(page)) && faults.length === 0 ? "met" : report("not-met", "zoom", faults);
};

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
