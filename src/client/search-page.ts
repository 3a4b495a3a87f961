import { searchWords as w } from "../i18n/search.ts";
import { colon } from "../i18n/text.ts";
import { shownOf } from "../search/marked.ts";
import { asRead } from "../search/query.ts";
import type { Searcher } from "../search/search.ts";
import { addressKeeper } from "./compare-address.ts";
import { onText } from "./composing.ts";
import { answerTo } from "./search-answer.ts";
import { loadSearcher } from "./search-load.ts";
import { make, pageLocale, resultParts } from "./search-nodes.ts";

// The index page with `?q=`: results instead of the index, in the page and in its address. Comes with the first use.

const MOST = 100;
const locale = pageLocale();
const find = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const [link, field] = [find<HTMLAnchorElement>("a.find"), find<HTMLInputElement>("#q")];
const [status, heading, list, index] = [find("#found"), find("#not-all"), find("#results"), find("#index")];
const keepAddress = addressKeeper();
const base = link.href.replace(/search\/(index\.html)?$/, "");

const asked = (): string => asRead(new URLSearchParams(location.search).get("q") ?? "");
const queryOf = (typed: string): string => (typed.trim() === "" ? "" : `?q=${encodeURIComponent(asRead(typed))}`);

const show = (searcher: Searcher, typed: string): void => {
  const answer = answerTo(searcher, typed, locale);
  const { results } = answer;
  list.replaceChildren(
    ...results.slice(0, MOST).map((result) => {
      const shown = shownOf(result, locale, searcher.keys);
      const [name, ...rest] = resultParts(shown, locale);
      return make("li", {}, make("a", { href: base + shown.address.slice(1) }, name!), ...rest);
    }),
  );
  list.hidden = results.length === 0;
  index.hidden = results.length > 0;
  status.textContent = answer.status + (results.length > MOST ? w.first[locale] : "");
  heading.textContent = answer.heading;
  heading.hidden = answer.heading === "";
  const query = queryOf(typed);
  keepAddress(query, query === "" ? null : `${w.results[locale]}${colon[locale]}${typed.trim()}`);
};

const search = (typed: string): void => {
  status.textContent ||= w.loading[locale];
  loadSearcher(link.dataset["index"]!).then(
    (searcher) => show(searcher, typed),
    () => (status.textContent = w.failed[locale]),
  );
};

/** Browsers count how often an address is written, and refuse: it is written at rest, and a refusal stops nothing. */
const REST = 400;
let resting: ReturnType<typeof setTimeout> | undefined;
const writeAddress = (): void => {
  clearTimeout(resting);
  const query = queryOf(field.value);
  if (query === location.search) return;
  try {
    history.replaceState(null, "", query || location.pathname);
  } catch {
    // The results are there; only the address is that of an earlier word.
  }
};

onText(field, (typed) => {
  search(typed);
  clearTimeout(resting);
  resting = setTimeout(writeAddress, REST);
});
// Whoever follows a result leaves the field first, and comes back to what was typed.
field.addEventListener("change", writeAddress);
find("#search-form").addEventListener("submit", (event) => {
  event.preventDefault();
  writeAddress();
  search(field.value);
});
addEventListener("popstate", () => search((field.value = asked())));
// What was typed while this was on its way comes first.
const first = field.value || asked();
if (first !== "") search((field.value = first));
