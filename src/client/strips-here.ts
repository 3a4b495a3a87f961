// A page with many charts holds at its end what only paper shows of them, where it is printed for those who read without
// script. With this it is printed in its charts.

for (const place of document.querySelectorAll<HTMLElement>("[data-here]"))
  place.replaceWith(document.getElementById(place.dataset["here"]!)!);
document.querySelector(".paper-only")?.remove();
