import { tally, type Selection } from "../explorer/select.ts";
import { isNarrowed, type State } from "../explorer/state.ts";
import type { Store } from "../explorer/store.ts";
import { systemAt } from "../explorer/system.ts";
import { explorerSays, explorerWords as w } from "../i18n/explorer.ts";
import type { Belongs, Data } from "./explorer-page.ts";

/** What is shown, by what facts can belong to. */
interface Shown {
  initiatives: Set<string>;
  programmes: Set<string>;
  places: Set<string>;
}

const shownIn = (store: Store, { rows }: Selection): Shown => {
  const systems = Array.from(rows, (row) => systemAt(store, row));
  const idsOf = (id: "place" | "programme") => new Set(systems.flatMap((s) => s.values(id).map((value) => value.id)));
  return { initiatives: new Set(systems.map(({ id }) => id)), programmes: idsOf("programme"), places: idsOf("place") };
};

const isIn = ({ initiative, programme, place }: Belongs, { initiatives, programmes, places }: Shown): boolean => {
  if (initiative !== undefined) return initiatives.has(initiative);
  return programme === undefined ? places.has(place) : programmes.has(programme);
};

/** More values than these are counted and not listed. */
const LISTED = 16;

/** How many of the shown systems each value has, in words: "In operation 3 · Planned 2". */
const listOf = (store: Store, id: "place" | "stage", { rows }: Selection): { text: string; places: number } => {
  const [counts, { values }] = [tally(store, id, rows), store.facets[id]];
  const used = values.flatMap(({ label, within }, i) => (counts[i]! > 0 && !within ? [`${label} ${counts[i]!}`] : []));
  return { text: used.length > LISTED ? "" : used.join(" · "), places: used.length };
};

/** Fades the marks of the charts that are outside the selection, and says beside each chart what is inside. */
export const chartFollower = ({ belongs, locale }: Data) => {
  const marks = [...document.querySelectorAll("[data-follow] .drawings [data-fact]")].map((mark) => ({
    mark: mark.closest("a") ?? mark,
    of: belongs?.[mark.getAttribute("data-fact") ?? ""],
  }));
  const events = Object.entries(belongs ?? {}).filter(([fact]) => fact.startsWith("events/"));
  const say = (name: string, text: string): void => {
    const line = document.querySelector(`[data-follow="${name}"] .inside`);
    if (line) line.textContent = text;
  };
  return (store: Store, selection: Selection, state: State): void => {
    const places = listOf(store, "place", selection);
    const all = store.facets.place.values.filter(({ within }) => !within).length;
    say("map", `${explorerSays.places[locale](places.places, all)}${places.text && ` · ${places.text}`}`);
    say("ladder", listOf(store, "stage", selection).text || w.none[locale]);
    if (belongs === null) return;
    const shown = shownIn(store, selection);
    const narrowed = isNarrowed(state);
    for (const { mark, of } of marks) mark.classList.toggle("out", narrowed && of !== undefined && !isIn(of, shown));
    const inside = events.filter(([, of]) => !narrowed || isIn(of, shown)).length;
    say("timeline", explorerSays.events[locale](inside, events.length));
  };
};
