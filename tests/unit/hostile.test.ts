import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it, vi } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { widths } from "../../src/charts/define.ts";
import { ampCode, drawingCode, frameCode, markdownCode, pictureCode } from "../../src/embeds/code.ts";
import { formNode } from "../../src/explorer/form.ts";
import { PER_SHARD } from "../../src/explorer/shape.ts";
import { tableNode } from "../../src/explorer/table.ts";
import { locales, type Locale } from "../../src/i18n/text.ts";
import { join, type Atlas } from "../../src/record/atlas.ts";
import { explorerIndex } from "../../src/record/explorer.ts";
import { fullStore } from "../../src/record/explorer-store.ts";
import { normalize } from "../../src/record/normalize.ts";
import { chartFilesOf } from "../../src/render/chart-files/files.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { citationFile } from "../../src/render/citation.ts";
import { citedFact } from "../../src/render/cited.ts";
import { makeDataFiles } from "../../src/render/data/files.ts";
import { embeddable } from "../../src/render/data/json-ld.ts";
import { deckShell } from "../../src/render/deck/shell.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { builtPasted } from "../../src/render/embed/built.ts";
import { chartJsonLd } from "../../src/render/embed/json-ld.ts";
import { oembedOf } from "../../src/render/embed/oembed.ts";
import { explorerFolding } from "../../src/render/explorer-folding.ts";
import { htmlDraw } from "../../src/render/html.ts";
import { missingEmbed } from "../../src/render/embed/missing.ts";
import { formPicture } from "../../src/render/picture/form.ts";
import { pptxOf } from "../../src/render/pptx/file.ts";
import { searchIndex } from "../../src/render/search/index-file.ts";
import { factTables, tableNames } from "../../src/tables/index.ts";
import { caseFiles, inventedCase } from "../support/cases.ts";
import { fixtureFiles, tablesOf } from "../support/fixture.ts";
import { BREAKS, hostileRecord, SIGN } from "../support/hostile.ts";
import { depths, inertWorkbook, withoutMark } from "../support/inert.ts";
import { madeOf, strange } from "../support/markup.ts";

vi.mock("../../src/render/atlas.ts", async () => {
  const { hostileRecord: record } = await import("../support/hostile.ts");
  const { join: joined } = await import("../../src/record/atlas.ts");
  const { tables, cases } = record();
  return { tables, atlas: joined(tables!, cases) };
});

const HOME = "https://example.org/atlas/";
const { tables, cases } = hostileRecord();
const hostile = join(tables!, cases);
const harmless = (() => {
  const read = normalize(fixtureFiles(), "data", {}, caseFiles(inventedCase()));
  return join(read.tables!, read.cases);
})();
/** The breaks as they stand once a cell is read. */
const text = (bytes: string | Uint8Array): string => (typeof bytes === "string" ? bytes : strFromU8(bytes));
const union = (markups: string[], kind: "xml" | "html" = "xml"): Set<string> =>
  new Set(markups.flatMap((one) => [...madeOf(one, kind)]));

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
    const files = await makeDataFiles(tables!, HOME);
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

  it.each(locales)("stays text in a presentation and on slides (%s)", async (locale) => {
    const made = async (atlas: Atlas) => {
      const [study] = atlas.cases(locale);
      return {
        file: unzipSync(await pptxOf({ atlas, study: study!, home: HOME })),
        shell: deckShell(study!, { at: (path) => path }),
      };
    };
    const [known, own] = [await made(harmless), await made(hostile)];
    const parts = ({ file }: typeof own) => Object.entries(file).filter(([name]) => /\.(xml|rels)$/.test(name));
    const allowed = union(parts(known).map(([, bytes]) => strFromU8(bytes)));
    for (const [name, bytes] of parts(own)) {
      const xml = strFromU8(bytes);
      expect(
        strange(xml, allowed).filter((one) => !/^a:(br|highlight)/.test(one)),
        name,
      ).toEqual([]);
      for (const [, target] of xml.matchAll(/Target="([^"]*)" TargetMode="External"/g))
        expect(target, name).toMatch(/^https:\/\/example\.org\/atlas\//);
    }
    for (const [name, bytes] of Object.entries(own.file)) if (name.endsWith(".xlsx")) inertWorkbook(bytes, name);
    expect(strange(own.shell, madeOf(known.shell, "html"), "html")).toEqual([]);
    expect(own.shell).toContain("&lt;script&gt;");
  });

  it("stays text in the code to paste, in oEmbed and in JSON-LD", { timeout: 60_000 }, async () => {
    const chart = charts.find(({ id }) => id === "targets")!;
    const pasted = await builtPasted(chart, "en", HOME);
    const broken = {
      ...pasted,
      title: BREAKS.join(" "),
      credit: `${BREAKS.join(" ")} ${pasted.page}`,
      picture: { ...pasted.picture, alt: BREAKS.join(" ") },
    };
    const harmlessOne = { ...pasted, title: "A", credit: `A ${pasted.page}`, picture: { ...pasted.picture, alt: "A" } };
    const svg = drawSvg(chart, chart.rows(hostile), { width: 640, locale: "en", theme: "light" });
    for (const code of [frameCode, pictureCode, ampCode, (one: typeof pasted) => drawingCode(one, svg)])
      expect(strange(code(broken), madeOf(code(harmlessOne), "html"), "html")).toEqual([]);
    // Between its signs Markdown holds no other: each is escaped, and no line is empty, which would end the paragraph.
    const markdown = markdownCode(broken);
    expect(markdown.replaceAll(/\\[\s\S]/g, "").match(/[<>[\]()`]/g)).toEqual([..."[[](<>)](<>)<>"]);
    expect(markdown.split("\n\n")).toHaveLength(2);
    const answer = await oembedOf(chart, "en", HOME);
    expect(strange(answer.html, madeOf(frameCode(harmlessOne), "html"), "html")).toEqual([]);
    expect(embeddable(JSON.stringify(await chartJsonLd(chart, "en", HOME)))).not.toContain("<");
  });

  it.each(locales)("stays one entry in every citation (%s)", (locale) => {
    for (const table of factTables)
      for (const { id } of hostile[table].slice(0, 2)) {
        const cited = { ...citedFact(`${table}/${id}`, locale, `${HOME}facts/${table}/${id}/`) };
        expect(JSON.parse(citationFile(cited, locale, "citation.json"))).toHaveLength(1);
        const ris = citationFile(cited, locale, "citation.ris").trimEnd().split(/\r?\n/);
        expect(
          ris.filter((line) => /^(TY|ER)/.test(line)).map((line) => line.slice(0, 2)),
          id,
        ).toEqual(["TY", "ER"]);
        const bib = citationFile(cited, locale, "citation.bib").trim();
        expect(depths(bib), id).toEqual({ entries: 1, end: 0 });
      }
  });

  it.each(locales)("stays text in search, facets and lists (%s)", (locale: Locale) => {
    const index = searchIndex(hostile);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
    const nodes = (atlas: Atlas) => {
      const explorer = explorerIndex(atlas, PER_SHARD, explorerFolding);
      const draw = htmlDraw("");
      return [
        formNode(draw, explorer.catalogue(locale), locale).outerHTML,
        tableNode(draw, fullStore(explorer, locale)).outerHTML,
      ];
    };
    const known = union(nodes(harmless), "html");
    for (const html of nodes(hostile)) expect(strange(html, known, "html")).toEqual([]);
    const way = { name: BREAKS.join(" "), href: "/embed/roles/" };
    const other = missingEmbed([{ ...way, name: "A" }], locale, "");
    expect(strange(missingEmbed([way], locale, ""), madeOf(other, "html"), "html")).toEqual([]);
  });
});
