import { explorerSays, explorerWords as w, fieldNames } from "../i18n/explorer.ts";
import type { Locale } from "../i18n/text.ts";
import { factLink, make, type Draw } from "../marks/html.ts";
import { cellText } from "./cells.ts";
import type { ColumnId } from "./columns.ts";
import type { SortKey, State } from "./state.ts";
import { sortKeys } from "./state.ts";
import type { System } from "./system.ts";

// Rows become cards on a phone, which takes their roles away; so the roles are written out.

const colon = (locale: Locale): string => (locale === "zh" ? "：" : ": ");

/** The stage of a system as its mark and word, which lead to the evidence. */
const stageNode = (draw: Draw, system: System, locale: Locale): HTMLElement => {
  const [stage] = system.values("stage");
  const name = stage?.label ?? w.stageNotStated[locale];
  const link = factLink(draw, `initiatives/${system.id}`, null, draw.stageMark(stage?.id ?? null), name);
  link.setAttribute("class", "badge fact");
  link.setAttribute("aria-label", explorerSays.stageEvidence[locale](name, system.name));
  return link;
};

const cellNode = (draw: Draw, system: System, column: ColumnId, locale: Locale): HTMLElement => {
  if (column === "stage") return make(draw, "td", { role: "cell" }, stageNode(draw, system, locale));
  const text = cellText(system, column, locale);
  const label = fieldNames[column][locale] + colon(locale);
  const shown = text ?? (column === "date" ? w.none[locale] : w.notStated[locale]);
  const body = column === "date" && system.event ? factLink(draw, `events/${system.event}`, null, shown) : shown;
  return make(draw, "td", { role: "cell", "data-label": label, class: text === null ? "muted" : null }, body);
};

/** The row of a system; `index` is its place among all rows where not all of them are there. */
export const rowNode = (draw: Draw, system: System, columns: ColumnId[], locale: Locale, index?: number): HTMLElement =>
  make(
    draw,
    "tr",
    { role: "row", "aria-rowindex": index === undefined ? null : String(index) },
    make(
      draw,
      "th",
      { scope: "row", role: "rowheader" },
      make(draw, "a", { href: `${draw.base}/initiatives/${system.id}/` }, system.name),
    ),
    ...columns.map((column) => cellNode(draw, system, column, locale)),
  );

/** The row above a group: what it has in common, and its totals. */
export const groupNode = (
  draw: Draw,
  { id, name, path, total }: { id: string | null; name: string; path: string | null; total: string },
  columns: ColumnId[],
  index?: number,
): HTMLElement =>
  make(
    draw,
    "tr",
    { role: "row", class: "group", id, "aria-rowindex": index === undefined ? null : String(index) },
    make(
      draw,
      "th",
      { role: "rowheader", scope: "rowgroup", colspan: String(columns.length + 1) },
      path === null ? name : make(draw, "a", { href: draw.base + path }, name),
      " ",
      make(draw, "span", { class: "muted" }, total),
    ),
  );

const isSortKey = (column: string): column is SortKey => sortKeys.some((key) => key === column);

const ariaSort = (sort: State["sort"], column: string): string =>
  sort?.key !== column ? "none" : sort.down ? "descending" : "ascending";

/** The heading row; with `sort` its headings are buttons that sort, as in the other tables of the site. */
export const headNode = (draw: Draw, columns: ColumnId[], locale: Locale, sort?: State["sort"]): HTMLElement =>
  make(
    draw,
    "tr",
    { role: "row", "aria-rowindex": null },
    ...(["name", ...columns] as const).map((column) => {
      const name = fieldNames[column][locale];
      const sorts = sort !== undefined && isSortKey(column);
      return make(
        draw,
        "th",
        {
          scope: "col",
          role: "columnheader",
          "data-column": column,
          "aria-sort": sorts ? ariaSort(sort, column) : null,
        },
        sorts ? make(draw, "button", { type: "button", "data-sort": column }, name) : name,
      );
    }),
  );
