import { compareWords, toldOf } from "../i18n/comparison/chooser.ts";
import type { Comparison } from "../i18n/comparison/facets.ts";
import { notedSentences } from "../i18n/comparison/notes.ts";
import type { Section } from "../i18n/comparison/view.ts";
import { factLink, make, type Child, type Draw } from "../marks/html.ts";
import { entryNode } from "./compare-parts.ts";
import { tableNode } from "./compare-table.ts";

/** What is compared: name, sort, and how much the sources tell of it. */
export const subjectsNode = (draw: Draw, { locale, subjects }: Comparison): HTMLElement =>
  make(
    draw,
    "ul",
    { class: `subjects sides-${subjects.length}` },
    ...subjects.map(({ subject }) =>
      make(
        draw,
        "li",
        {},
        make(draw, "a", { href: draw.base + subject.path }, subject.name),
        make(draw, "span", { class: "muted small" }, `${subject.detail} · ${toldOf(subject, locale)}`),
      ),
    ),
  );

/** The sentences, each fact behind them a numbered note. */
export const sentencesNode = (draw: Draw, comparison: Comparison): HTMLElement => {
  const label = compareWords.note[comparison.locale];
  const paragraphs = notedSentences(comparison).map((parts) =>
    make(
      draw,
      "p",
      {},
      ...parts.flatMap(({ text, notes }): Child[] => [
        text,
        ...notes.map((note) => {
          const name = `${label} ${note.number}${comparison.locale === "zh" ? "：" : ": "}${note.label}`;
          const link = factLink(draw, note.fact, name, String(note.number));
          // A word joiner: no line begins with a note.
          return make(draw, "span", { class: "note" }, "\u2060", make(draw, "sup", {}, link));
        }),
      ]),
    ),
  );
  return make(draw, "div", { class: "in-short" }, ...paragraphs);
};

/** Columns without rows: one a subject, under its name; `fill` gives what stands in it where there is no reason why not. */
const columnsNode = (
  draw: Draw,
  { reasons }: Section,
  { subjects }: Comparison,
  fill: (index: number) => Node,
): HTMLElement =>
  make(
    draw,
    "div",
    { class: `sides sides-${subjects.length}` },
    ...subjects.map(({ subject }, i) =>
      make(
        draw,
        "div",
        {},
        make(draw, "h3", {}, subject.name),
        reasons[i] ? make(draw, "p", { class: "muted reason" }, reasons[i]) : fill(i),
      ),
    ),
  );

const bodyNodes = (draw: Draw, section: Section, comparison: Comparison, tree: (index: number) => Node): Node[] => {
  if (section.id === "blueprint") return [columnsNode(draw, section, comparison, tree)];
  if (section.id === "programmes") {
    const cells = section.rows[0]?.cells ?? [];
    const list = (i: number) =>
      make(draw, "ul", { class: "plain" }, ...(cells[i] ?? []).map((entry) => entryNode(draw, entry, comparison)));
    return [columnsNode(draw, section, comparison, list)];
  }
  const reasons = section.reasons.flatMap((reason) => reason ?? []);
  return [
    ...reasons.map((reason) => make(draw, "p", { class: "muted reason" }, reason)),
    ...(section.rows.length > 0 ? [tableNode(draw, section, comparison)] : []),
  ];
};

/** One section; `tree` gives the blueprint of a subject. */
export const sectionNode = (
  draw: Draw,
  section: Section,
  comparison: Comparison,
  tree: (index: number) => Node,
): HTMLElement => {
  const id = `side-${section.id}`;
  return make(
    draw,
    "section",
    { "aria-labelledby": id, class: `compared ${section.id}` },
    make(draw, "h2", { id }, section.title),
    section.intro && section.reasons.some((reason) => reason === null)
      ? make(draw, "p", { class: "muted small" }, section.intro)
      : null,
    ...bodyNodes(draw, section, comparison, tree),
  );
};
