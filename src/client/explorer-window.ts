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
  let [height, box, top] = [0, 0, 0];
  let measured = "";
  let waiting = false;

  const insert = (entries: Entries, at: number): void => {
    const node = entries.node(at, true);
    node.style.transform = `translateY(${at * height}px)`;
    let next: number | undefined;
    for (const other of there.keys()) if (other > at && (next === undefined || other < next)) next = other;
    body.insertBefore(node, next === undefined ? null : there.get(next)!);
    there.set(at, node);
  };
  const fill = (ahead = AHEAD): void => {
    waiting = false;
    if (shown === null) return;
    const first = Math.max(0, Math.floor(top / height) - ahead);
    const last = Math.min(shown.length, Math.ceil((top + box) / height) + ahead);
    for (const [at, node] of there) {
      if ((at >= first && at < last) || node.contains(document.activeElement)) continue;
      node.remove();
      there.delete(at);
    }
    for (let at = first; at < last; at++) if (!there.has(at)) insert(shown, at);
  };
  /** Asking for a height costs the layout of the whole page, so it is asked once for each form that the lines can have. */
  const measure = (entries: Entries, form: string): void => {
    const now = `${innerWidth} ${form}`;
    if (measured === now) return;
    measured = now;
    body.replaceChildren(entries.node(0, true));
    height = body.firstElementChild!.getBoundingClientRect().height;
    box = scroller.clientHeight;
  };
  const close = (): void => {
    shown = null;
    there.clear();
    body.style.height = "";
  };
  /** `form` names what the height of a line depends on. */
  const show = (entries: Entries, form: string): void => {
    there.clear();
    measure(entries, form);
    shown = entries;
    body.style.height = `${entries.length * height}px`;
    body.replaceChildren();
    // Even to say that it stays where it is would cost a layout.
    if (top > 0) scroller.scrollTop = top = 0;
    // What is in sight first; the lines ahead of it when that has been painted.
    fill(0);
    requestAnimationFrame(() => setTimeout(() => fill()));
  };
  scroller.addEventListener("scroll", () => {
    top = scroller.scrollTop;
    if (!waiting) requestAnimationFrame(() => fill());
    waiting = true;
  });
  /** More lines have become known after those that were shown. */
  const grow = (entries: Entries): void => {
    shown = entries;
    body.style.height = `${entries.length * height}px`;
  };
  return { show, grow, close };
};
