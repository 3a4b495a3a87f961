import { describe, expect, it } from "vitest";
import { fieldsOf, rowsOf } from "../../src/charts/sector-matrix/rows.ts";
import { chart as timeline } from "../../src/charts/timeline.ts";
import { locales, type Locale } from "../../src/i18n/text.ts";
import { pagesOf } from "../../src/pptx/content/deck.ts";
import type { Part } from "../../src/pptx/content/page.ts";
import { rankedFigures } from "../../src/slides/figures.ts";
import type { SlideKind } from "../../src/slides/slide.ts";
import { realAtlas } from "../support/cases.ts";
import { toldOf } from "../support/decks.ts";

const atlas = realAtlas();
const studies = locales.flatMap((locale) => atlas.cases(locale).map((study) => [study.id, locale, study] as const));

/** What a reader is told of a list: how many of how many stand here; undefined where nothing is left out. */
const saidOf = (text: string, locale: Locale): number[] | undefined => {
  const said = locale === "en" ? /(\d+) of (\d+)/.exec(text) : /(\d+).*列(\d+)/.exec(text)?.with(0, "");
  const [, a, b] = said ?? [];
  if (a === undefined || b === undefined) return undefined;
  return locale === "en" ? [Number(a), Number(b)] : [Number(b), Number(a)];
};

const headOf = (part: Part): string => (part.kind === "table" ? part.head.join("; ") : "");
const rowsIn = (part: Part): number => (part.kind === "table" ? part.rows.length : 0);

describe("a slide of a file that leaves something out", () => {
  it.each(studies)("%s (%s) says in sight how many of how many it shows", (_id, locale, study) => {
    const told = toldOf(atlas, study, "https://example.org/");
    const pages = pagesOf(told);
    const on = (kind: SlideKind): Part[] =>
      pages.filter((_, i) => told.decks[locale][i]!.kind === kind).flatMap(({ parts }) => parts);
    const expected = (shown: number, all: number) => (shown === all ? undefined : [shown, all]);

    const [events] = on("timeline");
    const places = study.places.length > 1 ? [atlas.country!.id] : study.places;
    const dated = timeline.rows(atlas, { places }).length;
    expect(saidOf(headOf(events!), locale)).toEqual(expected(rowsIn(events!), dated));

    const figures = on("decision").find(({ kind }) => kind === "table");
    if (figures !== undefined)
      expect(saidOf(headOf(figures), locale)).toEqual(expected(rowsIn(figures), rankedFigures(atlas, study).length));

    const fields = fieldsOf(rowsOf(atlas, { places: study.places }).filter(({ sector_id }) => sector_id !== null));
    const [, chart] = on("stage");
    if (chart?.kind === "chart")
      expect(saidOf(chart.name, locale)).toEqual(expected(chart.categories.length, fields.length));
  });
});
