import { chart as map } from "../../../charts/programme-map.ts";
import { pptxWords as w } from "../../../i18n/pptx.ts";
import { formatDate } from "../../../i18n/format.ts";
import { words } from "../../../i18n/index.ts";
import { upperFirst } from "../../../i18n/capital.ts";
import { reachOf, reaches } from "../../../record/reach.ts";
import type { NarrativeId } from "../../../record/cases/case.ts";
import { rowsThatFit } from "../fit.ts";
import { rooms, sizes } from "../look.ts";
import { notesOf } from "./notes.ts";
import { sayingsOf } from "./sayings.ts";
import type { Part, Room, Slide, TablePart, TextPart } from "./slide.ts";
import { answerTally, stageTally, tallied } from "./tallies.ts";
import { citedOf, contentsOf, factsOfAll, lineOf, linkTo, pointer, type Told } from "./told.ts";

interface Beside {
  parts?: Part[];
  facts?: string[];
  at?: Room;
  size?: number;
  hints?: string[];
}

/** A section of the story: its sayings, what stands beside them, and its whole text in the notes. */
const told = (from: Told, id: NarrativeId, most: number, beside: Beside): Slide => {
  const { study } = from;
  const section = study.sections.find((one) => one.id === id)!;
  const text = contentsOf(section.blocks);
  const sayings = sayingsOf(text, study.locale, most);
  const lines = sayings.map((content) => lineOf(from, content));
  const { parts = [], facts = [], at = "left", size = 20, hints = [] } = beside;
  const saying: TextPart = { kind: "text", at, list: "bullets", lines, size };
  return {
    title: section.title,
    over: study.title,
    parts: [saying, ...parts],
    facts: [...new Set([...factsOfAll(sayings), ...facts])],
    notes: notesOf(from, { text, facts, hints }),
  };
};

/** The background, beside the map. */
export const situation = (from: Told): Slide =>
  told(from, "situation", 5, {
    parts: [{ kind: "picture", at: "right", chart: map.id, places: from.study.places }],
    hints: map.notes.map((note) => note[from.study.locale]),
  });

/** The dated events that the case cites, of one place all of them, as a table. */
const eventTable = (from: Told): { table: TablePart; facts: string[] } | undefined => {
  const { atlas, study } = from;
  const { locale, places } = study;
  const cited = citedOf(from, "events");
  const events = atlas.events
    .filter(({ id, place }) => cited.includes(id) || (places.length === 1 && atlas.cityOf(place).id === places[0]))
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => (a.date! < b.date! ? -1 : 1));
  if (events.length === 0) return undefined;
  const table: TablePart = {
    kind: "table",
    at: "right",
    name: w.dated[locale],
    head: [w.when[locale], w.event[locale]],
    shares: [3, 7],
    rows: events.map(({ id, date, title }) => [
      { line: [{ text: formatDate(date!, locale) }] },
      { line: [{ text: title[locale] }, ...pointer(from, `events/${id}`)] },
    ]),
  };
  const shown = rowsThatFit(table, rooms.right, sizes.table, locale);
  return {
    table: { ...table, rows: table.rows.slice(0, shown) },
    facts: events.slice(0, shown).map(({ id }) => `events/${id}`),
  };
};

/** What was decided, beside the dated events. */
export const decision = (from: Told): Slide => {
  const events = eventTable(from);
  return events === undefined
    ? told(from, "decision", 5, { at: "broad", size: 22 })
    : told(from, "decision", 5, { parts: [events.table], facts: events.facts });
};

/** What was built, beside the count of systems by how far they are said to have got. */
export const building = (from: Told): Slide => {
  const { atlas, study } = from;
  const { locale } = study;
  const systems = study.places.flatMap((place) => atlas.of(atlas.initiatives, place));
  const steps = reaches.filter(({ id }) => id !== "named");
  const table: TablePart = {
    kind: "table",
    at: "aside",
    name: w.ofSystems[locale],
    head: [w.ofSystems[locale], String(systems.length)],
    shares: [8, 2],
    rows: steps.map(({ id, name, mark }) => [
      { line: [{ text: upperFirst(name[locale]) }], stage: mark },
      { line: [{ text: String(systems.filter(({ stage }) => reachOf(stage).id === id).length) }] },
    ]),
  };
  return told(from, "building", 6, { parts: [table], at: "broad", size: 22 });
};

/** How far it got, beside a native chart of the stages. */
export const reach = (from: Told): Slide => {
  const { locale } = from.study;
  const link = linkTo(from, `/charts/${tallied.stages.id}/`);
  return told(from, "reach", 5, {
    parts: [{ kind: "chart", at: "right", ...stageTally(from) }],
    hints: [w.editable[locale] + link, words(locale).stageNote],
  });
};

/** What no source says, beside a native chart of the questions. */
export const unknown = (from: Told): Slide => {
  const { locale } = from.study;
  const link = linkTo(from, `/charts/${tallied.answers.id}/`);
  return told(from, "unknown", 4, {
    parts: [{ kind: "chart", at: "right", ...answerTally(from) }],
    hints: [w.editable[locale] + link],
  });
};

/** What the case teaches. */
export const lesson = (from: Told): Slide => told(from, "lesson", 5, { at: "broad", size: 24 });
