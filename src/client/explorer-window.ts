import type { Entries } from "../explorer/entries.ts";
import { placedLines } from "./explorer-lines.ts";

/** Lines beyond those in sight, so that the next ones are there when one scrolls or tabs on. */
const AHEAD = 12;

/** Of many lines of equal height, those in sight of a box that scrolls; the one with the focus is never scrolled away. */
export const lineWindow = (scroller: HTMLElement, body: HTMLElement) => {
  const lines = placedLines(body);
  let shown: Entries | null = null;
  let [height, box, top] = [0, 0, 0];
  let measured = "";
  let waiting = false;

  const fill = (): void => {
    waiting = false;
    if (shown === null) return;
    const first = Math.max(0, Math.floor(top / height) - AHEAD);
    lines.scrollTo(shown, first, Math.min(shown.length, Math.ceil((top + box) / height) + AHEAD));
  };
  /** Asking for a height costs the layout of the whole page, so it is asked once for each form that the lines can have. */
  const measure = (entries: Entries, form: string): void => {
    const now = `${innerWidth} ${form}`;
    if (measured === now) return;
    measured = now;
    body.replaceChildren(entries.node(0, true));
    height = body.firstElementChild!.getBoundingClientRect().height;
    box = scroller.clientHeight;
    lines.clear(height);
  };
  const close = (): void => {
    shown = null;
    lines.clear(height);
    body.style.height = "";
  };
  /** `form` names what the height of a line and what stands in it depend on. */
  const show = (entries: Entries, form: string): void => {
    measure(entries, form);
    shown = entries;
    body.style.height = `${entries.length * height}px`;
    // Even to say that it stays where it is would cost a layout.
    if (top > 0) scroller.scrollTop = top = 0;
    // What is in sight first; the lines ahead of it when that has been painted.
    lines.renew(entries, Math.min(entries.length, Math.ceil(box / height)));
    requestAnimationFrame(() => setTimeout(fill));
  };
  scroller.addEventListener("scroll", () => {
    top = scroller.scrollTop;
    if (!waiting) requestAnimationFrame(fill);
    waiting = true;
  });
  /** More lines have become known after those that were shown. */
  const grow = (entries: Entries): void => {
    shown = entries;
    body.style.height = `${entries.length * height}px`;
  };
  return { show, grow, close };
};
