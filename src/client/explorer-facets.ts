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

/** The facets: `read` says what is ticked, `show` ticks what a state has chosen and says how many systems each value has. */
export const facetForm = (catalogue: Catalogue, locale: Locale) => {
  const form = find<HTMLFormElement>("#explorer-form");
  const boxes = boxesIn(form, catalogue);
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
  const show = ({ chosen }: State, counts: Selection["counts"] | null): void => {
    for (const id of facetIds) {
      const ids = new Set(chosen[id]);
      boxes[id].forEach((box, index) => {
        box.input.checked = ids.has(box.input.value);
        const count = counts?.[id][index] ?? box.said;
        if (box.said === count) return;
        box.said = count;
        box.count.textContent = number.format(count);
        box.label.classList.toggle("nil", count === 0);
      });
      const facet = form.querySelector<HTMLDetailsElement>(`[data-facet="${id}"]`)!;
      facet.querySelector(".chosen")!.textContent = explorerSays.chosen[locale](ids.size);
      if (ids.size > 0) facet.open = true;
    }
    const all = Object.values(chosen).reduce((n, ids) => n + ids.length, 0);
    fold.querySelector(":scope > summary .chosen")!.textContent = explorerSays.chosen[locale](all);
  };
  return { form, read, show, first: () => form.querySelector<HTMLElement>("input")! };
};
