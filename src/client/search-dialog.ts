import { countOf, searchWords as w } from "../i18n/search.ts";
import { shownOf } from "../search/marked.ts";
import { asRead } from "../search/query.ts";
import type { Searcher } from "../search/search.ts";
import { onText } from "./composing.ts";
import { answerTo } from "./search-answer.ts";
import { optionList } from "./search-list.ts";
import { loadSearcher } from "./search-load.ts";
import { make, pageLocale, resultParts } from "./search-nodes.ts";
import { setSlash, slashOpens } from "./slash.ts";

const MOST = 10;

const locale = pageLocale();

/** The parts of the dialog; the form leads to the page of results and the index, also when the index does not load. */
const build = (page: string) => {
  const field = make("input", {
    id: "search-field",
    name: "q",
    type: "text",
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": "search-options",
    "aria-expanded": "false",
    "aria-describedby": "search-hint",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    maxlength: "120",
  });
  const close = make("button", { type: "button" }, w.close[locale]);
  const label = make("label", { for: "search-field" }, w.label[locale]);
  const form = make("form", { action: page, role: "search" }, label, field, close);
  const status = make("p", { role: "status" });
  const hint = make("p", { id: "search-hint", class: "hint" }, w.hint[locale]);
  const list = make("div", {
    id: "search-options",
    role: "listbox",
    tabindex: "-1",
    "aria-label": w.results[locale],
    hidden: "",
  });
  const heading = make("h2", { hidden: "" });
  const all = make("a", { href: page }, w.toIndex[locale]);
  const slash = make("input", { type: "checkbox" });
  slash.checked = slashOpens();
  slash.addEventListener("change", () => setSlash(slash.checked));
  const foot = make(
    "div",
    { class: "foot" },
    all,
    make("span", { class: "keys" }, w.keys[locale]),
    make("label", { class: "keys" }, slash, w.slash[locale]),
  );
  const dialog = make(
    "dialog",
    { class: "search", "aria-label": w.find[locale] },
    form,
    status,
    hint,
    heading,
    list,
    foot,
  );
  return { dialog, field, close, status, hint, heading, list, all };
};

type Dialog = ReturnType<typeof build>;

const starter = (link: HTMLAnchorElement): Dialog => {
  const made = build(link.href);
  const { dialog, field, close, status, hint, heading, list, all } = made;
  const options = optionList(field, list);
  const base = link.href.replace(/search\/(index\.html)?$/, "");

  const show = (searcher: Searcher, typed: string): void => {
    const answer = answerTo(searcher, typed, locale);
    const { results } = answer;
    options.show(
      results.slice(0, MOST).map((result) => {
        const shown = shownOf(result, locale, searcher.keys);
        return make("a", { href: base + shown.address.slice(1) }, ...resultParts(shown, locale));
      }),
    );
    hint.hidden = typed.trim() !== "";
    status.textContent = answer.status;
    heading.textContent = answer.heading;
    heading.hidden = answer.heading === "";
    all.textContent =
      results.length > MOST ? `${w.all[locale]} · ${countOf(results.length, locale)}` : w.toIndex[locale];
    all.href = results.length > MOST ? `${link.href}?q=${encodeURIComponent(asRead(typed))}` : link.href;
  };
  const search = (): void => {
    status.textContent ||= w.loading[locale];
    loadSearcher(link.dataset["index"]!).then(
      (searcher) => show(searcher, field.value),
      () => (status.textContent = w.failed[locale]),
    );
  };

  onText(field, search);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return made;
};

let dialog: Dialog | undefined;

/** Opens the search over the page with what was typed since; else what was asked before is still there, selected. */
export const open = (link: HTMLAnchorElement, typed: string): void => {
  dialog ??= starter(link);
  dialog.dialog.showModal();
  dialog.field.focus();
  if (typed === "") dialog.field.select();
  else dialog.field.value = typed;
  dialog.field.dispatchEvent(new InputEvent("input"));
};
