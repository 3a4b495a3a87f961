import { describe, expect, it } from "vitest";
import type { Comparison, FigureFacet } from "../../src/i18n/comparison/facets.ts";
import { figureRows } from "../../src/i18n/comparison/figures.ts";
import { timelineRows } from "../../src/i18n/comparison/timeline.ts";
import { sectionsOf } from "../../src/i18n/comparison/view.ts";
import { locales } from "../../src/i18n/text.ts";
import { allSubjects, pairsOf } from "../../src/record/compare/subjects.ts";
import { compare, place } from "../support/comparison.ts";
import { atlasOf, fixtureFiles, realFiles } from "../support/fixture.ts";

const fixture = atlasOf(fixtureFiles());
const real = atlasOf(realFiles());

describe("the sections", () => {
  it("give each subject something or the reason why not, in words about that subject", () => {
    for (const subjects of [...pairsOf(real).map(({ places }) => places.map(place)), allSubjects(real).slice(-4)]) {
      for (const locale of locales) {
        const comparison = compare(real, subjects, locale);
        for (const { id, rows, reasons } of sectionsOf(comparison)) {
          comparison.subjects.forEach(({ subject }, i) => {
            const filled = rows.some(({ cells }) => cells[i]!.length > 0) || id === "blueprint";
            if (!filled) expect(reasons[i], `${id} of ${subject.id}`).toContain(subject.inText);
          });
        }
      }
    }
  });

  it("state the reason for each section of a place of which nothing is told, in both languages", () => {
    const reasonsIn = (locale: "en" | "zh") =>
      sectionsOf(compare(fixture, [place("northport"), place("silent")], locale)).map(({ reasons }) => reasons[1]);
    expect(reasonsIn("en")).toEqual([
      "No source names a programme for Silent Harbour.",
      "No source names Silent Harbour in a cloud pilot or as having published a plan.",
      "No system in Silent Harbour is on record, so there is nothing to arrange.",
      "No system in Silent Harbour is on record.",
      "No source names a field of use for Silent Harbour, and no system is on record.",
      "No system in Silent Harbour is on record, so none has a service model.",
      "No event in Silent Harbour is on record.",
      "No number about Silent Harbour is on record.",
      "No programme or system in Silent Harbour is on record of which anything could be asked.",
    ]);
    expect(reasonsIn("zh")).toEqual([
      "没有来源提到静湾的战略规划。",
      "没有来源把静湾列入云计算试点，也未称其已发布规划。",
      "未收录静湾的系统，无架构可列。",
      "未收录静湾的系统。",
      "没有来源列明静湾的应用领域，亦未收录其系统。",
      "未收录静湾的系统，服务模式也就无从谈起。",
      "未收录静湾的事件。",
      "未收录关于静湾的数字。",
      "未收录静湾的规划或系统，无可核对。",
    ]);
  });

  const figure = (more: Partial<FigureFacet>): FigureFacet => ({
    ...{ text: "7 firms", fact: "figures/x", measure: "Firms", value: 7, unit: "firms", unitName: "firms" },
    ...{ dimension: "firms", nature: "target", date: "2015", shown: "2015", definition: "Any size." },
    ...more,
  });
  const warned = (a: Partial<FigureFacet>, b: Partial<FigureFacet>): string | null | undefined => {
    const comparison = compare(fixture, [place("northport"), place("eastbridge")], "en");
    const subjects = comparison.subjects.map((facets, i) => ({ ...facets, figures: [figure(i === 0 ? a : b)] }));
    return figureRows({ ...comparison, subjects })[0]!.warning;
  };

  it("name the links of roles and fields so that each is known outside its table", () => {
    for (const [subjects, atlas] of [
      [[place("northport"), place("eastbridge")], fixture],
      [allSubjects(real).slice(0, 4), real],
    ] as const) {
      for (const locale of locales) namesAreTold(compare(atlas, [...subjects], locale));
    }
  });

  const namesAreTold = (comparison: Comparison) => {
    const sections = sectionsOf(comparison);
    const rows = sections.filter(({ id }) => id === "roles" || id === "sectors").flatMap((section) => section.rows);
    const entries = rows.flatMap(({ cells }) => cells.flat()).filter(({ path }) => path === undefined);
    const names = entries.map(({ text, label }) => label ?? text);
    expect(names.length).toBeGreaterThan(4);
    expect(new Set(names).size).toBe(names.length);
    for (const { text, label } of entries) expect(label?.startsWith(text)).toBe(true);
  };

  it("say of a place that is not on a closed list just that, and of an open one no more than that nothing is on record", () => {
    const sections = sectionsOf(compare(real, [place("chengdu"), place("wuxi")], "en"));
    const { rows } = sections.find(({ id }) => id === "roles")!;
    expect(rows.map(({ label, none }) => [label, none])).toEqual([
      ["National pilot city", "not on the list, which is closed"],
      ["Named as having published a plan", undefined],
    ]);
  });

  it("say of two numbers in one row what forbids comparing them, and nothing where nothing does", () => {
    expect(warned({}, {})).toBeNull();
    expect(warned({}, { definition: "Large ones." })).toBe("Not to be compared: each is defined differently.");
    expect(warned({}, { shown: "", date: null })).toBe(
      "Not to be compared: the dates differ (Northport 2015; Eastbridge no date).",
    );
    expect(warned({ dimension: "money", unit: "yi-yuan" }, { dimension: "money", unit: "usd-billion" })).toBe(
      "Not to be compared: the units differ.",
    );
    const zh = figureRows(compare(fixture, [place("northport"), place("eastbridge")], "zh"))[0]!;
    expect(zh.label).toBe("目标 · 亿元");
    expect(zh.warning).toBe("不可直接比较：口径不同；时间不同（北港2012年；东桥2015年）。");
  });

  it("put every date on one axis, as exactly as it is known, and what has none below it", () => {
    const rows = timelineRows(compare(fixture, [place("northport"), place("highland")], "en"));
    expect(rows.map(({ label, at }) => (at ? `${at} ${label}` : label))).toEqual([
      ...["year 2010", "Sep", "year 2011", "Mar", "18 Jul", "year 2012", "29 Mar", "year 2013"],
      "undated No date stated",
    ]);
    expect(rows.at(-2)!.cells.map((cell) => cell.length)).toEqual([0, 1]);
    const east = timelineRows(compare(fixture, [place("eastbridge"), place("highland")], "en"));
    expect(east[0]).toMatchObject({ label: "2009", cells: [[{ lead: "2009–2011" }], []] });
    expect(east[2]).toMatchObject({ label: "2011", cells: [[{ lead: "about 2011" }], []] });
  });
});
