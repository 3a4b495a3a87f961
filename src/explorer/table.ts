import { explorerWords as w } from "../i18n/explorer.ts";
import { make, type Draw } from "../marks/html.ts";
import { columnsOf } from "./columns.ts";
import { entriesOf } from "./entries.ts";
import { headNode } from "./rows.ts";
import { select } from "./select.ts";
import { initial } from "./state.ts";
import type { Store } from "./store.ts";

/** Above so many lines only those in sight are in the page. */
export const WHOLE = 300;

/** The last row of a table that is cut; once there is a script, it goes with the built rows. */
const cutNode = (draw: Draw, columns: number, locale: Store["locale"]): HTMLElement =>
  make(
    draw,
    "tr",
    { role: "row", class: "group" },
    make(
      draw,
      "td",
      { role: "cell", colspan: String(columns) },
      `${w.firstOnly[locale]} `,
      make(draw, "a", { href: `${draw.base}/data/` }, w.dataPage[locale]),
    ),
  );

/** The table as it is built: all systems by place; of a record too large for one page, the first ones. */
export const tableNode = (draw: Draw, store: Store): HTMLElement => {
  const entries = entriesOf(draw, store, select(store, initial), initial);
  const lines = Array.from({ length: Math.min(WHOLE, entries.length) }, (_, at) => entries.node(at, false));
  if (entries.length > WHOLE) lines.push(cutNode(draw, entries.columns.length + 1, store.locale));
  return make(
    draw,
    "div",
    { id: "explorer-list", class: "explorer-list" },
    make(
      draw,
      "table",
      { class: "cards systems", role: "table" },
      make(draw, "caption", { class: "visually-hidden" }, w.results[store.locale]),
      make(draw, "thead", { role: "rowgroup" }, headNode(draw, columnsOf(initial), store.locale)),
      make(draw, "tbody", { role: "rowgroup" }, ...lines),
    ),
  );
};
