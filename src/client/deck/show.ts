import { writeHash, type Mode } from "./address.ts";

/** How a deck is shown now: `at` is counted from 0. */
export interface Shown {
  mode: Mode;
  at: number;
  blank: boolean;
}

const root = document.documentElement;

/** What shows a deck that stands on the page, and knows which of its slides a reader has before them. */
export const shower = (deck: HTMLElement) => {
  const slides = [...deck.querySelectorAll<HTMLElement>(".slide")];
  const ids = slides.map(({ id }) => id);
  const all = (name: string) => [...deck.querySelectorAll<HTMLElement>(name)];
  const status = deck.querySelector<HTMLElement>("[role=status]")!;

  /** Puts the page into a state. */
  const show = ({ mode, at, blank }: Shown): void => {
    root.dataset.deckMode = mode;
    root.toggleAttribute("data-deck-blank", blank && mode === "present");
    slides.forEach((slide, i) => {
      slide.hidden = mode === "present" ? i !== at : mode === "speak" && i !== at && i !== at + 1;
      slide.classList.toggle("coming", mode === "speak" && i === at + 1);
    });
    all(".deck-tools").forEach((tools) => (tools.hidden = mode !== "page"));
    all(".deck-bar").forEach((tools) => (tools.hidden = mode !== "present"));
    all(".deck-clock").forEach((tools) => (tools.hidden = mode !== "speak"));
    all(".deck-at").forEach((text) => (text.textContent = `${at + 1} / ${slides.length}`));
    status.textContent = blank && mode === "present" ? status.dataset.said! : "";
    if (mode !== "page") history.replaceState(null, "", writeHash({ mode, at }, ids));
    if (mode === "present") slides[at]!.focus({ preventScroll: true });
    if (mode !== "page") scrollTo(0, 0);
  };

  /** The slide that a reader of the page has before them. */
  const seen = ({ mode, at }: Shown): number =>
    mode === "page"
      ? Math.max(
          0,
          slides.findIndex((slide) => slide.getBoundingClientRect().bottom > innerHeight / 3),
        )
      : at;

  return { slides, ids, show, seen };
};
