import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/text.ts";
import { narrativeIds } from "../../src/record/cases/case.ts";
import { lengthOf } from "../../src/record/cases/summary.ts";
import { treatedPlaces } from "../../src/record/schemes.ts";
import { realAtlas, realCaseTexts } from "../support/cases.ts";
import { sharedWith } from "../support/shared-runs.ts";

/** The primary source. The project does not contain it; where it lies beside the project, the prose is held against it. */
const ARTICLE = "../shared/source/article.txt";

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

  it.runIf(existsSync(ARTICLE))("share no run of 16 characters with the primary source, save in proper names", () => {
    const names = [...atlas.programs, ...atlas.initiatives].map(({ name }) => name.zh);
    const shared = sharedWith(readFileSync(ARTICLE, "utf8"), names);
    const found = Object.entries(realCaseTexts()).flatMap(([name, text]) =>
      shared(text.replaceAll(/!?\[\[[^\]]*\]\]/g, "")).map((run) => `${name}: ${run}`),
    );
    expect(found).toEqual([]);
  });
});
