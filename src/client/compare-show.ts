import { compareWords as words, titleOf } from "../i18n/comparison/chooser.ts";
import type { Comparison, Facets, Lexicon } from "../i18n/comparison/facets.ts";
import { sectionsOf } from "../i18n/comparison/view.ts";
import type { Locale } from "../i18n/text.ts";
import { sectionNode, sentencesNode, subjectsNode } from "./compare-nodes.ts";
import { make, type Draw } from "../marks/html.ts";
import { isComparable, pairNameFor } from "./compare-state.ts";

/** What the page was built with: every subject's facets in its language, and the pairs that have pages of their own. */
export interface Data {
  locale: Locale;
  base: string;
  home: string;
  pairs: string[];
  words: Lexicon;
  subjects: Facets[];
}

/** One element of the page that is built with it. */
export const find = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;

const template = (selector: string): DocumentFragment => find<HTMLTemplateElement>(selector).content;

const drawFor = (base: string): Draw => ({
  document,
  base,
  stageMark: (stage) =>
    template("#stage-marks")
      .querySelector(`[data-stage="${stage ?? ""}"] svg`)!
      .cloneNode(true),
});

/** A programme with what hangs on it: systems of several places may stand under one, and a district's is in its city's. */
const branchOf = (fact: string): Element | null => {
  const trees = [...document.querySelectorAll<HTMLTemplateElement>("template[data-blueprint]")];
  const marks = trees.flatMap(({ content }) => content.querySelector(`[data-fact="${fact}"]`) ?? []);
  const [own, ...others] = marks.map((mark) => mark.closest("li")!.cloneNode(true) as Element);
  for (const list of others.flatMap((other) => [...other.querySelectorAll(":scope > ul")])) {
    const first = own!.querySelector(":scope > ul");
    if (first) first.append(...list.children);
    else own!.append(list);
  }
  return own ?? null;
};

/** The blueprint of a place as it was built; of a programme, its branch. */
const treeOf = (draw: Draw, { subject }: Facets): Node =>
  subject.kind === "programme"
    ? make(draw, "ul", { class: "tree" }, branchOf(subject.fact))
    : template(`template[data-blueprint="${subject.id}"]`).firstElementChild!.cloneNode(true);

const ownPage = (draw: Draw, { pairs, locale }: Data, chosen: Facets[]): HTMLElement | null => {
  const name = pairNameFor(chosen, pairs);
  if (name === null) return null;
  const path = `${draw.base}/compare/${name}/`;
  const names = titleOf(
    chosen.map(({ subject }) => subject.name),
    locale,
  );
  return make(draw, "p", { class: "own-page" }, `${words.ownPage[locale]} `, make(draw, "a", { href: path }, names));
};

/** Sets the chosen subjects side by side, or shows what stands there before a choice; answers with what is shown. */
export const viewer = (data: Data): ((chosen: Facets[]) => Comparison | null) => {
  const draw = drawFor(data.base);
  const { locale } = data;
  const [view, overview, files] = [find("#chosen"), find("#uncompared"), find("#chosen-files")];
  return (chosen) => {
    const comparison = isComparable(chosen) ? { locale, words: data.words, subjects: chosen } : null;
    overview.hidden = comparison !== null;
    view.hidden = files.hidden = comparison === null;
    view.replaceChildren();
    if (comparison === null) return null;
    const title = titleOf(
      chosen.map(({ subject }) => subject.name),
      locale,
    );
    const opening = make(
      draw,
      "section",
      { "aria-labelledby": "in-short" },
      make(draw, "h2", { id: "in-short" }, title),
      ...[sentencesNode(draw, comparison), subjectsNode(draw, comparison), ownPage(draw, data, chosen)],
    );
    const trees = (i: number): Node => treeOf(draw, chosen[i]!);
    view.append(opening, ...sectionsOf(comparison).map((section) => sectionNode(draw, section, comparison, trees)));
    return comparison;
  };
};
