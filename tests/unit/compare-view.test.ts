import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceFrom, pairNameFor, searchFor } from "../../src/client/compare-state.ts";
import type { Comparison, Facets, FigureFacet } from "../../src/i18n/comparison/facets.ts";
import { figureRows } from "../../src/i18n/comparison/figures.ts";
import { rowsOf } from "../../src/i18n/comparison/rows.ts";
import { csvOf } from "../../src/i18n/comparison/sheet.ts";
import { timelineRows } from "../../src/i18n/comparison/timeline.ts";
import { sectionsOf } from "../../src/i18n/comparison/view.ts";
import { locales } from "../../src/i18n/text.ts";
import { facetsOf } from "../../src/record/compare/facets.ts";
import { allSubjects, pairsOf } from "../../src/record/compare/subjects.ts";
import { csvOf as papaCsv } from "../../src/render/data/csv.ts";
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

describe("the download", () => {
  it("has a row for each fact that is shown, and says so where there is nothing", () => {
    const comparison = compare(real, [place("beijing"), place("qingdao")], "en");
    const rows = rowsOf(comparison, "https://x.test/");
    expect(rows.find(({ fact }) => fact === "designations/beijing-national-pilot")).toEqual({
      ...{ subject: "Beijing", aspect: "Roles", item: "National pilot city", stage: null, value: null, unit: null },
      ...{ date: "2010-10", definition: null, fact: "designations/beijing-national-pilot" },
      address: "https://x.test/facts/designations/beijing-national-pilot/",
    });
    expect(
      rows.filter(({ subject, fact }) => subject === "Qingdao" && fact === null).map((r) => r.definition),
    ).toContain("No source names a programme for Qingdao.");
  });

  it("is CSV as the record's own files are: no formulas, blanks for what is not stated", () => {
    const comparison = compare(fixture, [place("northport"), place("eastbridge")], "zh");
    const rows = rowsOf(comparison, "https://x.test/zh/");
    const nasty = { ...rows[0]!, item: '=1+1,"x"', definition: "＋2\r\nline", subject: " 北" };
    const mine = csvOf([nasty, ...rows], "zh");
    const order = ["subject", "aspect", "item", "stage", "value", "unit", "date", "definition", "fact", "address"];
    const cells = [nasty, ...rows].map((row) => order.map((name) => row[name as keyof typeof row]));
    expect(mine.split("\r\n").slice(1).join("\r\n")).toBe(papaCsv(cells).slice(1));
    expect(mine).toContain(`"'=1+1,""x"""`);
  });
});

describe("the address of a choice", () => {
  const all: Facets[] = allSubjects(fixture).map((subject) => facetsOf(fixture, subject, "en"));
  const idsIn = (search: string) => choiceFrom(search, all).chosen.map(({ subject }) => subject.id);

  it("is read and written alike, places in the record's order", () => {
    expect(idsIn("?places=eastbridge,northport&programmes=eastbridge-plan")).toEqual([
      ...["northport", "eastbridge", "eastbridge-plan"],
    ]);
    expect(searchFor(choiceFrom("?programmes=eastbridge-plan&places=china", all).chosen)).toBe(
      "?places=china&programmes=eastbridge-plan",
    );
    expect(choiceFrom("?places=northport,westgate", all).damaged).toBe(false);
    expect(choiceFrom("", all)).toEqual({ chosen: [], damaged: false });
  });

  it.each([
    "?places=northport,atlantis",
    "?places=northport,northport,silent",
    "?programmes=northport",
    "?places=%E0%A4",
  ])("is said to be damaged where it asks for what there is not: %s", (search) =>
    expect(choiceFrom(search, all).damaged).toBe(true),
  );

  it("is read as typed by hand, whatever its case and spaces", () => {
    const { chosen, damaged } = choiceFrom("?places=Northport,%20EASTBRIDGE", all);
    expect([searchFor(chosen), damaged]).toEqual(["?places=northport,eastbridge", false]);
  });

  it("leads to the page of a pair only where two places, and nothing else, are chosen", () => {
    const chosen = (search: string) => choiceFrom(search, all).chosen;
    const named = (list: Facets[]) => pairNameFor(list, ["northport-eastbridge", "northport-eastbridge-westgate"]);
    expect(named(chosen("?places=eastbridge,northport"))).toBe("northport-eastbridge");
    expect(named(chosen("?places=northport,eastbridge,westgate"))).toBeNull();
    const alike = chosen("?places=northport,eastbridge").map((facets) => ({
      ...facets,
      subject: { ...facets.subject, kind: "programme" as const },
    }));
    expect(named(alike)).toBeNull();
  });

  it("takes the first four where it asks for more", () => {
    expect(idsIn("?places=silent,highland,westgate,eastbridge,northport,china")).toEqual([
      ...["china", "northport", "eastbridge", "westgate"],
    ]);
  });

  it("never yields more than four, nor anything unknown, whatever it is", () => {
    const known = new Set(all.map(({ subject }) => subject.id));
    const piece = fc.oneof(
      fc.constantFrom(...known, "places", "programmes", "=", "&", ",", "%", "<script>"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { chosen } = choiceFrom(`?places=${pieces.join(",")}`, all);
        expect(chosen.length).toBeLessThanOrEqual(4);
        for (const { subject } of chosen) expect(known.has(subject.id)).toBe(true);
        expect(choiceFrom(searchFor(chosen), all)).toEqual({ chosen, damaged: false });
      }),
    );
  });
});
