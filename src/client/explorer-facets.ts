import { LONG } from "../explorer/form.ts";
import type { Selection } from "../explorer/select.ts";
import { facetIds, type Catalogue, type FacetId } from "../explorer/shape.ts";
import type { State } from "../explorer/state.ts";
import { explorerSays } from "../i18n/explorer.ts";
import type { Locale } from "../i18n/text.ts";
import { find } from "./explorer-page.ts";

interface Box {
  input: HTMLInputElement;
  label: HTMLElement;
  count: HTMLElement;
  /** What the count says now; texts are only touched where they change. */
  said: number;
}

const boxesIn = (form: HTMLElement, { facets }: Catalogue): Record<FacetId, Box[]> =>
  Object.fromEntries(
    facets.map(({ id }) => {
      const inputs = [...form.querySelectorAll<HTMLInputElement>(`[data-facet="${id}"] input`)];
      const boxes = inputs.map((input): Box => {
        const label = input.closest("label")!;
        return { input, label, count: label.querySelector<HTMLElement>(".count")!, said: -1 };
      });
      return [id, boxes];
    }),
  ) as Record<FacetId, Box[]>;

/** Of many values those with most systems, the first ones of equal ones; a search brings up the others. */
const mostOf = (counts: Uint32Array): ((index: number) => boolean) => {
  if (counts.length <= LONG) return () => true;
  const order = Array.from(counts, (_, index) => index).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const most = new Set(order.slice(0, LONG));
  return (index) => most.has(index);
};

/** The facets: `read` says what is ticked, `show` ticks what a state has chosen and says how many systems each value has. */
export const facetForm = (catalogue: Catalogue, locale: Locale) => {
  const form = find<HTMLFormElement>("#explorer-form");
  const boxes = boxesIn(form, catalogue);
  const facets = facetIds.map((id) => [id, find<HTMLDetailsElement>(`#explorer-form [data-facet="${id}"]`)] as const);
  const fold = find<HTMLDetailsElement>("#explorer-form .fold");
  const wide = matchMedia("(min-width: 64rem)");
  const number = new Intl.NumberFormat(locale === "zh" ? "zh-CN" : "en");
  const foldAway = (): void => {
    fold.open = wide.matches;
  };
  wide.addEventListener("change", foldAway);
  foldAway();
  const read = (): State["chosen"] =>
    Object.fromEntries(
      facetIds.flatMap((id) => {
        const ticked = boxes[id].filter(({ input }) => input.checked).map(({ input }) => input.value);
        return ticked.length === 0 ? [] : [[id, ticked]];
      }),
    );
  const count = (boxes: Box[], counts: Uint32Array): void => {
    const inSight = mostOf(counts);
    boxes.forEach((box, index) => {
      const away = !inSight(index) && !box.input.checked;
      if (box.label.hidden !== away) box.label.hidden = away;
      if (away || box.said === counts[index]!) return;
      box.said = counts[index]!;
      box.count.textContent = number.format(box.said);
      box.label.classList.toggle("nil", box.said === 0);
    });
  };
  let last: Selection["counts"] | null = null;
  const opened = new Map<FacetId, string>();
  /** What is chosen elsewhere, as from an address, is unfolded once; what the reader folds away stays so. */
  const unfold = (id: FacetId, facet: HTMLDetailsElement, ids: Set<string>): void => {
    const now = [...ids].join();
    if (ids.size > 0 && opened.get(id) !== now) facet.open = true;
    opened.set(id, now);
  };
  // What is folded away is counted when it is unfolded.
  for (const [id, facet] of facets) facet.addEventListener("toggle", () => last && count(boxes[id], last[id]));

  const show = ({ chosen }: State, counts: Selection["counts"] | null): void => {
    last = counts;
    for (const [id, facet] of facets) {
      const ids = new Set(chosen[id]);
      unfold(id, facet, ids);
      for (const { input } of boxes[id]) if (input.checked !== ids.has(input.value)) input.checked = !input.checked;
      if (counts !== null && facet.open) count(boxes[id], counts[id]);
      facet.querySelector(".chosen")!.textContent = explorerSays.chosen[locale](ids.size);
    }
    const all = Object.values(chosen).reduce((n, ids) => n + ids.length, 0);
    fold.querySelector(":scope > summary .chosen")!.textContent = explorerSays.chosen[locale](all);
  };
  return { form, read, show };
};
