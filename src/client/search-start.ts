import { slashOpens } from "./slash.ts";

// On every page, so as little as can be: everything else comes with the first use. Without it the link leads to the index.

const link = document.querySelector<HTMLAnchorElement>("a.find")!;
/** The field of the index page, which shows its results in the page. */
const field = document.querySelector<HTMLInputElement>("#q");

const open = (): void => {
  if (field) field.focus();
  else
    import("./search-dialog.ts").then(
      (search) => search.open(link),
      () => location.assign(link.href),
    );
};
const startPage = (): void => void import("./search-page.ts");

link.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
});
document.addEventListener("keydown", (event) => {
  const typing = (event.target as Element).closest?.("input, textarea, select, [contenteditable], dialog");
  if (
    event.key !== "/" ||
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    typing ||
    !slashOpens()
  )
    return;
  event.preventDefault();
  open();
});
if (field) {
  if (location.search) startPage();
  else field.addEventListener("focus", startPage, { once: true });
}
