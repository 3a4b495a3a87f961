// A page with many charts holds at its end what of them is not seen at first: other views, and what only paper shows. Styles
// alone bring it out for those who read without script. With this it stands in its charts.
import { onceRead } from "./once-read.ts";

onceRead(() => {
  for (const place of document.querySelectorAll<HTMLElement>("[data-here]")) {
    // Not in a page that was cut off on its way.
    const part = document.getElementById(place.dataset["here"]!);
    if (part !== null) place.replaceWith(part);
  }
  document.querySelector(".paper-only")?.remove();

  for (const other of document.querySelectorAll<HTMLElement>("[data-view-of]")) {
    const drawings = document.querySelector(`figure[data-chart="${other.dataset["viewOf"]!}"] .drawings`)!;
    drawings.append(...other.querySelectorAll(".view"));
    other.remove();
  }
});
