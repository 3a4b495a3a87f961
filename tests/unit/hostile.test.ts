import { strFromU8 } from "fflate";
import Papa from "papaparse";
import { describe, expect, it, vi } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { widths } from "../../src/charts/define.ts";
import { locales } from "../../src/i18n/text.ts";
import type { Atlas } from "../../src/record/atlas.ts";
import { chartFilesOf } from "../../src/render/chart-files/files.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { makeDataFiles } from "../../src/render/data/files.ts";
import { embeddable } from "../../src/render/embeddable.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { formPicture } from "../../src/render/picture/form.ts";
import { tableNames } from "../../src/tables/index.ts";
import { tablesOf } from "../support/fixture.ts";
import { atlas as hostile, tables } from "../support/hostile-atlas.ts";
import { BREAKS, hostileRecord, SIGN, harmlessAtlas } from "../support/hostile.ts";
import { inertWorkbook, withoutMark } from "../support/inert.ts";
import { madeOf, strange, union } from "../support/markup.ts";

vi.mock("../../src/render/atlas.ts", () => import("../support/hostile-atlas.ts"));

const HOME = "https://example.org/atlas/";
const harmless = harmlessAtlas();
const text = (bytes: string | Uint8Array): string => (typeof bytes === "string" ? bytes : strFromU8(bytes));

describe("a record full of attacks", () => {
  it("is accepted, because each is text that somebody may have to quote", () => {
    expect(hostileRecord().problems).toEqual([]);
    expect(JSON.stringify(tables)).toContain(JSON.stringify(BREAKS[5]).slice(1, -1));
  });

  it("is drawn with nothing but what a harmless one is drawn with", () => {
    const drawings = (atlas: Atlas): string[] =>
      charts.flatMap((chart) =>
        Object.values(widths).map((width, i) =>
          drawSvg(chart, chart.rows(atlas), {
            width,
            locale: locales[i % 2]!,
            theme: "light",
            view: chart.views?.[0]?.id,
            link: (fact) => `${HOME}facts/${fact}/`,
          }),
        ),
      );
    const known = union(drawings(harmless));
    const made = drawings(hostile);
    for (const svg of made) expect(strange(svg, known)).toEqual([]);
    expect(made.join("")).toContain("&lt;script&gt;");
  });

  it("is composed for posts of whole markup", () => {
    for (const chart of charts) {
      const rows = chart.rows(hostile);
      const about = {
        title: BREAKS[0]!,
        description: BREAKS[1]!,
        locale: "en",
        url: HOME,
        sources: [],
        atlas: hostile,
      } as const;
      for (const form of ["square", "story"] as const)
        expect([...madeOf(formPicture(chart, rows, { ...about, sources: [] }, form))], chart.id).not.toContain(
          "script",
        );
    }
  });

  it.each(locales)("stays text in the files of charts (%s)", async (locale) => {
    const filesOf = (atlas: Atlas) =>
      charts.flatMap((chart) => {
        const given = givenFor(chart, atlas, locale, HOME);
        return chartFilesOf(chart)
          .filter(({ name }) => /^[^.]+\.(svg|csv|xlsx|json)$/.test(name))
          .map(async ({ name, make }) => ({ name, bytes: await make(given) }));
      });
    const [known, made] = await Promise.all([Promise.all(filesOf(harmless)), Promise.all(filesOf(hostile))]);
    // A long name is turned to stand.
    const svgs = union(known.filter(({ name }) => name.endsWith(".svg")).map(({ bytes }) => text(bytes))).add(
      "text@transform",
    );
    for (const { name, bytes } of made) {
      expect(name).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
      if (name.endsWith(".svg")) expect(strange(text(bytes), svgs), name).toEqual([]);
      if (name.endsWith(".json")) expect(JSON.stringify(JSON.parse(text(bytes))), name).toContain(SIGN);
      if (name.endsWith(".csv"))
        for (const cell of Papa.parse<string[]>(text(bytes).slice(1)).data.flat())
          expect(
            cell === "" || !Number.isNaN(Number(cell)) || !/^\s*[=+\-@＝＋－＠]/.test(cell),
            `${name}: ${cell.slice(0, 40)}`,
          ).toBe(true);
      if (name.endsWith(".xlsx")) inertWorkbook(bytes as Uint8Array, name);
    }
  });

  it("stays text in the downloads of the record, which read back as the same record", async () => {
    const files = await makeDataFiles(tables, HOME);
    inertWorkbook(files.get("city-cloud-atlas.xlsx")!.bytes, "city-cloud-atlas.xlsx");
    const read = (name: string) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.get(name)!.bytes);
    const back = tablesOf(Object.fromEntries(tableNames.map((name) => [name, read(`${name}.csv`)])) as never);
    expect(JSON.parse(JSON.stringify(back), withoutMark)).toEqual(tables);
    for (const [name, { bytes }] of files) {
      if (!/\.json(ld)?$/.test(name)) continue;
      const json = text(bytes);
      const put = embeddable(json);
      expect(put, name).not.toContain("<");
      expect(JSON.parse(put), name).toEqual(JSON.parse(json));
    }
  });
});
