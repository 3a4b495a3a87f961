import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { embedPath } from "../../src/embeds/address.ts";
import { schemes } from "../../src/marks/tokens.ts";
import { addressWords } from "../../src/record/rules/place-addresses.ts";
import { variantsOf } from "../../src/render/embed/variants.ts";

describe("the address of an embed", () => {
  it("has its parts in one order, each only where wanted", () => {
    const [map, timeline] = ["programme-map", "timeline"].map((id) => charts.find((chart) => chart.id === id)!);
    expect(embedPath({ chart: timeline!, place: "beijing", scheme: "dark", bare: true })).toBe(
      "/embed/timeline/beijing/dark/bare/",
    );
    expect(embedPath({ chart: map!, view: "grid", scheme: "auto", bare: false })).toBe("/embed/programme-map/grid/");
  });

  it("offers no part of a chart that must stay whole", () => {
    for (const chart of charts)
      expect(variantsOf(chart, ["newtown"]).some(({ place }) => place !== undefined)).toBe(!chart.uncut);
  });

  it("keeps its words from being ids of places", () => {
    const words = ["bare", ...schemes, ...charts.flatMap(({ views = [] }) => views.map(({ id }) => id))];
    expect([...addressWords].sort()).toEqual([...new Set(words)].sort());
  });
});
