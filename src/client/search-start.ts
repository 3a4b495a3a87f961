import { slashOpens } from "./slash.ts";

// On every page, so as little as can be: everything else comes with the first use. Without it the link leads to the index.

const link = document.querySelector<HTMLAnchorElement>("a.find")!;
/** The field of the index page, which shows its results in the page. */
const field = document.querySelector<HTMLInputElement>("#q");

/** What is typed while the code is on its way; undefined when nothing is. */
let typed: string | undefined;

const open = (): void => {
  if (field) return field.focus();
  typed = "";
  import("./search-dialog.ts").then(
    (search) => {
      search.open(link, typed ?? "");
      typed = undefined;
    },
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
  const { key, target } = event;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (typed !== undefined) {
    if (key.length > 1) return;
    typed += key;
  } else {
    const at = target as Element;
    const inField = at.closest?.("input, textarea, select, [contenteditable], dialog");
    // A dialog that was just closed keeps the focus until the next frame; nobody types in it.
    const inClosed = at.closest?.("dialog:not([open])");
    if (key !== "/" || (inField && !inClosed) || !slashOpens()) return;
    open();
  }
  event.preventDefault();
});
if (field) {
  if (location.search) startPage();
  else field.addEventListener("focus", startPage, { once: true });
}
