import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { locales } from "../../src/i18n/text.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { chartCsv, flatTable } from "../../src/render/chart-files/table.ts";
import { chartWorkbook } from "../../src/render/chart-files/workbook.ts";
import { atlasOf, fixtureFiles, realFiles } from "../support/fixture.ts";

const HOME = "https://atlas.example/base/";
const atlas = atlasOf(fixtureFiles());
const givens = charts.flatMap((chart) =>
  locales.map((locale) => [`${chart.id} ${locale}`, givenFor(chart, atlas, locale, HOME)] as const),
);

describe.each(givens)("data of %s", (_, given) => {
  it("has a heading of its own for every column", () => {
    const { headings } = flatTable(given);
    expect(headings.filter((heading, i) => headings.indexOf(heading) !== i)).toEqual([]);
  });

  it("never lets a spreadsheet run a text as a formula", () => {
    const column = given.chart.factColumn;
    const rows = given.rows.map((row) => ({ ...row, [column]: { en: "=1+1", zh: "＝1+1" } }));
    const [headings, ...lines] = Papa.parse<string[]>(
      chartCsv({ ...given, rows })
        .slice(1)
        .trimEnd(),
    ).data;
    const at = Object.keys(given.chart.columns).indexOf(column);
    expect(headings!.length).toBe(Object.keys(given.chart.columns).length + 1);
    for (const line of lines) expect(line[at]).toMatch(/^'[=＝]1\+1$/);
  });

  it("is packed into the same workbook each time", async () => {
    const [first, second] = await Promise.all([chartWorkbook(given), chartWorkbook(given)]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe("the Chinese of a chart", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))("%s: has no comma between quoted words", (_, chart) => {
    const rows = chart.rows(atlasOf(realFiles()));
    for (const text of [chart.title(rows, "zh"), chart.describe(rows, "zh"), ...chart.notes.map(({ zh }) => zh)])
      expect(text).not.toMatch(/”、“/);
  });
});

describe("the sources of a chart", () => {
  const real = atlasOf(realFiles());
  const states = (source: string) => real.evidence.filter((row) => row.source === source).map(({ fact }) => fact);

  it.each(charts.filter(({ id }) => id !== "programme-map").map((chart) => [chart.id, chart] as const))(
    "%s: state something that it shows, not just where its places lie",
    (_, chart) => {
      const { sources } = givenFor(chart, real, "en", HOME);
      expect(sources.length).toBeGreaterThan(0);
      for (const { id } of sources) expect(states(id).some((fact) => !fact.startsWith("places/"))).toBe(true);
    },
  );

  it("are all that state the facts counted, where it counts", () => {
    const counted = givenFor(
      charts.find(({ id }) => id === "small-multiples")!,
      real,
      "en",
      HOME,
    ).sources;
    expect(counted.length).toBeGreaterThan(20);
  });
});
