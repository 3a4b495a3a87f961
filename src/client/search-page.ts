import { countOf, searchWords as w } from "../i18n/search.ts";
import { shownOf } from "../search/marked.ts";
import type { Searcher } from "../search/search.ts";
import { addressKeeper } from "./compare-address.ts";
import { onText } from "./composing.ts";
import { loadSearcher } from "./search-load.ts";
import { make, pageLocale, resultParts } from "./search-nodes.ts";

// The index page with `?q=`: results instead of the index, in the page and in its address. Comes with the first use.

const MOST = 100;
const locale = pageLocale();
const find = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const [link, field] = [find<HTMLAnchorElement>("a.find"), find<HTMLInputElement>("#q")];
const [status, list, index] = [find("#found"), find("#results"), find("#index")];
const keepAddress = addressKeeper();
const base = link.href.replace(/search\/$/, "");

const asked = (): string => (new URLSearchParams(location.search).get("q") ?? "").slice(0, field.maxLength);

const show = ({ find: search, keys }: Searcher, typed: string): void => {
  const results = search(typed);
  const blank = typed.trim() === "";
  list.replaceChildren(
    ...results.slice(0, MOST).map((result) => {
      const shown = shownOf(result, locale, keys);
      const [name, ...rest] = resultParts(shown, locale);
      return make("li", {}, make("a", { href: base + shown.address.slice(1) }, name!), ...rest);
    }),
  );
  list.hidden = results.length === 0;
  index.hidden = results.length > 0;
  const more = results.length > MOST ? w.first[locale] : "";
  status.textContent = blank ? "" : results.length === 0 ? w.nothing[locale] : countOf(results.length, locale) + more;
  const query = blank ? "" : `?q=${encodeURIComponent(typed)}`;
  keepAddress(query, blank ? null : `${w.results[locale]}${locale === "zh" ? "：" : ": "}${typed.trim()}`);
};

const search = (typed: string): void => {
  status.textContent ||= w.loading[locale];
  loadSearcher(link.dataset["index"]!).then(
    (searcher) => show(searcher, typed),
    () => (status.textContent = w.failed[locale]),
  );
};

onText(field, (typed) => {
  history.replaceState(null, "", typed.trim() === "" ? location.pathname : `?q=${encodeURIComponent(typed)}`);
  search(typed);
});
find("#search-form").addEventListener("submit", (event) => {
  event.preventDefault();
  search(field.value);
});
addEventListener("popstate", () => search((field.value = asked())));
// What was typed while this was on its way comes first.
const first = field.value || asked();
if (first !== "") search((field.value = first));
