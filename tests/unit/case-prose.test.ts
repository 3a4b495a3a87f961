import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/text.ts";
import { narrativeIds } from "../../src/record/cases/case.ts";
import { lengthOf } from "../../src/record/cases/summary.ts";
import { treatedPlaces } from "../../src/record/schemes.ts";
import { realAtlas } from "../support/cases.ts";

const atlas = realAtlas();
const cases = locales.flatMap((locale) => atlas.cases(locale)).map((study) => [study.id, study.locale, study] as const);

const LENGTHS = { en: [700, 1200], zh: [1100, 2000] } as const;

describe("the case studies", () => {
  it("tell of every place that the primary source treats, and compare them all", () => {
    const own = atlas.cases("en").filter(({ places }) => places.length === 1);
    const treated = treatedPlaces(atlas).map(({ id }) => id);
    expect(own.map(({ places }) => places[0])).toEqual(treated);
    expect(atlas.cases("en").some(({ places }) => places.join() === treated.join())).toBe(true);
  });

  it.each(cases)("%s (%s) is as long as can be read in class", (_, locale, study) => {
    const [least, most] = LENGTHS[locale];
    expect(lengthOf(study)).toBeGreaterThanOrEqual(least);
    expect(lengthOf(study)).toBeLessThanOrEqual(most);
  });

  it.each(cases)("%s (%s) cites facts of its places and draws one of the site's charts", (_, __, study) => {
    const own = study.notes.map((fact) => atlas.row(fact)).filter((row) => "place" in row);
    expect(own.some((row) => study.places.includes(atlas.cityOf(row.place).id))).toBe(true);
    expect(study.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "chart"))).not.toEqual([]);
    expect(study.sections.map(({ id }) => id)).toEqual([...narrativeIds]);
  });

  it("do not tell Chinese readers what they know in English words, nor English ones in Han", () => {
    for (const [id, locale, { sections, summary, title }] of cases) {
      const text = JSON.stringify([title, summary, sections.map((section) => section.title)]);
      if (locale === "zh") expect(text.replaceAll(/[IPS]aaS/g, ""), id).not.toMatch(/[A-Za-z]{2}/);
      else expect(text, id).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
