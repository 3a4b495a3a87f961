import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { ampCode, drawingCode, frameCode, markdownCode, pictureCode } from "../../src/embeds/code.ts";
import { formNode } from "../../src/explorer/form.ts";
import { PER_SHARD } from "../../src/explorer/shape.ts";
import { tableNode } from "../../src/explorer/table.ts";
import { locales, type Locale } from "../../src/i18n/text.ts";
import type { Atlas } from "../../src/record/atlas.ts";
import { explorerIndex } from "../../src/record/explorer.ts";
import { fullStore } from "../../src/record/explorer-store.ts";
import { citationFile } from "../../src/render/citation.ts";
import { citedFact } from "../../src/render/cited.ts";
import { embeddable } from "../../src/render/embeddable.ts";
import { deckShell } from "../../src/deck/shell.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { builtPasted } from "../../src/render/embed/built.ts";
import { chartJsonLd } from "../../src/render/embed/json-ld.ts";
import { oembedOf } from "../../src/render/embed/oembed.ts";
import { explorerFolding } from "../../src/render/explorer-folding.ts";
import { htmlDraw } from "../../src/render/html.ts";
import { missingEmbed } from "../../src/render/embed/missing.ts";
import { pptxOf } from "../../src/pptx/file.ts";
import { searchIndex } from "../../src/render/search/index-file.ts";
import { factTables } from "../../src/tables/index.ts";
import { atlas as hostile } from "../support/hostile-atlas.ts";
import { BREAKS, harmlessAtlas } from "../support/hostile.ts";
import { making, toldOf } from "../support/decks.ts";
import { depths, inertWorkbook } from "../support/inert.ts";
import { madeOf, strange, union } from "../support/markup.ts";

vi.mock("../../src/render/atlas.ts", () => import("../support/hostile-atlas.ts"));

const HOME = "https://example.org/atlas/";
const harmless = harmlessAtlas();

describe("a record full of attacks", () => {
  it.each(locales)("stays text in a presentation and on slides (%s)", async (locale) => {
    const made = async (atlas: Atlas) => {
      const [study] = atlas.cases(locale);
      const told = toldOf(atlas, study!, HOME);
      const setting = {
        draw: htmlDraw(""),
        atlas,
        locale,
        study: study!,
        at: (path: string) => path,
        decks: told.decks,
      };
      return {
        file: unzipSync(await pptxOf(told, making)),
        shell: deckShell(setting, { name: "x", back: { href: "/", text: study!.title, label: study!.title } })
          .outerHTML,
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
    // A long text takes several lines.
    const shell = new Set([...madeOf(known.shell, "html"), "tspan", "tspan@x", "tspan@dy"]);
    expect(strange(own.shell, shell, "html")).toEqual([]);
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
