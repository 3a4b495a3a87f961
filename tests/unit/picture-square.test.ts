import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/charts/define.ts";
import { chartById, charts } from "../../src/charts/index.ts";
import { givenFor } from "../../src/render/chart-files/given.ts";
import { chartAddress } from "../../src/render/page-address.ts";
import { formPicture } from "../../src/render/picture/form.ts";
import { bare } from "../support/bare.ts";
import { atlasOf, realFiles } from "../support/fixture.ts";
import { rootOf, textsOf } from "../support/drawn-text.ts";

const HOME = "https://atlas.example/base/";
const real = atlasOf(realFiles());

describe("a square of the record", () => {
  const squareOf = (id: string, more: Partial<Chart> = {}) => {
    const given = givenFor({ ...chartById(id), ...more }, real, "en", HOME);
    const svg = formPicture(given.chart, given.rows, { ...given, url: chartAddress(given) }, "square");
    return { given, seen: textsOf(rootOf(svg)).map(bare) };
  };
  const textOf = (id: string) => squareOf(id).seen;

  it.each(charts.filter(({ uncut }) => !uncut).map(({ id }) => id))(
    "tells the whole of %s, not its first rows",
    (id) => {
      expect(textOf(id).join("")).not.toContain("Partofthechart");
    },
  );

  it("counts what its title says", () => {
    const numbers = (id: string) => textOf(id).filter((text) => /^[\d,/]+$|^none$/.test(text));
    for (const id of ["timeline", "calendar", "blueprint", "stage-ladder", "unknowns"]) {
      const { given } = squareOf(id);
      const counted = given.title.replaceAll(/October 2010|^Of \d+/g, "").match(/\d+/g)!;
      for (const n of counted.slice(id === "calendar" ? 2 : 0))
        if (id === "unknowns") expect(numbers(id).filter((text) => text === "none")).toHaveLength(Number(n));
        else expect(numbers(id), id).toContain(n);
    }
  });

  it("says of how many rows it shows how many, where a chart has no drawing in little", () => {
    const { seen, given } = squareOf("targets", { condensed: undefined as never });
    const said = /Partofthechart:(\d+)of(\d+)rows/.exec(seen.join(""))!;
    expect(Number(said[1])).toBeLessThan(Number(said[2]));
    expect(Number(said[2])).toBe(given.rows.length);
  });

  it("shows every place on both lists", () => {
    const seen = textOf("roles");
    for (const name of ["Beijing", "Shanghai", "Shenzhen"]) expect(seen).toContain(name);
  });

  it("names every place of the map", () => {
    const seen = textOf("programme-map");
    for (const { name } of real.cities) expect(seen).toContain(bare(name.en));
  });
});
