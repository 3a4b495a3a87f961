// A page with many charts holds at its end what of them is asked for later: other views, and what only paper shows. Those who
// read without script find it there; with this it stands in its chart.

for (const place of document.querySelectorAll<HTMLElement>("[data-here]"))
  place.replaceWith(document.getElementById(place.dataset["here"]!)!);
for (const left of document.querySelectorAll(".other-views, .paper-only")) left.remove();
