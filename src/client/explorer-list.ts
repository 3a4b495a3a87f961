import type { Entries } from "../explorer/entries.ts";
import { headNode } from "../explorer/rows.ts";
import type { State } from "../explorer/state.ts";
import { WHOLE } from "../explorer/table.ts";
import { explorerWords as w } from "../i18n/explorer.ts";
import type { Locale } from "../i18n/text.ts";
import type { Draw } from "../marks/html.ts";
import { find } from "./explorer-page.ts";
import { lineWindow } from "./explorer-window.ts";

/** Puts the heading row in step; a heading that was just pressed keeps the focus. */
const showHead = (draw: Draw, head: HTMLElement, { columns }: Entries, { sort }: State, locale: Locale): void => {
  const focused = document.activeElement;
  const key = focused instanceof HTMLElement && head.contains(focused) ? focused.dataset["sort"] : undefined;
  head.replaceChildren(headNode(draw, columns, locale, sort));
  if (key !== undefined) head.querySelector<HTMLElement>(`[data-sort="${key}"]`)?.focus();
};

/** A box that scrolls must be reached by keyboard and say what it is. */
const setAttributes = (element: HTMLElement, attributes: Record<string, string>, on: boolean): void => {
  for (const [name, value] of Object.entries(attributes))
    if (on) element.setAttribute(name, value);
    else element.removeAttribute(name);
};

/**
 * Shows lines: all of them, or, above some number, those in sight of a box that scrolls. Screen readers hear of the others
 * by aria-rowcount and aria-rowindex.
 */
export const listViewer = (draw: Draw, locale: Locale) => {
  const scroller = find("#explorer-list");
  const [table, head, body] = [
    find("#explorer-list table"),
    find("#explorer-list thead"),
    find("#explorer-list tbody"),
  ];
  const some = lineWindow(scroller, body);
  let again = (): void => undefined;
  /** The lines that are still to be put into the page, where all of them are to be in it. */
  let rest: { entries: Entries; next: number } | null = null;
  let headed = "";
  // A phone changes its height with every scroll; only another width makes other lines.
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth !== width) again();
    width = innerWidth;
  });
  const setLength = (length: number, many: boolean): void =>
    setAttributes(table, { "aria-rowcount": String(length + 1) }, many);
  /** Puts further lines into the page while it may, where `show` has left some out, and answers whether all are there. */
  const complete = (mayGoOn: () => boolean): boolean => {
    if (rest === null) return true;
    const { entries } = rest;
    const lines = document.createDocumentFragment();
    do lines.append(entries.node(rest.next++, false));
    while (rest.next < entries.length && mayGoOn());
    body.append(lines);
    if (rest.next === entries.length) rest = null;
    return rest === null;
  };
  /** `atOnce`: as many of the lines as are to be there now, where the others are for `complete`. */
  const show = (entries: Entries, state: State, atOnce?: number): void => {
    const many = entries.length > WHOLE;
    const now = `${entries.columns.join()} ${state.sort?.key} ${state.sort?.down}`;
    if (headed !== now) showHead(draw, head, entries, state, locale);
    headed = now;
    table.classList.toggle("as-cards", state.view === "cards");
    table.classList.toggle("steady", atOnce !== undefined);
    table.style.setProperty("--columns", String(entries.columns.length));
    // A summary takes three lines of a card.
    table.style.setProperty("--cells", String(entries.columns.length + (entries.columns.includes("summary") ? 3 : 1)));
    scroller.classList.toggle("virtual", many);
    setAttributes(scroller, { tabindex: "0", role: "region", "aria-label": w.scrollable[locale] }, many);
    setLength(entries.length, many);
    again = () => many && some.show(entries, `${state.view} ${entries.columns.join()}`);
    rest = null;
    if (many) return again();
    some.close();
    const first = Math.min(entries.length, atOnce ?? entries.length);
    if (first < entries.length) rest = { entries, next: first };
    body.replaceChildren(...Array.from({ length: first }, (_, at) => entries.node(at, false)));
  };
  /** All lines, where `show` was given only the first ones: more of them than can all be in the page. */
  const grow = (entries: Entries, state: State): void => {
    setLength(entries.length, true);
    again = () => some.show(entries, `${state.view} ${entries.columns.join()}`);
    some.grow(entries);
  };
  return { show, grow, complete };
};
