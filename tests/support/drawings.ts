import type { Page } from "playwright-core";

/** Texts of visible drawings that overlap, leave their drawing, or are smaller than 12 px; and drawings cut at a side by what holds them. */
export const drawingFaults = (page: Page, drawings = ".drawings svg") =>
  page.evaluate((selector) => {
    const found: string[] = [];
    // As a reader who comes to a drawing finds it: whole, even if it is just being laid out.
    dispatchEvent(new Event("scroll"));
    for (const svg of [...document.querySelectorAll(selector)]) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const scale = frame.width / Number(svg.getAttribute("width"));
      const holder = svg.closest(".drawings")?.getBoundingClientRect() ?? frame;
      const cut = Math.max(holder.left - frame.left, frame.right - holder.right);
      if (cut > 0.5) found.push(`cut by ${cut.toFixed(1)} px at a side`);
      const texts = [...svg.querySelectorAll("text")].map((text) => ({
        label: text.textContent,
        box: text.getBoundingClientRect(),
        size: parseFloat(getComputedStyle(text).fontSize) * scale,
      }));
      for (const [i, a] of texts.entries()) {
        if (a.size < 11.95) found.push(`${a.size.toFixed(1)} px: ${a.label}`);
        if (
          a.box.left < frame.left - 3 * scale ||
          a.box.right > frame.right + 3 * scale ||
          a.box.bottom > frame.bottom + 1
        )
          found.push(`outside: ${a.label}`);
        for (const b of texts.slice(i + 1)) {
          const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (width > 2 * scale && height > 4 * scale) found.push(`overlap: ${a.label} / ${b.label}`);
        }
      }
    }
    return found;
  }, drawings);
