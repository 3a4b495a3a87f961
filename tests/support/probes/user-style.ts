import type { Page } from "playwright-core";
import type { Outcome } from "../../../src/render/accessibility/finding.ts";
import { report } from "./report.ts";

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

/** Whether colours, faces, spacing and sizes of readers reach the drawing. */
export const userStyle = async (page: Page): Promise<Outcome> => {
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
