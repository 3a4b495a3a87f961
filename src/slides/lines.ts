import { upperFirst } from "../i18n/capital.ts";
import { deckWords as w } from "../i18n/deck.ts";
import { words } from "../i18n/index.ts";
import type { Locale } from "../i18n/text.ts";
import { chart as blueprint } from "../charts/blueprint.ts";
import { shownRows } from "../charts/programme-map/finding.ts";
import { chart as programmeMap } from "../charts/programme-map.ts";
import { countAt } from "../charts/promise-to-practice/rows.ts";
import { chart as promiseToPractice } from "../charts/promise-to-practice.ts";
import { chart as stageLadder } from "../charts/stage-ladder.ts";
import { chart as timeline } from "../charts/timeline.ts";
import { chart as unknowns } from "../charts/unknowns.ts";
import type { Atlas } from "../record/atlas.ts";
import { reaches, stagesAt } from "../record/reach.ts";
import type { Column, Line } from "./slide.ts";

/** More than these on one slide and its letters would be too small. */
const MOST_EVENTS = 7;

/** Systems that stand for a stage by name. */
const MOST_NAMES = 3;

/** Rows of several places by turns: the first of each, the second of each, and so on. */
const byTurns = <R extends { fact: string }>(atlas: Atlas, rows: R[]): R[] => {
  const met = new Map<string, number>();
  const turns = rows.map((row) => {
    const { id } = atlas.cityOf((atlas.row(row.fact) as { place: string }).place);
    const turn = met.get(id) ?? 0;
    met.set(id, turn + 1);
    return { row, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ row }) => row);
};

/** The events of some places in their order; where they are many, as many of each, those that the case cites before others. */
export const eventLines = (
  atlas: Atlas,
  places: string[],
  cited: string[],
  locale: Locale,
): { lines: Line[]; all: number } => {
  const rows = timeline.rows(atlas, { places });
  const first = [...rows].sort((a, b) => Number(cited.includes(b.fact)) - Number(cited.includes(a.fact)));
  const shown = new Set(byTurns(atlas, first).slice(0, MOST_EVENTS));
  const lines = rows
    .filter((row) => shown.has(row))
    .map(({ when, title, fact }) => ({
      lead: when?.[locale] ?? words(locale).undated,
      text: title[locale],
      facts: [fact],
    }));
  return { lines, all: rows.length };
};

/** Programmes and systems as they hang on each other; of several places the programmes alone. */
export const treeLines = (atlas: Atlas, places: string[], locale: Locale): Line[] =>
  blueprint
    .rows(atlas, { places })
    .filter(({ relation_id }) => places.length === 1 || relation_id === "programme")
    .map(({ name, fact, depth, stage_id, block }) => ({
      text: name[locale],
      facts: [fact],
      depth: places.length === 1 ? depth : 0,
      stage: stage_id,
      ...(places.length === 1 ? {} : { lead: block[locale] }),
    }));

/** How many systems of each place are said to run; of one place, how many stand at each stage, and the first of them by name. */
export const stageLines = (atlas: Atlas, places: string[], locale: Locale): Line[] => {
  const rows = stageLadder.rows(atlas, { places });
  const running = stagesAt("running");
  if (places.length > 1)
    return places.map((id) => {
      const own = rows.filter((row) => row.place_id === id && row.stage !== null);
      const run = own.filter(({ stage_id }) => running.includes(stage_id!));
      return {
        text: w.countAlone[locale](run.length, own.length),
        lead: atlas.place(id).name[locale],
        facts: [`places/${id}`],
      };
    });
  return [...atlas.words("stages").map(({ id }) => id), null].flatMap((stage) => {
    const own = rows.filter((row) => row.stage !== null && row.stage_id === stage);
    if (own.length === 0) return [];
    const names = own.map(({ name }) => name[locale]);
    const text = upperFirst(own[0]!.stage![locale]) + words(locale).colon + w.someOf[locale](names, MOST_NAMES);
    return [{ text, lead: String(own.length), facts: own.map(({ fact }) => fact), stage, depth: 0 }];
  });
};

/** How many of the things that each place announced got how far. */
export const reachLines = (atlas: Atlas, places: string[], locale: Locale): Line[] => {
  const rows = promiseToPractice.rows(atlas, { places });
  return places.map((id) => {
    const own = rows.filter(({ place_id }) => place_id === id);
    const counts = reaches.map(({ id: reach, name }) => [name[locale], countAt(own, reach)] as const);
    const said = counts.flatMap(([name, count]) => (count > 0 ? [w.countOf[locale](count, name)] : []));
    const text = said.length > 0 ? said.join(locale === "zh" ? "，" : ", ") : w.noneAnnounced[locale];
    return { lead: atlas.place(id).name[locale], text, facts: [`places/${id}`] };
  });
};

/** What is asked of everything on record, in two columns: what some source answers, and what none does. */
export const statedColumns = (atlas: Atlas, places: string[], locale: Locale): { columns: Column[]; total: number } => {
  const asked = new Map<string, { name: string; known: number; total: number }>();
  for (const { question_id, question, known, total } of unknowns.rows(atlas, { places })) {
    const so = asked.get(question_id) ?? { name: question[locale], known: 0, total: 0 };
    asked.set(question_id, { ...so, known: so.known + known, total: so.total + total });
  }
  const all = [...asked.values()];
  const line = ({ name, known, total }: (typeof all)[number]): Line => ({
    text: name,
    facts: [],
    ...(known > 0 ? { lead: w.known[locale](known, total) } : {}),
  });
  return {
    columns: [
      { title: w.saidTitle[locale], lines: all.filter(({ known }) => known > 0).map(line) },
      { title: w.silentTitle[locale], lines: all.filter(({ known }) => known === 0).map(line) },
    ],
    total: Math.max(...all.map(({ total }) => total)),
  };
};

/**
 * What stands for a place without a programme that the map shows: that it has none, or only plans that are not about cloud
 * computing, with the stage where there is but one.
 */
const unmappedLine = (
  atlas: Atlas,
  fact: string,
  place: string,
  locale: Locale,
): Pick<Line, "text" | "facts" | "stage"> => {
  const others = atlas.of(atlas.programs, place);
  return others.length === 0
    ? { text: w.noProgramme[locale], facts: [fact], stage: null }
    : {
        text: w.otherProgramme[locale],
        facts: others.map(({ id }) => `programs/${id}`),
        stage: others.length === 1 ? others[0]!.stage : null,
      };
};

/** What a place has planned, and how far that got; of several places what the map shows of each. */
export const programmeLines = (atlas: Atlas, places: string[], locale: Locale): Line[] => {
  const rows = programmeMap.rows(atlas, { places });
  return (places.length === 1 ? rows : shownRows(rows)).map((row) => ({
    ...(row.programme === null
      ? unmappedLine(atlas, row.fact, row.place_id, locale)
      : { text: row.programme[locale], facts: [row.fact], stage: row.stage }),
    depth: 0,
    ...(places.length > 1 ? { lead: row.place[locale] } : {}),
  }));
};
