import type { Page } from "playwright-core";

/** The ids of the slides that can be seen. */
export const slidesShown = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>(".slide")].filter((s) => !s.hidden).map((s) => s.id));
/** The ids of all slides of a page. */
export const slideIds = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll(".slide")].map(({ id }) => id));

/** What stands outside its slide, or over the line of its sources; and letters smaller than 24 px at 1280 by 720. */
export const faultsOnSlides = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const least = (24 * innerWidth) / 1280 - 0.1;
    const all = [...document.querySelectorAll<HTMLElement>(".slide")];
    for (const slide of all) {
      all.forEach((other) => (other.hidden = other !== slide));
      const face = slide.querySelector(".face")!.getBoundingClientRect();
      const foot = slide.querySelector(".foot")!.getBoundingClientRect();
      for (const e of slide.querySelectorAll(".face :is(h1, h2, h3, p, li, svg, text)")) {
        const box = e.getBoundingClientRect();
        if (box.height === 0 || e.closest(".visually-hidden")) continue;
        const end = e.closest(".foot") ? face.bottom : foot.top;
        const over = [box.bottom - end, box.right - face.right, face.left - box.left, face.top - box.top];
        if (over.some((pixels) => pixels > 1))
          found.push(`${slide.id}: ${e.localName} "${e.textContent.slice(0, 30)}" stands outside`);
        const svg = e.closest("svg");
        const scale = svg && e.localName === "text" ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
        const grown = e.closest("[transform^='scale(']") ? 2 : 1;
        const size = parseFloat(getComputedStyle(e).fontSize) * scale * grown;
        if (!e.closest(".foot") && e.localName !== "svg" && size < least)
          found.push(`${slide.id}: ${e.localName} "${e.textContent.slice(0, 30)}" has ${size} px`);
      }
    }
    return found;
  });
