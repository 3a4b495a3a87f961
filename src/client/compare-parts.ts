import { stageLabel } from "../i18n/comparison/chooser.ts";
import type { Comparison } from "../i18n/comparison/facets.ts";
import { stageName, type Entry } from "../i18n/comparison/view.ts";
import { comparisonWords as w } from "../i18n/comparison/words.ts";
import { factLink, make, type Draw } from "../marks/html.ts";

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
