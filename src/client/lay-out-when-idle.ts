// Charts further down wait until they are near (chart.css). Once the page is there, those below the window are laid out piece by
// piece while nothing else is to do, so that a picture of the whole page, as tools take it from its top, has all of them.

const PARTS = ".chart + .chart :is(.words, figcaption, .wide > svg, .narrow > svg):not([data-laid-out])";

/** So many texts of a drawing at a time: a slow phone lays out these in the time that it may be deaf to its reader. */
const TEXTS = 25;

/** Texts of the drawing that is being laid out, which are not shown yet. */
const left: Element[] = [];

const show = (texts: Element[]): void => {
  for (const text of texts) text.removeAttribute("data-left");
};

/** Not every browser tells when it is idle. */
const whenIdle = (act: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act, 100);
};

/** False of a drawing that is near: it has been laid out, and may be on show. */
const waits = (part: Element): boolean =>
  part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false;

/** Only what is below the window: above it, a height that proves to be another would move what is being read. */
const startNext = (): boolean => {
  const next = [...document.querySelectorAll(PARTS)].find(
    (part) => part.checkVisibility() && part.getBoundingClientRect().top > innerHeight,
  );
  if (next === undefined) return false;
  if (waits(next)) left.push(...next.querySelectorAll("text"));
  for (const text of left) text.toggleAttribute("data-left", true);
  next.toggleAttribute("data-laid-out", true);
  return true;
};

let going = false;
const layOutNext = (): void => {
  if (left.length > 0) show(left.splice(0, TEXTS));
  else going = startNext();
  if (!going) return;
  // Now, and not together with the painting.
  document.body.getBoundingClientRect();
  whenIdle(layOutNext);
};

/** Not before all is there: a browser may still be on its way to where a link leads in the page. */
const start = (): void => {
  if (going || document.readyState !== "complete") return;
  going = true;
  whenIdle(layOutNext);
};

// Where the styles make nothing wait, nothing is to do.
if (CSS.supports("width", "attr(a type(<number>))")) {
  addEventListener("load", start);
  // Another width has other drawings.
  addEventListener("resize", start);
  // Whoever comes to a drawing meanwhile finds it whole.
  for (const coming of ["scroll", "resize", "focusin"]) addEventListener(coming, () => show(left.splice(0)), true);
}
