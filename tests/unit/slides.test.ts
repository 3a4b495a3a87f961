import { describe, expect, it } from "vitest";
import { deckWords as w } from "../../src/i18n/deck.ts";
import { locales } from "../../src/i18n/text.ts";
import { slidesOf } from "../../src/slides/index.ts";
import { realAtlas } from "../support/cases.ts";
import { expectWhole } from "../support/slides.ts";

const atlas = realAtlas();
const ids = atlas.cases("en").map(({ id }) => id);
const decks = ids.flatMap((id) =>
  locales.map((locale) => [id, locale, slidesOf(atlas, atlas.caseStudy(id, locale))] as const),
);

/** Slides that show a paragraph by how it begins. */
const STORY = ["situation", "decision", "lesson"];

describe("the slides of a case", () => {
  it("are there for every case", () => expect(ids.length).toBeGreaterThan(0));

  it.each(decks)("%s (%s) are 12 to 16, each with a title, something to show and notes", (_id, _locale, slides) => {
    expect(slides.length).toBeGreaterThanOrEqual(12);
    expect(slides.length).toBeLessThanOrEqual(16);
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    for (const slide of slides) {
      expectWhole(slide);
      for (const { lines } of slide.columns) for (const { text } of lines) expect(text, slide.id).toMatch(/\S/);
    }
  });

  it.each(decks)("%s (%s) have all kinds in the order of a session", (_id, _locale, slides) => {
    expect([...new Set(slides.map(({ kind }) => kind))]).toEqual([
      ...["title", "objectives", "situation", "map", "decision", "timeline", "blueprint", "stage", "stated"],
      ...["comparison", "lesson", "questions", "exercise", "sources"],
    ]);
  });

  it.each(decks)("%s (%s) name only facts and sources that there are, and hold no markup", (id, locale, slides) => {
    const study = atlas.caseStudy(id, locale);
    for (const slide of slides) {
      for (const fact of slide.facts) expect(() => atlas.row(fact), fact).not.toThrow();
      for (const source of slide.sources) expect(() => atlas.source(source), source).not.toThrow();
      expect(slide.sources.length > 0, slide.id).toBe(slide.facts.length > 0);
    }
    const { facts } = slides.at(-1)!;
    expect(facts).toEqual(study.notes);
    expect(JSON.parse(JSON.stringify(slides))).toEqual(slides);
    expect(JSON.stringify(slides)).not.toMatch(/<\/?[a-z]+[^>]*>/);
  });

  it.each(ids)("%s is the same in both languages but for the words", (id) => {
    const shape = (locale: "en" | "zh") =>
      slidesOf(atlas, atlas.caseStudy(id, locale)).map(({ id: slide, kind, chart, columns, facts }) => ({
        slide,
        kind,
        chart: chart && { id: chart.id, places: chart.places },
        lines: columns.map(({ lines }) => lines.length),
        facts: [...facts].sort(),
      }));
    expect(shape("zh")).toEqual(shape("en"));
  });

  it.each(ids)("%s (en) tell no paragraph by a sentence that only the one before it explains", (id) => {
    const told = slidesOf(atlas, atlas.caseStudy(id, "en")).filter(({ kind }) => STORY.includes(kind));
    for (const { columns } of told)
      for (const { lines } of columns)
        for (const { text } of lines) {
          expect(text).not.toMatch(/^(And|That|This|These|Those|They|It (?!is\b))/);
          expect(text).not.toMatch(/\b(And|But) there (is|are) [^.]*\.$/);
        }
  });

  it("say where a plan counts that the map leaves out, and call no place without one that has it", () => {
    for (const [id, locale, slides] of decks) {
      const { places } = atlas.caseStudy(id, locale);
      const on = (kind: string) => slides.filter((slide) => slide.kind === kind);
      const linesOn = (kind: string) => on(kind).flatMap(({ columns }) => columns.flatMap(({ lines }) => lines));
      const none = linesOn("map").filter(({ text }) => text === w.noProgramme[locale]);
      for (const { facts } of none)
        expect(atlas.of(atlas.programs, facts[0]!.replace("places/", "")), `${id} ${locale}`).toEqual([]);
      const mapped = linesOn("map").flatMap(({ facts }) => facts);
      if (places.includes("wuxi")) expect(mapped).toContain("programs/wuxi-smart-city-outline");
      // The one plan that is named instead has the stage that its own line gives it.
      for (const { facts, stage } of linesOn("map").filter(({ text }) => text === w.otherProgramme[locale]))
        expect(stage).toBe(atlas.programs.find(({ id }) => facts[0] === `programs/${id}`)!.stage);
      const said = on("blueprint").some(({ notes }) => notes.some(({ text }) => text === w.unmapped[locale]));
      expect(said, `${id} ${locale}`).toBe(places.length > 1);
    }
  });

  it("put every question of the case before the participants, with its notes", () => {
    for (const [id, locale, slides] of decks) {
      const asked = slides.filter(({ kind }) => kind === "questions");
      const { items } = atlas.caseStudy(id, locale).questions;
      expect(asked.flatMap(({ columns }) => columns.flatMap(({ lines }) => lines.map(({ text }) => text)))).toEqual(
        items.map(({ question }) => question),
      );
      expect(asked.map(({ start }) => start)).toEqual(
        asked.length === 1 ? [1] : [1, asked[0]!.columns[0]!.lines.length + 1],
      );
    }
  });
});
