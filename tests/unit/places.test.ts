import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { widths } from "../../src/charts/define.ts";
import { locales } from "../../src/i18n/text.ts";
import { blueprintOf } from "../../src/record/blueprint.ts";
import { aspects } from "../../src/record/compare/aspects.ts";
import { claimOf } from "../../src/record/claim.ts";
import { profileOf } from "../../src/record/profile.ts";
import { keyNumbers, placeLede } from "../../src/record/summary.ts";
import type { Atlas } from "../../src/record/atlas.ts";
import type { Files } from "../../src/record/normalize.ts";
import { drawSvg } from "../../src/render/draw.ts";
import { tableNames } from "../../src/tables/index.ts";
import { addPlace, crowdedFiles } from "../support/crowd.ts";
import { atlasOf, fixtureFiles, realFiles, rowsOf, withCells, withoutRows } from "../support/fixture.ts";

/** Draws every chart and derives everything that pages show, for every place. */
const renderAll = (atlas: Atlas): string => {
  const out: string[] = [];
  for (const locale of locales) {
    out.push(JSON.stringify(keyNumbers(atlas)));
    for (const chart of charts) {
      const rows = chart.rows(atlas);
      out.push(chart.title(rows, locale), chart.describe(rows, locale));
      for (const width of Object.values(widths)) out.push(drawSvg(chart, rows, { width, locale }));
    }
    for (const place of atlas.places) {
      const profile = profileOf(atlas, place.id);
      out.push(placeLede(atlas, profile, locale), JSON.stringify(blueprintOf(atlas, place.id)));
      out.push(...profile.facts.map((fact) => claimOf(atlas, fact, locale)));
      out.push(JSON.stringify(aspects.map((aspect) => aspect.items(atlas, profile, locale))));
    }
  }
  return out.join("\n");
};

/** The record without one place: no row about it or its districts, no reference to what was there. */
const removePlace = (files: Files, id: string): Files => {
  const atlas = atlasOf(files);
  const gone = new Set([id, ...atlas.places.filter((p) => p.part_of === id).map((p) => p.id)]);
  const facts = new Set([...gone].flatMap((place) => profileOf(atlas, place).facts));
  const isGone = (table: string, row: Record<string, string>) =>
    table === "evidence"
      ? facts.has(row["fact"]!)
      : gone.has(row["place"] ?? "") || (table === "places" && gone.has(row["id"]!));
  return tableNames.reduce((all, table) => {
    const kept = withoutRows(all, table, (row) => isGone(table, row));
    const orphans = rowsOf(kept, table).filter((row) => facts.has(`programs/${row["program"]}`));
    return orphans.reduce((now, row) => withCells(now, table, row["id"]!, { program: "" }), kept);
  }, files);
};

describe("a place more or less", () => {
  it("is added by rows of CSV alone, and then stands in every chart", () => {
    const atlas = atlasOf(addPlace(fixtureFiles()));
    expect(renderAll(atlas)).toContain("New newtown");
    for (const chart of charts) {
      const svg = drawSvg(chart, chart.rows(atlas), { width: widths.wide, locale: "en" });
      expect(svg, chart.id).toMatch(/New/);
      expect(svg, chart.id).toMatch(/data-fact="[a-z]+\/newtown/);
    }
  });

  it("does not break the drawings when there are forty", () => {
    expect(renderAll(atlasOf(crowdedFiles()))).not.toMatch(/NaN|undefined/);
  });

  it.each(atlasOf(fixtureFiles()).places.map((p) => p.id))("can be taken away: %s of the fixture", (id) => {
    expect(renderAll(atlasOf(removePlace(fixtureFiles(), id)))).not.toMatch(/NaN|undefined/);
  });

  it.each(atlasOf(realFiles()).places.map((p) => p.id))("can be taken away: %s of the record", (id) => {
    expect(renderAll(atlasOf(removePlace(realFiles(), id)))).not.toMatch(/NaN|undefined/);
  });
});
