// A page with many charts holds their tables at its end, where links under the charts lead. With this they open under the chart.
import { onceRead } from "./once-read.ts";

const openHere = (link: HTMLAnchorElement): void => {
  const table = document.querySelector<HTMLDetailsElement>(link.hash);
  // Gone where a reader has asked twice before the table came.
  if (table === null || !link.isConnected) return;
  const { parentElement: from } = table;
  link.parentElement!.replaceWith(table);
  table.open = true;
  table.querySelector("summary")!.focus();
  if (from!.querySelector("details") === null) from!.remove();
};

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(".to-table a");
  if (link === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  onceRead(() => openHere(link));
});
