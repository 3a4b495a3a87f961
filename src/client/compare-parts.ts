import { stageLabel } from "../i18n/comparison/chooser.ts";
import type { Comparison } from "../i18n/comparison/facets.ts";
import { stageName, type Entry } from "../i18n/comparison/view.ts";
import { comparisonWords as w } from "../i18n/comparison/words.ts";

/** In what and for where the nodes are made: the build passes its own document, the browser its page. */
export interface Draw {
  document: Document;
  /** Address of the site in the language, without a closing slash. */
  base: string;
  stageMark: (stage: string | null) => Node;
}

export type Child = Node | string | null;

/** An element with attributes (null: left out) and children; all text is text, never markup. */
export const make = (
  { document }: Draw,
  name: string,
  attributes: Record<string, string | null> = {},
  ...children: Child[]
): HTMLElement => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  for (const child of children) if (child !== null) made.append(child);
  return made;
};

/** A link to the page of a fact; `label` names it where its text alone does not. */
export const factLink = (draw: Draw, fact: string, label: string | null, ...children: Child[]): HTMLElement =>
  make(
    draw,
    "a",
    { class: "fact", "data-fact": fact, href: `${draw.base}/facts/${fact}/`, "aria-label": label },
    ...children,
  );

const stageNode = (draw: Draw, { text, fact, stage }: Entry, { locale, words }: Comparison): HTMLElement => {
  const label = stageLabel(stageName(words, stage ?? null, w.stageNotStated[locale]), text, locale);
  const link = factLink(draw, fact!, label, draw.stageMark(stage ?? null));
  link.setAttribute("class", "badge fact bare");
  return link;
};

/** One thing in a column: its mark, its words with their fact, its small print. */
export const entryNode = (draw: Draw, entry: Entry, comparison: Comparison): HTMLElement => {
  const { text, label = null, lead, fact, path, stage, notes = [] } = entry;
  const body = path
    ? make(draw, "a", { href: draw.base + path }, text)
    : fact
      ? factLink(draw, fact, label, text)
      : make(draw, "span", {}, text);
  return make(
    draw,
    "li",
    { class: stage === undefined ? null : "staged" },
    stage === undefined ? null : stageNode(draw, entry, comparison),
    lead ? `${lead}${comparison.locale === "zh" ? "：" : ": "}` : null,
    body,
    ...notes.map((note) => make(draw, "p", { class: "small muted" }, note)),
  );
};
