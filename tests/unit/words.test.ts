import { describe, expect, it } from "vitest";
import { formatDate, formatFigure, formatQuantity } from "../../src/i18n/format.ts";
import { drawnStages } from "../../src/marks/stage.ts";
import { palettes } from "../../src/marks/tokens.ts";
import { spanOf } from "../../src/record/dates.ts";
import { NATIONAL_PILOT, OWN_SECTION, PUBLISHED_PLAN } from "../../src/record/schemes.ts";
import { contrastOf } from "../../src/render/accessibility/colors.ts";
import { atlasOf, realFiles } from "../support/fixture.ts";

const atlas = atlasOf(realFiles());

describe("words and marks", () => {
  it("every stage of the vocabulary has a mark, and every mark a stage", () => {
    expect(atlas.words("stages").map((stage) => stage.id)).toEqual(drawnStages);
  });

  it("knows by name only schemes that the vocabulary has", () => {
    const known = atlas.words("schemes").map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining([NATIONAL_PILOT, PUBLISHED_PLAN, OWN_SECTION]));
  });

  it("dates are as exact as they are written", () => {
    expect(
      ["2011", "2009-10", "2011-07-18", "2011~", "2011/2015", "2011-03/.."].map((d) => formatDate(d, "en")),
    ).toEqual(["2011", "October 2009", "18 July 2011", "about 2011", "2011–2015", "March 2011 to open"]);
    expect(["2011", "2009-10", "2011-07-18", "2011~", "2011/2015"].map((d) => formatDate(d, "zh"))).toEqual([
      "2011年",
      "2009年10月",
      "2011年7月18日",
      "约2011年",
      "2011—2015年",
    ]);
    expect(spanOf("2009-10")).toEqual({
      start: Date.UTC(2009, 9, 1),
      end: Date.UTC(2009, 10, 1),
      precision: "month",
      approximate: false,
    });
    expect(spanOf("2011~")).toMatchObject({ precision: "year", approximate: true });
  });

  it("money is converted in English and kept as written in Chinese", () => {
    const yi = { id: "yi-yuan", name: { en: "", zh: "亿元" } };
    expect([1000, 31.2, 6.6, 15000].map((n) => formatQuantity(n, yi, "en"))).toEqual([
      "RMB 100 bn",
      "RMB 3.12 bn",
      "RMB 660 m",
      "RMB 1.5 tn",
    ]);
    expect([1000, 31.2].map((n) => formatQuantity(n, yi, "zh"))).toEqual(["1,000亿元", "31.2亿元"]);
    const servers = atlas.word("units", "servers");
    expect([800000, 14000, 1e8].map((n) => formatQuantity(n, servers, "zh"))).toEqual([
      "80万台服务器",
      "14,000台服务器",
      "1亿台服务器",
    ]);
    expect(formatQuantity(0.15, yi, "zh")).toBe("1,500万元");
    const more = atlas.word("qualifiers", "more-than");
    expect(formatFigure({ value: 200 }, atlas.word("units", "institutions"), more, "en")).toBe(
      "more than 200 institutions",
    );
    expect(formatFigure({ value: 200 }, atlas.word("units", "institutions"), more, "zh")).toBe("超过200所院校及机构");
  });

  it.each(Object.entries(palettes))("text colours of the %s palette meet AA on its paper", (_, palette) => {
    for (const ground of [palette.paper, palette.sheet] as const) {
      for (const name of ["ink", "muted", "azurite", "malachite", "ochre", "cinnabar"] as const)
        expect(contrastOf(palette[name], ground), name).toBeGreaterThanOrEqual(4.5);
    }
  });
});
