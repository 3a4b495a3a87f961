import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sectionIds } from "../../src/record/cases/case.ts";
import { builtCases, builtTables, fileFor, inLocale, locales } from "../support/site.ts";

const cases = builtCases();
const html = (address: string) => readFileSync(fileFor(address)!, "utf8");
const each = cases.map((study) => [study.id, study.locale, study] as const);
const textOf = (page: string) =>
  page
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#38;", "&")
    .replaceAll("&amp;", "&");

describe("the pages of the cases", () => {
  it.each(locales)("are listed with what each is good for (%s)", (locale) => {
    const index = html(inLocale(locale, "/cases/"));
    const own = cases.filter((study) => study.locale === locale);
    expect(own.length).toBeGreaterThan(0);
    for (const { id, title, summary } of own) {
      expect(index).toContain(`href="${inLocale(locale, `/cases/${id}/`)}"`);
      expect(textOf(index)).toContain(title);
      expect(textOf(index)).toContain(summary);
    }
    expect(html(inLocale(locale, "/"))).toContain(`href="${inLocale(locale, "/cases/")}"`);
  });

  it.each(each)("%s (%s) has every section, question and chart", (id, locale, study) => {
    const page = html(inLocale(locale, `/cases/${id}/`));
    for (const section of sectionIds) expect(page).toContain(`id="${section}"`);
    for (const { question } of study.questions.items) expect(textOf(page)).toContain(question);
    expect(page.match(/<details>/g)!.length).toBeGreaterThanOrEqual(study.questions.items.length);
    const charts = study.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "chart"));
    expect([...page.matchAll(/data-chart="([^"]+)"/g)].map(([, chart]) => chart)).toEqual(
      charts.map(({ chart }) => chart),
    );
  });

  it.each(each)("%s (%s) resolves every note to a fact and its sources", (id, locale, study) => {
    const page = html(inLocale(locale, `/cases/${id}/`));
    const { evidence } = builtTables();
    const list = page.slice(page.indexOf('class="notes-of-case"'));
    study.notes.forEach((fact, i) => {
      const note = list.slice(list.indexOf(`id="note-${i + 1}"`)).split("</li>")[0]!;
      expect(note, fact).toContain(`data-fact="${fact}"`);
      expect(note, fact).toContain(`href="${inLocale(locale, `/facts/${fact}/`)}"`);
      const sources = evidence.filter((row) => row.fact === fact).map(({ source }) => source);
      expect(sources.length, fact).toBeGreaterThan(0);
      for (const source of sources) expect(note, fact).toContain(`href="${inLocale(locale, `/sources/${source}/`)}"`);
    });
    const cited = [...page.matchAll(/href="#note-(\d+)"/g)].map(([, number]) => Number(number));
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(study.notes.map((_, i) => i + 1));
    for (const file of ["bib", "ris", "json"])
      expect(fileFor(inLocale(locale, `/cases/${id}/citation.${file}`))).toBeDefined();
  });

  it.each(each)("%s (%s) is linked from the pages of its places and their districts", (id, locale, study) => {
    const districts = builtTables().places.filter((p) => p.part_of !== null && study.places.includes(p.part_of));
    for (const place of [...study.places, ...districts.map((p) => p.id)])
      expect(html(inLocale(locale, `/places/${place}/`)), place).toContain(
        `href="${inLocale(locale, `/cases/${id}/`)}"`,
      );
  });
});
