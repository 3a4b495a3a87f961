// A page with many charts holds their tables at its end, where links under the charts lead. With this they open under the chart.

const openHere = (table: HTMLDetailsElement, link: HTMLAnchorElement): void => {
  const { parentElement: from } = table;
  link.parentElement!.replaceWith(table);
  table.open = true;
  table.querySelector("summary")!.focus();
  if (from!.querySelector("details") === null) from!.remove();
};

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(".to-table a");
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // It runs before the tables come. Until all are there the link leads to where its own will be.
  const table = document.querySelector<HTMLDetailsElement>(link.hash);
  if (table === null || document.readyState === "loading") return;
  event.preventDefault();
  openHere(table, link);
});
