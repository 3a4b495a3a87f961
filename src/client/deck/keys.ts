/** What can be done with a deck that is presented. */
export type Deed = "next" | "previous" | "first" | "last" | "blank" | "speak" | "fill" | "leave";

const DEEDS: Record<string, Deed> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  Enter: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  b: "blank",
  ".": "blank",
  s: "speak",
  f: "fill",
  Escape: "leave",
};

const presses = (target: EventTarget | null, key: string): boolean =>
  (key === " " || key === "Enter") && target instanceof Element && target.closest("a, button, summary") !== null;

/** What a key asks for; nothing where it belongs to the browser, or to the link or button that has the focus. */
export const deedOf = (event: KeyboardEvent): Deed | undefined => {
  if (event.ctrlKey || event.altKey || event.metaKey || presses(event.target, event.key)) return undefined;
  if (event.key === " " && event.shiftKey) return "previous";
  return DEEDS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
};

const LEAST = 45;

/** Calls back when a finger is drawn across the deck from side to side. */
export const onSwipe = (deck: HTMLElement, turn: (deed: "next" | "previous") => void): void => {
  let from: Touch | null = null;
  deck.addEventListener("touchstart", ({ touches }) => (from = touches.length === 1 ? touches[0]! : null), {
    passive: true,
  });
  deck.addEventListener("touchend", ({ changedTouches: [to] }) => {
    if (from === null || to === undefined) return;
    const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
    from = null;
    if (Math.abs(x) >= LEAST && Math.abs(x) > 1.5 * Math.abs(y)) turn(x < 0 ? "next" : "previous");
  });
};
