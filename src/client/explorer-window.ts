import type { Entries } from "../explorer/entries.ts";

/** Lines beyond those in sight, so that the next ones are there when one scrolls or tabs on. */
const AHEAD = 12;

/**
 * Of many lines of equal height, those in sight of a box that scrolls. They stand in the page in their order, for the Tab key
 * and for screen readers; the one with the focus is never taken away.
 */
export const lineWindow = (scroller: HTMLElement, body: HTMLElement) => {
  const there = new Map<number, HTMLElement>();
  let shown: Entries | null = null;
  let height = 0;
  let width = 0;
  let waiting = false;

  const insert = (entries: Entries, at: number): void => {
    const node = entries.node(at, true);
    node.style.transform = `translateY(${at * height}px)`;
    let next: number | undefined;
    for (const other of there.keys()) if (other > at && (next === undefined || other < next)) next = other;
    body.insertBefore(node, next === undefined ? null : there.get(next)!);
    there.set(at, node);
  };
  const fill = (): void => {
    waiting = false;
    if (shown === null) return;
    const first = Math.max(0, Math.floor(scroller.scrollTop / height) - AHEAD);
    const last = Math.min(shown.length, Math.ceil((scroller.scrollTop + scroller.clientHeight) / height) + AHEAD);
    for (const [at, node] of there) {
      if ((at >= first && at < last) || node.contains(document.activeElement)) continue;
      node.remove();
      there.delete(at);
    }
    for (let at = first; at < last; at++) if (!there.has(at)) insert(shown, at);
  };
  const close = (): void => {
    shown = null;
    there.clear();
    body.style.height = "";
  };
  const show = (entries: Entries): void => {
    there.clear();
    shown = entries;
    width = innerWidth;
    body.replaceChildren(entries.node(0, true));
    height = body.firstElementChild!.getBoundingClientRect().height;
    body.style.height = `${entries.length * height}px`;
    body.replaceChildren();
    scroller.scrollTop = 0;
    fill();
  };
  scroller.addEventListener("scroll", () => {
    if (!waiting) requestAnimationFrame(fill);
    waiting = true;
  });
  // A phone changes its height with every scroll; only another width makes other lines.
  addEventListener("resize", () => {
    if (shown !== null && innerWidth !== width) show(shown);
  });
  return { show, close };
};
