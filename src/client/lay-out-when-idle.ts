// Charts further down wait until they are near (chart.css). Once the page is there, those below the window are laid out piece by
// piece while nothing else is to do, so that a picture of the whole page, as tools take it from its top, has all of them.

const PARTS = ".chart + .chart :is(.words, figcaption, .wide > svg, .narrow > svg):not([data-laid-out])";

/** So many texts of a drawing at a time: a slow phone lays out these in the time that it may be deaf to its reader. */
const TEXTS = 25;

/** Not every browser tells when it is idle. */
const whenIdle = (act: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act, 100);
};

const show = (texts: Element[]): void => {
  for (const text of texts) text.removeAttribute("data-left");
};
const leftTexts = (): Element[] => [...document.querySelectorAll("[data-left]")];

/** Only what is below the window: above it, a height that proves to be another would move what is being read. */
const startNext = (): boolean => {
  const next = [...document.querySelectorAll(PARTS)].find(
    (part) => part.checkVisibility() && part.getBoundingClientRect().top > innerHeight,
  );
  for (const text of next?.querySelectorAll("text") ?? []) text.toggleAttribute("data-left", true);
  return next?.toggleAttribute("data-laid-out", true) ?? false;
};

const layOutNext = (): void => {
  const left = leftTexts();
  if (left.length > 0) show(left.slice(0, TEXTS));
  else if (!startNext()) return;
  // Now, and not together with the painting.
  document.body.getBoundingClientRect();
  whenIdle(layOutNext);
};

// Where the styles make nothing wait, nothing is to do.
if (CSS.supports("width", "attr(a type(<number>))")) {
  // Whoever comes to a drawing meanwhile finds it whole.
  for (const coming of ["scroll", "resize"]) addEventListener(coming, () => show(leftTexts()), { passive: true });
  // Not before: a browser may still be on its way to where a link leads in the page.
  addEventListener("load", () => whenIdle(layOutNext));
}
