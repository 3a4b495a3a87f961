// Charts further down wait until they are near (chart.css). Once the page is there, those below the window are laid out one at
// a time while nothing else is to do, so that a picture of the whole page, as tools take it from its top, has all of them.

/** Not every browser tells when it is idle. */
const whenIdle = (act: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act, 100);
};

/** Only what is below the window: above it, a height that proves to be another would move what is being read. */
const layOutNext = (): void => {
  const next = [...document.querySelectorAll(".chart + .chart:not([data-laid-out])")].find(
    (chart) => chart.getBoundingClientRect().top > innerHeight,
  );
  if (next === undefined) return;
  next.toggleAttribute("data-laid-out", true);
  whenIdle(layOutNext);
};

// Not before: a browser may still be on its way to where a link leads in the page.
addEventListener("load", () => whenIdle(layOutNext));
