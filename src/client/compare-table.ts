import type { Comparison } from "../i18n/comparison/facets.ts";
import type { Entry, Row, Section } from "../i18n/comparison/view.ts";
import { comparisonWords as w } from "../i18n/comparison/words.ts";
import { make, type Draw } from "../marks/html.ts";
import { entryNode } from "./compare-parts.ts";

// Tables become lists of cards on a phone, which takes their roles away; so the roles are written out.

const cellNode = (draw: Draw, entries: Entry[], name: string, none: string, comparison: Comparison): HTMLElement => {
  if (entries.length === 0)
    return make(
      draw,
      "td",
      { role: "cell", class: "none" },
      make(draw, "span", { "aria-hidden": "true" }, "–"),
      make(draw, "span", { class: "visually-hidden" }, none),
    );
  const list = make(draw, "ul", {}, ...entries.map((entry) => entryNode(draw, entry, comparison)));
  return make(draw, "td", { role: "cell", "data-label": name }, list);
};

const rowNodes = (draw: Draw, row: Row, comparison: Comparison): HTMLElement[] => {
  const { label, cells, warning, at, none = w.empty[comparison.locale] } = row;
  const names = comparison.subjects.map(({ subject }) => subject.name);
  const bare = cells.every((cell) => cell.length === 0);
  const line = make(
    draw,
    "tr",
    { role: "row", class: at === "year" && bare ? "year bare" : (at ?? null) },
    make(draw, "th", { scope: "row", role: "rowheader" }, label),
    ...cells.map((entries, i) => cellNode(draw, entries, names[i]!, none, comparison)),
  );
  if (!warning) return [line];
  const caution = make(draw, "p", { class: "warning" }, warning);
  const cell = make(draw, "td", { role: "cell", colspan: String(cells.length + 1) }, caution);
  return [line, make(draw, "tr", { role: "row", class: "caution" }, cell)];
};

const groupNode = (draw: Draw, group: string, columns: number): HTMLElement =>
  make(
    draw,
    "tr",
    { role: "row", class: "group" },
    make(draw, "th", { scope: "colgroup", role: "columnheader", colspan: String(columns) }, group),
  );

/** Rows of things, one column a subject. */
export const tableNode = (draw: Draw, section: Section, comparison: Comparison): HTMLElement => {
  const { subjects } = comparison;
  const head = make(
    draw,
    "tr",
    { role: "row" },
    make(draw, "td", { role: "cell" }),
    ...subjects.map(({ subject }) => make(draw, "th", { scope: "col", role: "columnheader" }, subject.name)),
  );
  const rows = section.rows.flatMap((row, i) => [
    ...(row.group && row.group !== section.rows[i - 1]?.group ? [groupNode(draw, row.group, subjects.length + 1)] : []),
    ...rowNodes(draw, row, comparison),
  ]);
  return make(
    draw,
    "table",
    { class: `beside-each columns-${subjects.length}`, role: "table" },
    make(draw, "caption", { class: "visually-hidden" }, section.title),
    make(draw, "thead", { role: "rowgroup" }, head),
    make(draw, "tbody", { role: "rowgroup" }, ...rows),
  );
};
