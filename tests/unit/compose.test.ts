import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/text.ts";
import { pagesOf } from "../../src/pptx/content/deck.ts";
import type { Page } from "../../src/pptx/content/page.ts";
import { sectionsOf, type Choice } from "../../src/slides/choice.ts";
import { composed } from "../../src/slides/composed.ts";
import { slidesOf } from "../../src/slides/index.ts";
import { openMaterial, packMaterial, type Material } from "../../src/slides/material.ts";
import { kinds, lengths } from "../../src/slides/sections.ts";
import { realAtlas } from "../support/cases.ts";
import { choices, inOrder, places, told } from "../support/choices.ts";
import { toldOf } from "../support/decks.ts";
import { expectWhole } from "../support/slides.ts";

const atlas = realAtlas();
const studies = locales.flatMap((locale) => atlas.cases(locale));
const material = JSON.parse(JSON.stringify(packMaterial(atlas, studies))) as Material;
const opened = openMaterial(material);

const decks = choices.filter((choice) => choice.places.length > 0);

describe("the slides of a composed deck", () => {
  it("are, of one place at the usual length, those of its case", () => {
    for (const locale of locales)
      for (const place of told) {
        const {
          study,
          decks: made,
          page,
        } = composed(opened, { places: [place], length: "standard", sections: null }, locale);
        const own = atlas.caseStudy(study.id, locale);
        expect(made[locale]).toEqual(slidesOf(atlas, own));
        expect(page).toBe(`/cases/${study.id}/`);
      }
  });

  it("say the same whether they are made of the record or of what goes to the browser", () => {
    fc.assert(
      fc.property(decks, fc.constantFrom(...locales), (choice, locale) => {
        expect(composed(opened, choice, locale)).toEqual(composed(atlas, choice, locale));
      }),
      { numRuns: 15 },
    );
  });

  it("hold what was chosen, in the order of a session, with title, notes and sources", () => {
    fc.assert(
      fc.property(decks, fc.constantFrom(...locales), (choice, locale) => {
        const { study, decks: made } = composed(opened, choice, locale);
        const slides = made[locale];
        const chosen: readonly string[] = ["title", ...(choice.sections ?? sectionsOf(choice.length)), "sources"];
        expect([...new Set(slides.map(({ kind }) => kind))]).toEqual(
          inOrder(
            kinds,
            kinds.filter((k) => chosen.includes(k)),
          ),
        );
        expect(made.en.map(({ id }) => id)).toEqual(made.zh.map(({ id }) => id));
        expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
        for (const slide of slides) {
          expectWhole(slide);
          for (const fact of slide.facts) expect(() => atlas.row(fact), fact).not.toThrow();
        }
        expect(slides.at(-1)!.facts).toEqual(study.notes);
        expect(slides.at(-1)!.sources.length).toBeGreaterThan(0);
        expect(JSON.stringify(slides)).not.toMatch(/<\/?[a-z]+[^>]*>/);
      }),
      { numRuns: 30 },
    );
  });

  it("are 12 to 16 at the usual length, fewer when it is short, more when it is full, however many places there are", () => {
    fc.assert(
      fc.property(
        places.filter(({ length }) => length > 0),
        (chosen) => {
          const count = (length: Choice["length"]) =>
            composed(opened, { places: chosen, length, sections: null }, "en").decks.en.length;
          expect(count("standard")).toBeGreaterThanOrEqual(12);
          expect(count("standard")).toBeLessThanOrEqual(16);
          expect(count("short")).toBeLessThanOrEqual(8);
          expect(count("full")).toBeGreaterThan(count("standard"));
        },
      ),
      { numRuns: 20 },
    );
  });

  it("name every place that they tell of, and ask about each", () => {
    const [first, second, third] = told as [string, string, string];
    for (const length of lengths) {
      const asked = ["situation", "timeline", "questions"] as const;
      const choice = { places: [first, second, third], length, sections: [...asked] };
      const { decks: made } = composed(opened, choice, "en");
      for (const kind of asked) {
        const text = JSON.stringify(made.en.filter((slide) => slide.kind === kind));
        for (const place of [first, second, third])
          expect(text, `${length} ${kind}`).toContain(atlas.place(place).name.en);
      }
    }
  });
});

/** Slides that a file shows by native charts or a picture, with the same numbers in other words. */
const COUNTED = ["title", "stage", "stated", "comparison"];

const wordsOf = ({ parts }: Page): string => {
  const lines = parts.flatMap((part) => {
    if (part.kind === "text") return part.lines;
    return part.kind === "table" ? part.rows.flat().map(({ line }) => line) : [];
  });
  const said = lines.map((line) => line.filter(({ raised }) => raised !== true).map(({ text }) => text));
  return said.map((texts) => texts.join("").replaceAll(/\s+/g, " ").trim()).join("\n");
};

describe("a PowerPoint file", () => {
  it.each(studies.map((study) => [study.id, study.locale, study] as const))(
    "has the slides of its deck, in their order, with their words (%s, %s)",
    (_id, locale, study) => {
      const from = toldOf(atlas, study, "https://example.org/");
      const pages = pagesOf(from);
      expect(pages.map(({ title }) => title)).toEqual(from.decks[locale].map(({ title }) => title));
      from.decks[locale].forEach(({ id, kind, columns }, i) => {
        if (COUNTED.includes(kind)) return;
        for (const { text } of columns.flatMap(({ lines }) => lines)) expect(wordsOf(pages[i]!), id).toContain(text);
      });
    },
  );
});
