import { facetIds } from "../explorer/shape.ts";
import { select } from "../explorer/select.ts";
import { initial, sortKeys, stateFrom, stateText, type State } from "../explorer/state.ts";
import { addShard, emptyStore, type Store } from "../explorer/store.ts";
import { onText } from "./composing.ts";
import type { Relaxing } from "./explorer-conditions.ts";
import { facetForm } from "./explorer-facets.ts";
import { addressWriter, type Step } from "./explorer-history.ts";
import { loadShard } from "./explorer-load.ts";
import { find, type Data } from "./explorer-page.ts";
import { pageView } from "./explorer-show.ts";
import { takeAway } from "./explorer-take.ts";
import { arrangement } from "./explorer-tools.ts";

// The table is complete as it is built. This answers what the reader asks of it, in the page: the systems come as columns of
// numbers, in shards, and each answer is a few passes over them. Whatever comes from the address is only ever looked up.

/** How often the list is renewed while shards come, in milliseconds. */
const RENEWAL = 400;

interface Said {
  state: State;
  damaged: boolean;
}

const decoded = (hash: string): string | null => {
  try {
    return decodeURI(hash);
  } catch {
    return null;
  }
};

/** `#sector-health`, the anchor of a value on the page without script, means the same as choosing the value. */
const fromAnchor = ({ catalogue }: Data): Said | null => {
  const hash = decoded(location.hash);
  if (hash === null) return { state: initial, damaged: true };
  const id = facetIds.find((facet) => hash.startsWith(`#${facet}-`));
  if (id === undefined) return null;
  const said = stateFrom(`?${id}=${encodeURIComponent(hash.slice(id.length + 2))}`, catalogue);
  return said.damaged ? null : said;
};

/** What the address says. A query stands in for an anchor that says something: a skip link, or the way back, keeps queries only. */
const readAddress = (data: Data, write: (state: State, step: Step) => void): Said => {
  const anchored = location.search === "" ? fromAnchor(data) : null;
  if (anchored === null) return stateFrom(location.search, data.catalogue);
  if (!anchored.damaged) write(anchored.state, "replace");
  return anchored;
};

const loadAll = async ({ catalogue, root }: Data, store: Store, renew: () => void): Promise<void> => {
  let renewed = -Infinity;
  for (const [i, shard] of catalogue.shards.entries()) {
    addShard(store, await loadShard(root + shard));
    if (i + 1 < catalogue.shards.length && performance.now() - renewed < RENEWAL) continue;
    renew();
    renewed = performance.now();
  }
};

/** Hears what the reader does with the table itself. */
const listen = (text: HTMLInputElement, state: () => State, go: (change: Partial<State>) => void): void => {
  find("#explorer-list thead").addEventListener("click", ({ target }) => {
    const pressed = target instanceof HTMLElement ? target.dataset["sort"] : undefined;
    const key = sortKeys.find((known) => known === pressed);
    if (key === undefined) return;
    const { sort } = state();
    go({ sort: sort?.key !== key ? { key, down: false } : sort.down ? null : { key, down: true } });
  });
  find("#unsort").addEventListener("click", () => {
    // The button goes away, and the focus must not go with it.
    find("#explorer-tools select").focus();
    go({ sort: null });
  });
  // A condition that is taken back takes its button with it: the focus goes to where one would go on.
  for (const id of ["#explorer-conditions", "#explorer-empty"])
    find(id).addEventListener("click", ({ target }) => target instanceof HTMLButtonElement && text.focus());
};

const start = (data: Data): void => {
  const { catalogue } = data;
  const store = emptyStore(catalogue, data.locale);
  const text = find<HTMLInputElement>("#explorer-text");
  const [facets, address] = [facetForm(catalogue, data.locale), addressWriter()];
  let { state, damaged } = readAddress(data, address.write);
  let failed = false;

  const go = (change: Partial<State>, step: Step | null = "push"): void => {
    state = { ...state, ...change };
    damaged = false;
    if (step === null) address.writeAtRest(state);
    else address.write(state, step);
    renew();
  };
  const relax: Relaxing = {
    drop: (id) => {
      const chosen = Object.fromEntries(Object.entries(state.chosen).filter(([facet]) => facet !== id));
      go(id === "text" ? { text: "" } : { chosen });
    },
    keep: (id) => go(id === "text" ? { chosen: {} } : { text: "", chosen: { [id]: state.chosen[id]! } }),
    clear: () => go({ text: "", chosen: {} }),
  };
  const show = pageView(data, store, facets, relax);
  const showArrangement = arrangement((next) => go(next));
  const allowTaking = takeAway(data, () => ({ store, selection: select(store, state), state }));
  const renew = (): void => {
    showArrangement(state);
    show(state, { damaged, failed });
    allowTaking(failed ? "failed" : store.size === store.total ? "whole" : "coming");
  };

  facets.form.addEventListener("submit", (event) => event.preventDefault());
  facets.form.addEventListener("change", ({ target }) => {
    if (target !== text) go({ chosen: facets.read() });
  });
  // The first letter is a step of the history; the further ones change that step.
  onText(text, (now) => {
    const typed = stateText(now);
    if (typed !== state.text) go({ text: typed }, state.text === "" ? "push" : null);
  });
  listen(text, () => state, go);
  addEventListener("popstate", () => {
    address.forget();
    ({ state, damaged } = readAddress(data, address.write));
    renew();
  });
  for (const hidden of document.querySelectorAll<HTMLElement>("[data-scripted], #explorer-form")) hidden.hidden = false;
  renew();
  loadAll(data, store, renew).catch((error: unknown) => {
    failed = true;
    renew();
    throw error;
  });
};

const block = document.getElementById("explorer-data");
if (block) start(JSON.parse(block.textContent) as Data);
